import { schoolsIn } from '../../workflows/lifecycle/schools.ts';
import type { DirectoryStore, Ledger } from './port.ts';

type Reading = { ledger: Pick<Ledger, 'find'>; directory: Pick<DirectoryStore, 'read'> };

/** A request as it stands, if there is one, and the directory as it stands, with the schools that the request is about. */
export const findWithDirectory = async ({ ledger, directory }: Reading, request: string) => {
  const found = ledger.find(request);
  const [current, who] = await Promise.all([found, directory.read(found.then(schoolsIn))]);
  return { current, directory: who };
};
