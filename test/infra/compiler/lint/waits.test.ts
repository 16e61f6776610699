import { expect, test } from 'vitest';
import { lint } from '../../../../infra/compiler/lint.ts';
import { broken, rewrite } from './broken.ts';

test.each([
  [
    'Confirm the terms waits for a token that it never hands over',
    broken((pick) => rewrite(pick('Confirm the terms'), '{"S.$":"$$.Task.Token"}', '{"S":"none"}')),
  ],
  ['Confirm the terms waits without a catch for States.ALL', broken((pick) => pick('Confirm the terms').Catch?.pop())],
  ['Confirm the terms has no TimeoutSeconds', broken((pick) => delete pick('Confirm the terms').TimeoutSeconds)],
  ['The machine has no TimeoutSeconds', broken((_, machine) => delete machine.TimeoutSeconds)],
  [
    'Confirm the terms has HeartbeatSeconds, which the local interpreter ignores',
    broken((pick) => Object.assign(pick('Confirm the terms'), { HeartbeatSeconds: 60 })),
  ],
  [
    'Review: who is asked? is a Choice without Default',
    broken((pick) => {
      const choice = pick('Review: who is asked?');
      choice.Choices?.push({ Variable: '$.facts.none', IsPresent: true, Next: choice.Default });
      delete choice.Default;
    }),
  ],
])('asl-validator misses what lint says: %s', (sentence, definition) => {
  expect(lint(definition)).toEqual([sentence]);
});

test('asks side by side wait without a catch when nothing around them catches', () => {
  expect(lint(broken((pick) => pick('Review').Catch?.pop()))).toEqual([
    'Commercial approval waits without a catch for States.ALL',
    'Legal approval waits without a catch for States.ALL',
  ]);
});
