import { describe, expect, test } from 'vitest';
import { missing } from '../../../workflows/lifecycle/people.ts';
import { unreached, type Why } from '../../../workflows/lifecycle/unreached.ts';
import { directory, now } from '../examples.ts';
import { type Story, story, underReview, withEmployee } from './story.ts';

const hear = (told: Story, person: string, why: Why, mailbox = mailboxOf(told, person)) =>
  told.apply(unreached(told.governed(), { person, mailbox, why, at: now }, told.directory));
const mailboxOf = (told: Story, person: string): string =>
  told
    .governed()
    .current.asks.flatMap((row) => row.people)
    .find((one) => one.id === person)?.mailbox ?? '';
const asked = (told: Story, ask: string) => told.row(ask).people.map(({ id }) => id);

test.each([
  ['bounced', 'mail bounced', 'MailBounced'],
  ['complained', 'mail complained', 'MailComplained'],
] as const)('mail to someone who must act that %s is an incident, and on record', (why, incident, type) => {
  const told = underReview();
  expect(hear(told, 'employee:carmen', why)?.event).toEqual({
    type,
    at: now.toISOString(),
    by: 'employee:carmen',
    ask: 'commercial',
    round: 1,
  });
  expect(told.head.incident).toBe(incident);
  expect(told.row('commercial').unreached).toEqual([{ person: 'employee:carmen', why }]);
});

describe('a bounce of somebody of IMTCloud', () => {
  test('has the substitute asked at once, and whoever it was stays asked', () => {
    const told = underReview();
    const change = hear(told, 'employee:carmen', 'bounced');
    expect(asked(told, 'commercial')).toEqual(['employee:carmen', 'employee:clara']);
    expect(change?.notices).toEqual([
      expect.objectContaining({ kind: 'asked as substitute', choice: 'unreached', link: 'ask' }),
    ]);
    expect(change?.notices.map(({ to }) => to.id)).toEqual(['employee:clara']);
    told.answer('commercial', 'employee:carmen', 'approve');
    expect(told.row('commercial').status).toBe('done');
  });
  test('then of the substitute too goes on to whoever stands above', () => {
    const told = underReview();
    hear(told, 'employee:carmen', 'bounced');
    hear(told, 'employee:clara', 'bounced');
    expect(asked(told, 'commercial')).toHaveLength(3);
  });
  test('has nobody else asked while another who was asked is reached', () => {
    const told = underReview(undefined, withEmployee('clara', { roles: ['commercial'] }));
    hear(told, 'employee:carmen', 'bounced');
    expect(asked(told, 'commercial')).toEqual(['employee:carmen', 'employee:clara']);
    expect(told.head.incident).toBe('mail bounced');
  });
  test('says on record whom an interest kept from standing in', () => {
    const told = underReview(undefined, withEmployee('clara', { interests: ['Editorial Faro'] }));
    expect(hear(told, 'employee:carmen', 'bounced')?.event.leftOut).toEqual([
      { ask: 'commercial', person: 'employee:clara', why: 'declared' },
    ]);
  });
});

test('a complaint asks nobody else: whoever complained has the mail', () => {
  const told = underReview();
  expect(hear(told, 'employee:carmen', 'complained')?.notices).toEqual([]);
  expect(asked(told, 'commercial')).toEqual(['employee:carmen']);
});

test('nobody answers in the place of a party: staff mend it', () => {
  const told = story();
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('terms');
  expect(hear(told, 'otherParty', 'bounced')?.notices).toEqual([]);
  expect(missing(told.row('terms')).map(({ id }) => id)).toEqual(['otherParty']);
});

test('news of an address that is no longer theirs is nothing', () => {
  const told = underReview();
  expect(hear(told, 'employee:carmen', 'bounced', 'old@imtcloud.example')).toBeUndefined();
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
  const { current, workflow } = told.governed();
  const stuck = { workflow, current: { ...current, head: { ...current.head, incident: 'execution stuck' } } };
  const news = {
    person: 'employee:carmen',
    mailbox: mailboxOf(told, 'employee:carmen'),
    why: 'bounced',
    at: now,
  } as const;
  expect(unreached(stuck, news, directory)?.head.incident).toBe('execution stuck');
});

test('it is over once everyone who must act is reached', () => {
  const told = underReview();
  hear(told, 'employee:carmen', 'complained');
  told.answer('legal', 'employee:luis', 'approve');
  expect(told.head.incident).toBe('mail complained');
  told.answer('commercial', 'employee:carmen', 'approve');
  expect(told.head.incident).toBe('');
});
