import { expect, test } from 'vitest';
import { lint } from '../../../../infra/compiler/lint.ts';
import { agreement } from '../example.ts';
import { broken } from './broken.ts';

const terms = 'Confirm the terms';

test.each([
  [
    'Confirm the terms catches Cancelled, which nobody sends',
    broken((pick) => pick(terms).Catch?.unshift({ ErrorEquals: ['Cancelled'], Next: 'Withdrawn', ResultPath: null })),
  ],
  [
    'Confirm the terms retries States.TaskFailed, and would ask again what has been answered',
    broken((pick) => pick(terms).Retry?.push({ ErrorEquals: ['States.TaskFailed'] })),
  ],
  [
    'Legal approval retries Rejected, and would ask again what has been answered',
    broken((pick) =>
      pick('Review').Branches?.[1]?.States['Legal approval']?.Retry?.push({ ErrorEquals: ['Rejected'] }),
    ),
  ],
  [
    'Confirm the terms catches States.ALL before the last place, and nothing after it',
    broken((pick) => pick(terms).Catch?.reverse()),
  ],
])('asl-validator misses what lint says: %s', (sentence, definition) => {
  expect(lint(definition)).toEqual([sentence]);
});

test('an error that an ask can come back with is caught by its name', () => {
  expect(
    lint(
      broken((pick) => pick(terms).Catch?.shift()),
      agreement,
    ),
  ).toEqual(['Confirm the terms can come back with ChangesRequested, and nothing catches it']);
});

test('an error that no ask comes back with is not caught', () => {
  const catcher = { ErrorEquals: ['Disowned'], Next: 'Withdrawn', ResultPath: null };
  expect(
    lint(
      broken((pick) => pick('Review').Catch?.unshift(catcher)),
      agreement,
    ),
  ).toEqual(['Review is caught for Disowned, with which it never comes back']);
});
