import { describe, expect, test } from 'vitest';
import { conclude } from '../../../../workflows/lifecycle/conclude.ts';
import { waiting } from '../../../../workflows/lifecycle/people.ts';
import { signalOf } from '../../../../workflows/lifecycle/signal.ts';
import { resume } from '../../../../workflows/lifecycle/staff/resume.ts';
import { runInput } from '../../../../workflows/lifecycle/submit.ts';
import { directory, now } from '../../examples.ts';
import { refusalOf, type Story, underReview } from '../story.ts';
import { deedOn } from './deeds.ts';

const resumed = (told: Story, running = false) =>
  told.apply(resume(told.governed(), { ...deedOn(told), running }, directory));

/** Its run has ended while commercial and legal were asked, and one of them has answered. */
const stuck = (): Story => {
  const told = underReview();
  told.apply({ ...emptyChange(told), head: { ...told.head, start: false } });
  told.answer('commercial', 'employee:carmen', 'approve');
  told.apply(conclude(told.governed(), { outcome: 'stuck', run: 1, at: now }, directory));
  return told;
};
const emptyChange = (told: Story) => ({
  asks: [],
  event: { type: 'LinkSentAgain' as const, at: told.head.changedAt, by: 'requester' },
  notices: [],
});

describe('a stuck request that is resumed', () => {
  test('has a new run in a new round, in which what was answered stands and what waited is asked anew', () => {
    const told = stuck();
    expect(told.head.incident).toBe('execution stuck');
    resumed(told);
    expect(runInput(told.governed().current)).toMatchObject({ round: 2, run: 2 });
    expect([told.head.start, told.head.incident, told.head.waitingFor]).toEqual([true, '', []]);
    expect(signalOf(told.governed(), told.row('commercial', 2))).toEqual({ output: {} });
    expect(waiting(told.governed().current)).toEqual([]);
    told.open('legal');
    expect(told.row('legal', 2).people.map(({ id }) => id)).toEqual(['employee:luis']);
  });
  test('has the old run let go, whatever it still waits for', () => {
    const told = stuck();
    resumed(told);
    expect(signalOf(told.governed(), told.row('legal', 1), 1)).toEqual({ error: 'Withdrawn' });
  });
  test('says on record who did it and why, with the form and facts of the new round', () => {
    expect(resumed(stuck())?.event).toMatchObject({
      type: 'RequestResumed',
      by: 'staff:marta',
      round: 2,
      facts: { needsLegal: true },
      because: { content: { reason: 'Lo pidieron por teléfono' } },
    });
  });
});

test('one whose run goes on by itself is not resumed; one whose run is gone without a word is', () => {
  const told = underReview();
  told.apply({ ...emptyChange(told), head: { ...told.head, start: false } });
  expect(refusalOf(() => resumed(told, true))).toBe('NothingToDo');
  expect(refusalOf(() => resumed(told, false))).toBe('nothing refused');
});
