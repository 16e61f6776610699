import type { EventType, Governed, NewEvent } from '../change.ts';
import { changedMeanwhile, deedReasonMissing } from '../refusals/staff.ts';

/** What a member of staff does to a request: who (`staff:<id>`), why, and the version of it that they had before them. */
export type Deed = { by: string; reason: string; seen: number; at: Date; salt: string };

/** Of two at once one wins, and the other is told. @throws Refusal when the request has moved on, or no reason is given. */
export const admitDeed = ({ current }: Governed, { seen, reason }: Deed): void => {
  if (current.head.version !== seen) throw changedMeanwhile();
  if (reason.trim() === '') throw deedReasonMissing();
};

/** What the record says of it; why, and what is personal in it, stands beside the chain. */
export const deedEvent = (
  type: EventType,
  { by, at, salt, reason }: Deed,
  more: Readonly<Record<string, string>> = {},
): NewEvent => ({
  type,
  at: at.toISOString(),
  by,
  because: { salt, content: { reason: reason.trim(), ...more } },
});

/** The member of staff behind a deed: they must still work here when it is written. */
export const staffIn = ({ by }: Deed): string[] => [by.replace(/^staff:/, '')];
