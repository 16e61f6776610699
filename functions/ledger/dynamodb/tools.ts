import type { Change } from '../../../workflows/lifecycle/change.ts';
import type { Pause } from '../../table/patience.ts';
import type { Compose, DirectoryStore } from '../port.ts';
import type { Wording } from '../written.ts';

/** What the ledger needs besides the table: words for notices (read when there are any), who is who, and how long to wait after a conflict. */
export type LedgerTools = { wording: () => Promise<Compose>; directory: DirectoryStore; pause: Pause };

/** Mails are put into words by the directory as it stands now; most changes tell nobody and need none. */
export const wordingFor = async ({ wording, directory }: LedgerTools, { notices }: Change): Promise<Wording> => {
  if (notices.length === 0) return silent;
  const [compose, who] = await Promise.all([wording(), directory.read()]);
  return { compose, directory: who };
};

const silent: Wording = {
  compose: () => {
    throw new Error('There was nothing to tell');
  },
  directory: { implementers: [], schools: [], employees: [] },
};
