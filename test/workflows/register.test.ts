import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { workflowNamed, workflows } from '../../workflows/register.ts';

const written = globSync('workflows/*.ts')
  .filter((file) => / = defineWorkflow</.test(readFileSync(file, 'utf8')))
  .map((file) => basename(file, '.ts'));

test('every workflow that is written is registered, by the name of its file', () => {
  expect(written.length).toBeGreaterThan(0);
  expect(workflows.map((one) => one.name).toSorted()).toEqual(written.toSorted());
});

test('a workflow is found by its name, and what is no workflow is not', () => {
  for (const one of workflows) expect(workflowNamed(one.name)).toBe(one);
  expect(workflowNamed('constructor')).toBeUndefined();
});
