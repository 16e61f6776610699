import { describe, expect, test } from 'vitest';
import { changedFields, edit, valuesBefore } from '../../../workflows/lifecycle/edit.ts';
import { valuesOf } from '../../../workflows/lifecycle/people.ts';
import { reopen } from '../../../workflows/lifecycle/reopen.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { runInput } from '../../../workflows/lifecycle/submit.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { directory, now, plain, publisher } from '../examples.ts';
import { refusalOf, story, underReview } from './story.ts';

const changed = { ...publisher, lastDay: '2027-12-31' };
const wantingChanges = () => {
  const told = underReview();
  told.answer('legal', 'employee:luis', 'changes', { reason: 'Acorte la duración' });
  told.open('changes');
  return told;
};
const editing = { round: 1, person: 'requester', at: now, salt: 's2' };

describe('asking for changes', () => {
  test('cuts the stage and asks the requester', () => {
    const told = wantingChanges();
    expect([told.head.status, told.row('commercial').status, told.row('changes').people[0]?.id]).toEqual([
      'open',
      'closed',
      'requester',
    ]);
    expect(signalOf(told.governed(), told.row('legal'))).toEqual({ error: 'ChangesRequested' });
  });
  test('the edit is a new round, whose facts go to the run', () => {
    const told = wantingChanges();
    told.apply(edit(told.governed(), { ...editing, values: plain }, directory));
    expect(told.head.round).toBe(2);
    expect(signalOf(told.governed(), told.row('changes', 1))).toEqual({
      output: { request: 'ABCDEFGH', round: 2, run: 1, facts: { needsLegal: false } },
    });
  });
  test('the same edit again changes nothing', () => {
    const told = wantingChanges();
    told.apply(edit(told.governed(), { ...editing, values: changed }, directory));
    expect(edit(told.governed(), { ...editing, values: changed }, directory)).toBeUndefined();
  });
  test('what changed is known', () => {
    const told = wantingChanges();
    told.apply(edit(told.governed(), { ...editing, values: changed }, directory));
    const { current } = told.governed();
    expect(changedFields(Object.keys(publisher), valuesBefore(current) ?? {}, valuesOf(current))).toEqual(['lastDay']);
  });
  test('an answer to the round before is refused as replaced', () => {
    const told = wantingChanges();
    told.apply(edit(told.governed(), { ...editing, values: changed }, directory));
    expect(refusalOf(() => told.answer('commercial', 'employee:carmen', 'approve', { round: 1 }))).toBe('AskReplaced');
  });
  test('nobody edits a request whose changes nobody asked for', () => {
    const told = underReview();
    expect(refusalOf(() => edit(told.governed(), { ...editing, values: changed }, directory))).toBe('AskReplaced');
  });
});

describe('withdrawing', () => {
  test('closes every ask, tells everyone asked, and is signalled', () => {
    const told = underReview();
    told.apply(withdraw(told.governed(), now, directory));
    expect(told.head.status).toBe('withdrawn');
    expect(signalOf(told.governed(), told.row('legal'))).toEqual({ error: 'Withdrawn' });
    const people = told.told.filter((one) => one.kind === 'withdrawn').map((one) => one.to.id);
    expect(people.sort()).toEqual(['employee:carmen', 'employee:luis', 'otherParty', 'requester']);
  });
  test('a token that arrives afterwards, at an ask never opened, hears it too', () => {
    const told = underReview();
    told.apply(withdraw(told.governed(), now, directory));
    expect(signalOf(told.governed(), undefined)).toEqual({ error: 'Withdrawn' });
  });
  test('again changes nothing; after a decision it is refused', () => {
    const told = underReview();
    told.apply(withdraw(told.governed(), now, directory));
    expect(withdraw(told.governed(), now, directory)).toBeUndefined();
    const decided = underReview();
    decided.answer('legal', 'employee:luis', 'reject', { reason: 'No' });
    expect(refusalOf(() => withdraw(decided.governed(), now, directory))).toBe('RequestOver');
  });
});

describe('reopening what lapsed', () => {
  const lapsed = () => {
    const told = story();
    told.open('mailbox');
    told.answer('mailbox', 'requester', 'mine');
    told.open('terms');
    const [remind, expire] = told.row('terms').schedule;
    told.silence('terms', new Date(remind?.at ?? 0));
    told.silence('terms', new Date(expire?.at ?? 0));
    return told;
  };
  test('a new run and a new round with everything typed; the mailbox stays confirmed', () => {
    const told = lapsed();
    expect(told.head.status).toBe('lapsed');
    told.apply(reopen(told.governed(), { at: new Date('2026-12-20T10:00:00Z'), salt: 's3' }, told.directory));
    expect(runInput(told.governed().current)).toEqual({
      request: 'ABCDEFGH',
      round: 2,
      run: 2,
      facts: { needsLegal: true },
    });
    expect(signalOf(told.governed(), told.row('mailbox', 2))).toEqual({ output: {} });
    expect(valuesOf(told.governed().current).thirdPartyName).toBe('Editorial Faro, S.A.');
  });
  test('not after 30 days', () => {
    const told = lapsed();
    expect(
      refusalOf(() => reopen(told.governed(), { at: new Date('2027-03-01T10:00:00Z'), salt: 's3' }, told.directory)),
    ).toBe('RequestOver');
  });
});
