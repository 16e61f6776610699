import { expect, test } from 'vitest';
import { unreached, type Why } from '../../../functions/postmaster/unreached.ts';
import { now } from '../../workflows/examples.ts';
import { underReview } from '../../workflows/lifecycle/story.ts';

const hear = (told: ReturnType<typeof underReview>, person: string, why: Why) =>
  told.apply(unreached(told.governed().current, { person, why, at: now }));

test.each([
  ['bounced', 'mail bounced', {}],
  ['complained', 'mail complained', { choice: 'complained' }],
] as const)('mail to someone who must act that %s is an incident, and on record', (why, incident, more) => {
  const told = underReview();
  expect(hear(told, 'employee:carmen', why)?.event).toEqual({
    type: 'MailBounced',
    at: now.toISOString(),
    by: 'employee:carmen',
    ...more,
  });
  expect(told.head.incident).toBe(incident);
});

test('so is the next one while the incident stands', () => {
  const told = underReview();
  hear(told, 'employee:carmen', 'bounced');
  expect(hear(told, 'employee:luis', 'bounced')?.event).toMatchObject({ by: 'employee:luis' });
});

test('mail to someone who only wants to know is nothing of the request’s', () => {
  const told = underReview();
  expect(hear(told, 'requester', 'complained')).toBeUndefined();
  expect(told.head.incident).toBe('');
});

test('it is over once nobody must act any more', () => {
  const told = underReview();
  hear(told, 'employee:carmen', 'complained');
  told.answer('legal', 'employee:luis', 'approve');
  expect(told.head.incident).toBe('mail complained');
  told.answer('commercial', 'employee:carmen', 'approve');
  expect(told.head.incident).toBe('');
});
