import { expect, test } from 'vitest';
import { sendAgain } from '../../../workflows/lifecycle/send-again.ts';
import { directory, now } from '../examples.ts';
import { type Story, silent, story, underReview } from './story.ts';

const again = (told: Story, person: string) =>
  told.apply(sendAgain(told.governed(), { ask: 'terms', round: 1, person, at: now }, directory));

test('whoever is asked gets the current link, at the address that we have', () => {
  const change = again(underReview(), 'employee:luis');
  expect(change?.notices).toMatchObject([{ link: 'ask', ask: 'legal', to: { mailbox: 'luis@imtcloud.example' } }]);
  expect(change?.event).toMatchObject({ type: 'LinkSentAgain', by: 'employee:luis' });
});
test('the requester of a lapsed request gets the page on which to reopen it', () => {
  const told = story();
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('terms');
  silent(told, 'terms');
  expect(again(told, 'requester')?.notices).toMatchObject([{ kind: 'lapsed', link: 'status', ask: 'terms' }]);
  expect(again(told, 'otherParty')).toBeUndefined();
});
test('whoever has nothing to answer gets nothing, and so does whoever abstained', () => {
  const told = underReview();
  told.answer('commercial', 'employee:carmen', 'abstain');
  expect([again(told, 'otherParty'), again(told, 'employee:carmen'), again(told, 'employee:marta')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
