import type { Person } from '../../directory.ts';
import { sameMailbox } from '../../mailbox.ts';
import type { AskRow } from '../case.ts';
import type { Change, Governed } from '../change.ts';
import { addressesNow, corrected } from '../corrections.ts';
import { incidentAfter } from '../excuse.ts';
import { reachedAnew } from './asked-at.ts';

/**
 * From here on somebody is written to where they are now: what waits for them is theirs there, and links that went anywhere
 * else are dead. What staff had to look at because of them is over.
 */
export const reached = (governed: Governed, was: Person, now: Person): Pick<Change, 'head' | 'asks'> => {
  const asks = reachedAnew(governed, now);
  return movedTo(governed, { was, now, asks });
};

/** The same of asks that are put there now; `name` is who is there, where it is another person. */
export const movedTo = (
  governed: Governed,
  { was, now, asks, name }: { was: Person; now: Person; asks: AskRow[]; name?: string },
): Pick<Change, 'head' | 'asks'> => {
  const { head } = governed.current;
  const incident = incidentAfter(governed, asks);
  if (sameMailbox(was.mailbox, now.mailbox)) return { head: { ...head, incident }, asks };
  const corrections = corrected(head, {
    person: was.id,
    wrong: was.mailbox,
    right: now.mailbox,
    ...(name !== undefined && { name }),
  });
  return { head: { ...head, corrections, addresses: addressesNow({ corrections }, head.addresses), incident }, asks };
};
