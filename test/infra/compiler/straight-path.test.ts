import { expect, test } from 'vitest';
import { compile } from '../../../infra/compiler/compile.ts';
import { straightPath } from '../../../infra/compiler/straight-path.ts';
import { agreement } from './example.ts';

test('branches count among the states that a run enters', () => {
  expect(straightPath(compile(agreement), { needsLegal: true })).toEqual([
    'Confirm the mailbox',
    'Confirm the terms',
    'Review: who is asked?',
    'Review',
    'Commercial approval',
    'Legal approval',
    'Management approval',
    'In force',
  ]);
});

test('a definition that leads round in a circle or nowhere has no straight path', () => {
  const definition = compile(agreement);
  const task = definition.States['Confirm the mailbox'];
  const leading = (Next: string) => ({
    ...definition,
    States: { ...definition.States, 'Confirm the mailbox': { ...task, Next } },
  });
  expect(() => straightPath(leading('Confirm the mailbox') as typeof definition, {})).toThrow('does not lead on');
  expect(() => straightPath(leading('Nowhere') as typeof definition, {})).toThrow('does not lead on');
});
