import { describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../../workflows/calendar.ts';
import { edit } from '../../../workflows/lifecycle/edit.ts';
import { valuesOf } from '../../../workflows/lifecycle/people.ts';
import { reopen, reopenableUntil } from '../../../workflows/lifecycle/reopen.ts';
import { sendAgain } from '../../../workflows/lifecycle/send-again.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { runInput } from '../../../workflows/lifecycle/submit.ts';
import { directory, publisher } from '../examples.ts';
import { refusalOf, type Story, silent, story, underReview, wantingChanges } from './story.ts';

const at = new Date('2026-12-20T10:00:00Z');
const reopened = (told: Story, when = at) => told.apply(reopen(told.governed(), { at: when, salt: 's3' }, directory));

/** The other party never confirmed the terms. */
const lapsed = () => {
  const told = story();
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('terms');
  silent(told, 'terms');
  return told;
};

describe('reopening what lapsed', () => {
  test('is a new run and a new round with everything typed; the mailbox stays confirmed', () => {
    const told = lapsed();
    expect(told.head.status).toBe('lapsed');
    reopened(told);
    const input = { request: 'ABCDEFGH', round: 2, run: 2, facts: { needsLegal: true } };
    expect(runInput(told.governed().current)).toEqual(input);
    expect(signalOf(told.governed(), told.row('mailbox', 2))).toEqual({ output: {} });
    expect(valuesOf(told.governed().current)).toEqual(valuesOf(underReview().governed().current));
    expect([told.head.start, told.head.schedule]).toEqual([true, []]);
  });
  test('says on record the facts by which the new run decides whom to ask', () => {
    expect(reopened(lapsed())?.event).toMatchObject({ type: 'RequestReopened', facts: { needsLegal: true } });
  });
  test('twice keeps one row of the mailbox for each round', () => {
    const told = lapsed();
    reopened(told);
    told.open('terms');
    silent(told, 'terms');
    const change = reopened(told);
    expect(change?.asks.map((row) => `${row.name} ${row.round}`)).toEqual(['mailbox 3']);
  });
  test('what lapsed for want of changes goes back to the changes, and nobody is asked again before', () => {
    const told = wantingChanges();
    silent(told, 'changes');
    reopened(told);
    expect(signalOf(told.governed(), told.row('terms', 2))).toEqual({ output: {} });
    expect(signalOf(told.governed(), told.row('legal', 2))).toEqual({ error: 'ChangesRequested' });
    expect(signalOf(told.governed(), told.row('commercial', 2))).toEqual({ error: 'ChangesRequested' });
    told.open('changes');
    const values = { ...publisher, lastDay: '2027-12-31' };
    told.apply(edit(told.governed(), { round: 2, person: 'requester', values, at, salt: 's4' }, directory));
    expect(told.head.round).toBe(3);
  });
});

describe('it cannot be reopened', () => {
  test('after 30 days', () => {
    const told = lapsed();
    const changedAt = new Date('2026-12-09T23:00:00Z').toISOString();
    const { current } = told.governed();
    const over = { ...current, head: { ...current.head, statusAt: changedAt } };
    expect(reopenableUntil(over)).toBe('2027-01-09');
    const on = (day: string) =>
      refusalOf(() => reopen({ ...told.governed(), current: over }, { at: new Date(day), salt: 's' }, directory));
    expect([on('2027-01-09T22:00:00Z'), on('2027-01-09T23:00:00Z')]).toEqual(['nothing refused', 'ReopenedLate']);
  });
  test('later than that because a link was sent again, and no link is sent any more', () => {
    const told = lapsed();
    const end = told.head.statusAt ?? '';
    const holder = { person: 'requester', ask: 'terms', round: 1 };
    const again = (day: number) => {
      const when = new Date(new Date(end).getTime() + day * 86_400_000);
      return told.apply(sendAgain(told.governed(), { ...holder, at: when }, directory));
    };
    expect(again(29)?.event.type).toBe('LinkSentAgain');
    expect(reopenableUntil(told.governed().current)).toBe(addDays(localDate(new Date(end)), 30));
    expect(again(31)).toBeUndefined();
  });
  test('while it is open, once it was rejected, or once it is erased', () => {
    const rejected = underReview();
    rejected.answer('legal', 'employee:luis', 'reject', { reason: 'No' });
    const gone = story();
    gone.open('mailbox');
    silent(gone, 'mailbox');
    const { current, workflow } = gone.governed();
    const erased = { workflow, current: { ...current, head: { ...current.head, erased: true } } };
    expect(refusalOf(() => reopened(underReview()))).toBe('AlreadyOpen');
    expect(refusalOf(() => reopened(rejected))).toBe('RequestOver');
    expect(refusalOf(() => reopen(erased, { at, salt: 's' }, directory))).toBe('RequestOver');
  });
});
