import type { Change } from '../../../workflows/lifecycle/change.ts';
import type { Pause } from '../../table/patience.ts';
import type { Compose, DirectoryStore } from '../port.ts';
import type { Wording } from '../written.ts';

/** What the ledger needs besides the table: words for notices, who is who, and how long to wait after a conflict. */
export type LedgerTools = { compose: Compose; directory: DirectoryStore; pause: Pause };

/** Mails are put into words by the directory as it stands now; most changes tell nobody and need none. */
export const wordingFor = async ({ compose, directory }: LedgerTools, { notices }: Change): Promise<Wording> => ({
  compose,
  directory: notices.length > 0 ? await directory.read() : { implementers: [], employees: [] },
});
