import { expect, test } from 'vitest';
import { listedOf } from '../../../functions/ledger/listed.ts';
import { now } from '../../workflows/examples.ts';
import { story, underReview } from '../../workflows/lifecycle/story.ts';

test('of several asks the first deadline counts, and the first thing that the clock does', () => {
  const told = underReview();
  const [commercial, legal] = [told.row('commercial'), told.row('legal')];
  expect(commercial.deadline < legal.deadline).toBe(true);
  expect(listedOf(told.governed().current)).toMatchObject({
    waitingFor: ['commercial', 'legal'],
    deadline: commercial.deadline,
    nextAt: commercial.schedule[0]?.at,
  });
});

test('what has been answered has no deadline any more', () => {
  const told = underReview();
  told.answer('commercial', 'employee:carmen', 'approve');
  expect(listedOf(told.governed().current).deadline).toBe(told.row('legal').deadline);
});

test('where nobody is asked there is no deadline', () => {
  const listed = listedOf(story().governed().current);
  expect(listed).not.toHaveProperty('deadline');
  expect(listed.changedAt).toBe(now.toISOString());
});
