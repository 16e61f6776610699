import type { Case, Head } from './case.ts';
import type { Change } from './change.ts';

/** When a request was last written, and since when it has the status that a change leaves it. */
export const timesAfter = (before: Head, { head, event }: Change): Pick<Head, 'changedAt' | 'statusAt'> => ({
  changedAt: event.at,
  statusAt: head.status === before.status ? before.statusAt : event.at,
});

/** A time as a record of the stream says it, in whole seconds: never before what was written last. */
export const notBefore = (at: Date, { head }: Pick<Case, 'head'>): Date =>
  new Date(Math.max(at.getTime(), new Date(head.changedAt).getTime()));
