import { randomBytes } from 'node:crypto';
import { commitmentOf } from '../../functions/ledger/chain.ts';
import { openTable } from '../../functions/ledger/open.ts';
import type { Listed } from '../../functions/ledger/port.ts';
import { noteKey } from '../../functions/table/keys.ts';
import { tableOn } from '../../functions/table/table.ts';
import { localDate } from '../../workflows/calendar.ts';
import { keptUntil } from '../../workflows/lifecycle/blocked.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import type { Change } from '../../workflows/lifecycle/change.ts';
import { erased } from '../../workflows/lifecycle/erased.ts';
import { sameMailbox } from '../../workflows/mailbox.ts';
import { groupReference } from '../../workflows/reference.ts';
import { Complaint } from '../local/complaint.ts';
import type { Target } from './target.ts';

/** Whether anything was left to erase. */
export type Erased = 'erased' | 'erased before';

/** Why it is erased; `evenKept` when an authority or a court orders it before the day until which it is kept. */
export type Why = { reason: string; evenKept: boolean };

/**
 * Erases the personal data of a request that is over, and records that it was done and why. Safe to repeat.
 * @throws Complaint when it is not over or is kept as evidence, Refusal when there is none
 */
export const eraseRequest = async (target: Target, request: string, why: Why): Promise<Erased> => {
  const { ledger } = openTable(target.tableName, target.client);
  const salt = randomBytes(16).toString('hex');
  const { reason, evenKept } = why;
  const commits = { salt, content: { reason } };
  const at = await target.now();
  const before = await ledger.find(request);
  if (before && !before.head.erased) {
    refuseUnlessErasable(before, { at, evenKept });
    // First the words, then the event that commits to them: a crash in between leaves words that nothing refers to.
    await tableOn(target.client, target.tableName).put({ ...noteKey(request, commitmentOf(commits)), salt, reason });
  }
  const { changed } = await ledger.record(request, (current) => erasure(current, { at, evenKept, commits }));
  return changed ? 'erased' : 'erased before';
};

type Wish = { at: Date; evenKept: boolean };
type Commits = NonNullable<Change['event']['commits']>;

const erasure = (current: Case, { commits, ...wish }: Wish & { commits: Commits }): Change | undefined => {
  const { head } = current;
  if (head.erased) return undefined;
  const early = refuseUnlessErasable(current, wish);
  // The table's clock may be a little ahead of this machine's.
  const at = [wish.at.toISOString(), head.changedAt].sort().at(-1) ?? head.changedAt;
  return {
    ...erased(current),
    event: { type: 'RequestErased', at, by: 'staff', ...(early && { choice: 'even kept' }), commits },
    notices: [],
  };
};

/** Policy: what was approved is kept as evidence until six years after its end. Returns whether it is erased before, by order. */
const refuseUnlessErasable = ({ head }: Case, { at, evenKept }: Wish): boolean => {
  const reference = groupReference(head.request);
  if (head.status === 'open')
    throw new Complaint(`${reference} is open: it can be erased once it is decided, withdrawn or lapsed.`);
  const until = keptUntil(head);
  if (until === undefined || until < localDate(at)) return false;
  if (!evenKept)
    throw new Complaint(
      `${reference} was approved, and what was approved is kept as evidence until ${until}: it is then erased by itself. If an authority or a court orders it before, add --even-kept.`,
    );
  if (head.status !== 'ended' && head.lastDay !== '')
    throw new Complaint(
      `${reference} binds until ${head.lastDay}: it can be erased, even by order, once it has ended.`,
    );
  return true;
};

/** The requests that one of the parties submitted, or was asked in, at this address. */
export const requestsWith = async ({ client, tableName }: Target, address: string): Promise<Listed[]> => {
  const { lists } = openTable(tableName, client);
  const found: Listed[] = [];
  for (const view of ['open', 'closed'] as const) {
    for (let after: string | undefined, more = true; more; more = after !== undefined) {
      const page = await lists.page(view, after);
      found.push(...page.rows.filter((row) => row.addresses.some((one) => sameMailbox(one, address))));
      after = page.next;
    }
  }
  return found;
};
