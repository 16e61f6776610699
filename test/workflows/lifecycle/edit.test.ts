import { describe, expect, test } from 'vitest';
import { edit } from '../../../workflows/lifecycle/edit.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { directory, now, plain, publisher } from '../examples.ts';
import { refusalOf, type Story, underReview, wantingChanges } from './story.ts';

const shorter = { ...publisher, lastDay: '2027-12-31' };
const editing = { round: 1, person: 'requester', at: now, salt: 's2', values: shorter };
const sent = (told: Story, more: Partial<typeof editing> = {}) =>
  told.apply(edit(told.governed(), { ...editing, ...more }, directory));

describe('asking for changes', () => {
  test('cuts the stage and asks the requester', () => {
    const told = wantingChanges();
    const asked = [told.head.status, told.row('commercial').status, told.row('changes').people[0]?.id];
    expect(asked).toEqual(['open', 'closed', 'requester']);
    expect(signalOf(told.governed(), told.row('legal'))).toEqual({ error: 'ChangesRequested' });
  });
  test('the edit is a new round, whose facts go to the run', () => {
    const told = wantingChanges();
    sent(told, { values: plain });
    expect(told.head.round).toBe(2);
    expect(signalOf(told.governed(), told.row('changes', 1))).toEqual({
      output: { request: 'ABCDEFGH', round: 2, run: 1, facts: { needsLegal: false } },
    });
  });
  test('the record commits to what was typed', () => {
    const change = sent(wantingChanges());
    expect(change?.event).toMatchObject({ type: 'RequestChanged', round: 2, by: 'requester' });
    expect(change?.event.commits).toEqual({ salt: 's2', content: change?.form?.values });
  });
  test('whoever asked for them hears that they were sent, and so does the other party', () => {
    const told = wantingChanges();
    sent(told);
    const hears = told.told.filter((one) => one.kind === 'changes sent').map((one) => one.to.id);
    expect(hears.sort()).toEqual(['employee:luis', 'otherParty']);
  });
  test('an answer to the round before is refused as replaced', () => {
    const told = wantingChanges();
    sent(told);
    expect(refusalOf(() => told.answer('commercial', 'employee:carmen', 'approve', { round: 1 }))).toBe('AskReplaced');
  });
});

describe('what cannot be sent', () => {
  test('the same edit again changes nothing; another one is refused, not lost in silence', () => {
    const told = wantingChanges();
    sent(told);
    expect(sent(told)).toBeUndefined();
    expect(refusalOf(() => sent(told, { values: { ...publisher, territory: 'León' } }))).toBe('AlreadyAnswered');
  });
  test('nobody edits a request whose changes nobody asked for', () => {
    expect(refusalOf(() => sent(underReview()))).toBe('AskReplaced');
  });
  test('nobody but the requester edits', () => {
    expect(refusalOf(() => sent(wantingChanges(), { person: 'otherParty' }))).toBe('NotAsked');
  });
  test('changes go on coming from the confirmed mailbox: nobody unconfirmed is written to', () => {
    const values = { ...shorter, requesterMailbox: 'victima@otra.example' };
    expect(refusalOf(() => sent(wantingChanges(), { values }))).toBe('MailboxConfirmed');
    expect(refusalOf(() => sent(wantingChanges(), { values: { ...shorter, requesterName: 'Elena T.' } }))).toBe(
      'nothing refused',
    );
  });
});
