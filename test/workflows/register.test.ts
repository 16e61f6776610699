import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import type { Span } from '../../workflows/calendar.ts';
import type { Role } from '../../workflows/directory/employee.ts';
import { workflowNamed, workflows } from '../../workflows/register.ts';
import { rolesAsked } from '../../workflows/vocabulary/asks.ts';
import { allAsks } from '../../workflows/vocabulary/workflow.ts';

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

test('each says on its form who receives the personal data: parties, candidates and signatories are named', () => {
  for (const { name, parties, candidates, recipients } of workflows) {
    const others = Object.keys(parties).length > 1 || candidates !== undefined;
    expect([name, others, (recipients?.es ?? '') !== '']).toEqual([name, others, others]);
  }
});

test('C10: before a change of implementer is sent one reads that the current one sees the reasons, and the chosen one never the complaint', () => {
  const { es = '' } = workflowNamed('change-of-implementer')?.recipients ?? {};
  expect(es).toContain('la empresa implantadora actual, que lee los motivos, la argumentación y los incidentes');
  expect(es).toContain('solo ve los datos del centro, nunca la queja');
});

test.each(workflows.map((one) => [one.name, one] as const))(
  '%s gives each role its time (policy: Deadlines)',
  (_, one) => {
    const asked = allAsks(one).flatMap((ask) => rolesAsked(ask).map((role) => [ask.name, role, ask.within] as const));
    expect(asked).toEqual(asked.map(([name, role]) => [name, role, deadlines[role]]));
  },
);

const deadlines: Record<Role, Span> = {
  commercial: '5 business days',
  management: '5 business days',
  legal: '10 business days',
  technical: '10 business days',
  'data protection': '10 business days',
};
