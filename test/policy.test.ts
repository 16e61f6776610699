import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workflows } from '../workflows/register.ts';

const tests = globSync('test/**/*.test.{ts,tsx}').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const table = readFileSync('docs/policy.md', 'utf8');

/** The tests whose names begin with a clause. */
const testsOf = (clause: string) => tests.filter(({ text }) => new RegExp(`['"\`]${clause}: `).test(text));

describe('every clause that a workflow touches', () => {
  for (const workflow of workflows) {
    test.each(workflow.clauses)(`${workflow.name}: %s has a test that names it`, (clause) => {
      expect(testsOf(clause).map((one) => one.file)).not.toEqual([]);
    });
    test.each(workflow.clauses)(`${workflow.name}: %s stands in docs/policy.md with code and test`, (clause) => {
      const row = table.split('\n').find((line) => line.startsWith(`| ${clause} `)) ?? '';
      const named = [...row.matchAll(/`([\w/.-]+\.tsx?)`/g)].map(([, file = '']) => file);
      expect(named.some((file) => file.startsWith('workflows/'))).toBe(true);
      expect(named.some((file) => file.startsWith('test/'))).toBe(true);
      for (const file of named) expect(readFileSync(file, 'utf8').length).toBeGreaterThan(0);
    });
    test(`${workflow.name}: every check names a clause of the workflow`, () => {
      for (const check of workflow.checks) expect(workflow.clauses).toContain(check.clause);
    });
  }
});
