import type { Deed } from '../../../../workflows/lifecycle/staff/deed.ts';
import { now } from '../../examples.ts';
import { type Story, story } from '../story.ts';

/** What Marta does of the request as it stands. */
export const deedOn = (told: Story, more: Partial<Deed> = {}): Deed => ({
  by: 'staff:marta',
  reason: ' Lo pidieron por teléfono ',
  seen: told.head.version,
  at: now,
  salt: 'd1',
  ...more,
});

/** The other party has been asked to confirm the terms. */
export const atTheTerms = (...given: Parameters<typeof story>): Story => {
  const told = story(...given);
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('terms');
  return told;
};

export const terms = { ask: 'terms', round: 1, person: 'otherParty' };
