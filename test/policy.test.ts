import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workflows } from '../workflows/register.ts';
import { clauses } from '../workflows/vocabulary/refusal.ts';
import type { Workflow } from '../workflows/vocabulary/workflow.ts';
import { loan } from './workflows/small-workflow.ts';

type Row = { clause: string; workflow: string; code: string[]; tests: string[] };

const filesIn = (cell = ''): string[] => [...cell.matchAll(/`([\w/.-]+\.tsx?)`/g)].map(([, file = '']) => file);

/** The rows of docs/policy.md: clause, workflow, what it makes true, code, test. */
const rows: Row[] = readFileSync('docs/policy.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, clause]) => /^C\d+$/.test(clause ?? ''))
  .map(([, clause = '', workflow = '', , code, tests]) => ({
    clause,
    workflow: workflow.replaceAll('`', ''),
    code: filesIn(code),
    tests: filesIn(tests),
  }));

/** Whether a file has a test whose name begins with the clause. */
const names = (file: string, clause: string): boolean =>
  existsSync(file) && new RegExp(`['"\`]${clause}: `).test(readFileSync(file, 'utf8'));

/** What a workflow owes to one of its clauses, a sentence each. */
const owed = (workflow: Workflow, clause: string): string[] => {
  const { name } = workflow;
  const row = rows.find((one) => one.clause === clause && one.workflow === name);
  if (!row) return [`${name}: ${clause} has no row in docs/policy.md`];
  const [code, own] = [`workflows/${name}.ts`, `test/workflows/${name}.test.ts`];
  return [
    ...(row.code.includes(code) ? [] : [`${name}: the row of ${clause} does not name ${code}`]),
    ...(row.tests.includes(own) ? [] : [`${name}: the row of ${clause} does not name ${own}`]),
    ...row.code.filter((file) => !existsSync(file)).map((file) => `${name}: ${file} does not exist`),
    ...row.tests.filter((file) => !names(file, clause)).map((file) => `${name}: no test of ${file} names ${clause}`),
  ];
};

describe.each(workflows.map((workflow) => [workflow.name, workflow] as const))('%s', (_, workflow) => {
  test.each(workflow.clauses)(
    'carries out %s: a row of its own, its own code, and tests that name the clause',
    (clause) => {
      expect(owed(workflow, clause)).toEqual([]);
    },
  );
  test('every check names a clause of the workflow', () => {
    for (const check of workflow.checks) expect(workflow.clauses).toContain(check.clause);
  });
});

describe('the table', () => {
  test('tells of no workflow that is not registered, and of no clause that a workflow does not touch', () => {
    for (const { clause, workflow } of rows) {
      expect(clauses).toContain(clause);
      expect(workflows.find((one) => one.name === workflow)?.clauses ?? []).toContain(clause);
    }
  });
  test('what another workflow does for a clause is no excuse: one that has no row owes it', () => {
    expect(owed(loan, 'C2')).toEqual(['loan: C2 has no row in docs/policy.md']);
    expect(owed({ ...loan, name: 'third-party-agreement' }, 'C3')).toHaveLength(1);
  });
});
