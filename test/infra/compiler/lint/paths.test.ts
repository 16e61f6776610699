import { expect, test } from 'vitest';
import { lint } from '../../../../infra/compiler/lint.ts';
import { broken, rewrite } from './broken.ts';

const terms = 'Confirm the terms';

test.each([
  [
    'Confirm the terms: S is the text $.request, not the path; write S.$',
    broken((pick) => rewrite(pick(terms), '{"S.$":"$.request"}', '{"S":"$.request"}')),
  ],
  [
    "Confirm the terms: N is the text States.Format('{}', $.round), not the path; write N.$",
    broken((pick) => rewrite(pick(terms), '"N.$"', '"N"')),
  ],
  [
    'Confirm the terms: S is the text $$.State.EnteredTime, not the path; write S.$',
    broken((pick) => rewrite(pick(terms), '{"S.$":"$$.State.EnteredTime"}', '{"S":"$$.State.EnteredTime"}')),
  ],
  [
    'Confirm the terms reads $.values.name: a state holds ids and facts only',
    broken((pick) => rewrite(pick(terms), '"$.request"', '"$.values.name"')),
  ],
  [
    'Confirm the terms reads $: a state holds ids and facts only',
    broken((pick) => rewrite(pick(terms), '"$.request"', '"$"')),
  ],
  [
    'Confirm the terms reads $$.Execution.Input: a state holds ids and facts only',
    broken((pick) => rewrite(pick(terms), '"$.request"', '"$$.Execution.Input"')),
  ],
  [
    'Confirm the terms puts its result into the state: set ResultPath to null',
    broken((pick) => delete pick(terms).ResultPath),
  ],
  [
    'Changes by the requester puts its result into the state: set ResultPath to null',
    broken((pick) => Object.assign(pick('Changes by the requester'), { ResultPath: '$.changes' })),
  ],
  ['Review puts its result into the state: set ResultPath to null', broken((pick) => delete pick('Review').ResultPath)],
  [
    'Review puts an error into the state: set ResultPath in Catch to null',
    broken((pick) => delete pick('Review').Catch?.[0]?.ResultPath),
  ],
  [
    'The machine has a query language: the local interpreter understands JSONPath only',
    broken((_, machine) => Object.assign(machine, { QueryLanguage: 'JSONPath' })),
  ],
  [
    'Confirm the terms has a query language: the local interpreter understands JSONPath only',
    broken((pick) => rewrite(pick(terms), '{"S":"terms"}', '{"S":"{% 1 %}"}')),
  ],
])('asl-validator misses what lint says: %s', (sentence, definition) => {
  expect(lint(definition)).toEqual([sentence]);
});
