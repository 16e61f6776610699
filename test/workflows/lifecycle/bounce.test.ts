import { expect, test } from 'vitest';
import { bounced } from '../../../workflows/lifecycle/bounce.ts';
import { now } from '../examples.ts';
import { underReview } from './story.ts';

const bounce = (told: ReturnType<typeof underReview>, person: string) =>
  told.apply(bounced(told.governed().current, { person, at: now }));

test('a mail that does not reach someone who must act is an incident', () => {
  const told = underReview();
  expect(bounce(told, 'employee:carmen')?.event).toMatchObject({ type: 'MailBounced', by: 'employee:carmen' });
  expect(told.head.incident).toBe('mail bounced');
});
test('one that does not reach someone who only wants to know, or abstained, is not', () => {
  const told = underReview();
  told.answer('commercial', 'employee:carmen', 'abstain');
  expect([bounce(told, 'requester'), bounce(told, 'employee:carmen')]).toEqual([undefined, undefined]);
});
test('it stays one while others answer, and is over when nobody must act any more', () => {
  const told = underReview();
  bounce(told, 'employee:carmen');
  told.answer('legal', 'employee:luis', 'approve');
  expect(told.head.incident).toBe('mail bounced');
  told.answer('commercial', 'employee:carmen', 'approve');
  expect(told.head.incident).toBe('');
});
