import { expect, test } from 'vitest';
import { compile } from '../../../infra/compiler/compile.ts';
import { lint } from '../../../infra/compiler/lint.ts';
import { agreement } from './example.ts';
import { broken } from './lint/broken.ts';

test('what the compiler writes is clean', () => {
  expect(lint(compile(agreement), agreement)).toEqual([]);
});

test('a definition is left as it was', () => {
  const definition = compile(agreement);
  lint(definition);
  expect(definition).toEqual(compile(agreement));
});

test('what is no state machine is said to be none', () => {
  expect(lint({ States: 'none' })).toEqual([expect.stringContaining('This is not the shape of a state machine')]);
});

test('what asl-validator finds is said as it says it', () => {
  const definition = broken((pick) => Object.assign(pick('Confirm the terms'), { TimeoutSecondsPath: '$.round' }));
  expect(lint(definition)).toEqual([expect.stringMatching(/^TASK_TIMEOUT: /)]);
});
