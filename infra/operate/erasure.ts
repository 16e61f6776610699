import { randomBytes } from 'node:crypto';
import { commitmentOf } from '../../functions/ledger/chain.ts';
import { openTable } from '../../functions/ledger/open.ts';
import type { Listed } from '../../functions/ledger/port.ts';
import { noteKey } from '../../functions/table/keys.ts';
import { tableOn } from '../../functions/table/table.ts';
import { localDate } from '../../workflows/calendar.ts';
import type { Case, Status } from '../../workflows/lifecycle/case.ts';
import type { Change } from '../../workflows/lifecycle/change.ts';
import { erased } from '../../workflows/lifecycle/erased.ts';
import { sameMailbox } from '../../workflows/mailbox.ts';
import { groupReference } from '../../workflows/reference.ts';
import { Complaint } from '../local/complaint.ts';
import type { Target } from './target.ts';

/** Whether anything was left to erase. */
export type Erased = 'erased' | 'erased before';

/**
 * Erases the personal data of a request that is over, and records that it was done and why. Safe to repeat.
 * @throws Complaint when it is not over, Refusal when there is none
 */
export const eraseRequest = async (target: Target, request: string, reason: string): Promise<Erased> => {
  const { ledger } = openTable(target.tableName, target.client);
  const salt = randomBytes(16).toString('hex');
  const commits = { salt, content: { reason } };
  const before = await ledger.find(request);
  if (before && !before.head.erased) {
    refuseUnlessOver(before);
    // First the words, then the event that commits to them: a crash in between leaves words that nothing refers to.
    await tableOn(target.client, target.tableName).put({ ...noteKey(request, commitmentOf(commits)), salt, reason });
  }
  const { changed } = await ledger.record(request, (current) => erasure(current, commits));
  return changed ? 'erased' : 'erased before';
};

const erasure = (current: Case, commits: NonNullable<Change['event']['commits']>): Change | undefined => {
  const { head } = current;
  if (head.erased) return undefined;
  refuseUnlessOver(current);
  // Policy time may be ahead of this machine's.
  const at = [new Date().toISOString(), head.changedAt].sort().at(-1) ?? head.changedAt;
  return {
    ...erased(current),
    event: { type: 'RequestErased', at, by: 'staff', commits },
    notices: [],
  };
};

const refuseUnlessOver = ({ head }: Case): void => {
  const reference = groupReference(head.request);
  if (head.status === 'open')
    throw new Complaint(`${reference} is open: it can be erased once it is decided, withdrawn or lapsed.`);
  if (binding.includes(head.status))
    throw new Complaint(
      head.lastDay === ''
        ? `${reference} was approved, and what was approved is kept as evidence ${keptFor(head)}: it is then erased by itself.`
        : `${reference} binds until ${head.lastDay}: it can be erased once it has ended.`,
    );
};

/** What binds between no days has no end from which to count: its erasure is planned when it is approved. */
const keptFor = ({ schedule }: Case['head']): string => {
  const planned = schedule.find(({ step }) => step === 'erase');
  return planned ? `until ${localDate(new Date(planned.at))}` : 'for six years';
};

const binding: readonly Status[] = ['approved', 'in force'];

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
