import { expect, test } from 'vitest';
import { unreached, type Why } from '../../../workflows/lifecycle/unreached.ts';
import { now } from '../examples.ts';
import { underReview } from './story.ts';

const hear = (told: ReturnType<typeof underReview>, person: string, why: Why) =>
  told.apply(unreached(told.governed().current, { person, why, at: now }));

test.each([
  ['bounced', 'mail bounced', 'MailBounced'],
  ['complained', 'mail complained', 'MailComplained'],
] as const)('mail to someone who must act that %s is an incident, and on record', (why, incident, type) => {
  const told = underReview();
  expect(hear(told, 'employee:carmen', why)?.event).toEqual({
    type,
    at: now.toISOString(),
    by: 'employee:carmen',
  });
  expect(told.head.incident).toBe(incident);
});

test('so is the next one while the incident stands', () => {
  const told = underReview();
  hear(told, 'employee:carmen', 'bounced');
  expect(hear(told, 'employee:luis', 'bounced')?.event).toMatchObject({ by: 'employee:luis' });
});

test('mail to someone who only wants to know, or abstained, is nothing of the request’s', () => {
  const told = underReview();
  told.answer('commercial', 'employee:carmen', 'abstain');
  expect([hear(told, 'requester', 'complained'), hear(told, 'employee:carmen', 'bounced')]).toEqual([
    undefined,
    undefined,
  ]);
  expect(told.head.incident).toBe('');
});

test('a run that is stuck stays the incident', () => {
  const told = underReview();
  const { current } = told.governed();
  const stuck = { ...current, head: { ...current.head, incident: 'execution stuck' } };
  expect(unreached(stuck, { person: 'employee:carmen', why: 'bounced', at: now })?.head.incident).toBe(
    'execution stuck',
  );
});

test('it is over once nobody must act any more', () => {
  const told = underReview();
  hear(told, 'employee:carmen', 'complained');
  told.answer('legal', 'employee:luis', 'approve');
  expect(told.head.incident).toBe('mail complained');
  told.answer('commercial', 'employee:carmen', 'approve');
  expect(told.head.incident).toBe('');
});
