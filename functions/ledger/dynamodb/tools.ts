import type { Directory } from '../../../workflows/directory.ts';
import type { Change } from '../../../workflows/lifecycle/change.ts';
import { schoolsSent } from '../../../workflows/lifecycle/schools.ts';
import type { Pause } from '../../table/patience.ts';
import type { Compose, DirectoryStore } from '../port.ts';
import type { Wording } from '../written.ts';

/** What the ledger needs besides the table: words for notices (read when there are any), who is who, and how long to wait after a conflict. */
export type LedgerTools = { wording: () => Promise<Compose>; directory: DirectoryStore; pause: Pause };

/** Mails are put into words by the directory that the change was decided by, with the schools of what it sends; most changes tell nobody. */
export const wordingFor = async (
  { wording, directory }: LedgerTools,
  change: Change,
  decidedBy?: Directory,
): Promise<Wording> => {
  if (change.notices.length === 0) return { compose: silent, directory: nobody };
  const schools = schoolsSent(change) ?? [];
  const known = decidedBy && schools.every((code) => decidedBy.schools.some((one) => one.code === code));
  const [compose, who] = await Promise.all([wording(), known ? decidedBy : directory.read(schools)]);
  return { compose, directory: who };
};

const silent: Compose = () => {
  throw new Error('There was nothing to tell');
};

const nobody: Directory = { implementers: [], schools: [], employees: [], loads: {} };
