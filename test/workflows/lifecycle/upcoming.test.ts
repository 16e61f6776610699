import { expect, test } from 'vitest';
import { edit } from '../../../workflows/lifecycle/edit.ts';
import { reopen } from '../../../workflows/lifecycle/reopen.ts';
import { upcoming } from '../../../workflows/lifecycle/upcoming.ts';
import { now, plain, publisher } from '../examples.ts';
import { type Story, story, underReview } from './story.ts';

const next = (told: Story): string[] => upcoming(told.governed(), now, told.directory).map((one) => one.ask);

test('after the mailbox the other party is next, with its deadline', () => {
  const told = story();
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  const said = upcoming(told.governed(), now, told.directory);
  told.open('terms');
  expect(said).toEqual([{ ask: 'terms', deadline: told.row('terms').deadline }]);
  expect(upcoming(told.governed(), now, told.directory)).toEqual(said);
});

test('side by side, all who are asked are next; after one answer, whoever is still to answer', () => {
  const told = story();
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('terms');
  told.answer('terms', 'otherParty', 'accept');
  expect(next(told)).toEqual(['commercial', 'legal']);
  told.open('commercial');
  told.answer('commercial', 'employee:carmen', 'approve');
  expect(next(told)).toEqual(['legal']);
});

test('whoever is not needed is not next', () => {
  const told = story(plain);
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('terms');
  told.answer('terms', 'otherParty', 'accept');
  expect(next(told)).toEqual(['commercial']);
});

test('whoever has been asked keeps the deadline that they were given', () => {
  const told = underReview();
  const { deadline } = told.row('legal');
  const said = upcoming(told.governed(), new Date('2026-12-03T09:00:00Z'), told.directory);
  expect(said.find((one) => one.ask === 'legal')).toEqual({ ask: 'legal', deadline });
});

test('when all have said yes nobody is next', () => {
  const told = approvedBy(underReview());
  expect(next(told)).toEqual([]);
});

test('after changes the terms are next again, and the requester is told so', () => {
  const told = underReview();
  told.answer('legal', 'employee:luis', 'changes', { reason: 'Falta el plazo' });
  told.open('changes');
  const values = { ...publisher, territory: 'Asturias' };
  told.apply(edit(told.governed(), { round: 1, person: 'requester', values, at: now, salt: 's2' }, told.directory));
  expect(next(told)).toEqual(['terms']);
  expect(told.told.at(-1)).toMatchObject({ kind: 'progress', to: { id: 'requester' }, link: 'status' });
});

test('reopened, the request goes on where it stood, and the requester is told so', () => {
  const told = story();
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('terms');
  for (const { at } of told.row('terms').schedule) told.silence('terms', new Date(at));
  told.apply(reopen(told.governed(), { at: new Date('2026-12-20T10:00:00Z'), salt: 's3' }, told.directory));
  expect(next(told)).toEqual(['terms']);
  expect(told.told.at(-1)).toMatchObject({ kind: 'progress', to: { id: 'requester' }, link: 'status' });
});

test('on the straight path the requester reads one mail a step, and none twice in the same second', () => {
  const told = approvedBy(underReview());
  const mails = told.told.filter((one) => one.to.id === 'requester').map(({ kind, ask }) => `${kind} ${ask ?? ''}`);
  expect(mails).toEqual([
    'asked mailbox',
    'received ',
    'someone answered terms',
    'someone answered commercial',
    'someone answered legal',
  ]);
});

const approvedBy = (told: Story): Story => {
  told.answer('commercial', 'employee:carmen', 'approve');
  told.answer('legal', 'employee:luis', 'approve');
  told.open('management');
  told.answer('management', 'employee:marta', 'approve');
  return told;
};
