import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import * as environments from '../../../functions/environment.ts';
import { readLegalIdentity } from '../../../functions/legal-identity.ts';
import { workflows } from '../../../workflows/register.ts';
import { functionId, functionNames, propertiesOf, resources } from '../synthesized.ts';

const schemas: Record<string, z.ZodMiniObject> = {
  web: environments.WebEnvironment,
  console: environments.ConsoleEnvironment,
  relay: environments.RelayEnvironment,
  clock: environments.ClockEnvironment,
  postmaster: environments.PostmasterEnvironment,
  documents: environments.DocumentsEnvironment,
};

test('functions run on the newest Node, on arm64, traced', () => {
  for (const name of functionNames)
    expect(resources[functionId(name)]?.Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
    });
});

test('no two functions share a role', () => {
  const roles = propertiesOf('AWS::Lambda::Function').map(({ Role }) => JSON.stringify(Role));
  expect(new Set(roles).size).toBe(functionNames.length);
});

test.each(functionNames)('%s finds in its environment what its schema asks for, and nothing else', (name) => {
  const { data, error } = schemas[name]?.safeParse(environmentOf(name)) ?? {};
  expect(error?.issues).toBeUndefined();
  expect(Object.keys(data ?? {})).toEqual(expect.arrayContaining(Object.keys(environmentOf(name))));
});

test('the relay and the console know the machine of every workflow', () => {
  for (const name of ['relay', 'console']) {
    const machines = environments.stateMachinesIn(environmentOf(name).STATE_MACHINES ?? '');
    expect(Object.keys(machines)).toEqual(workflows.map((workflow) => workflow.name));
  }
});

test('whoever speaks to people says who answers for the service', () => {
  for (const name of ['web', 'console', 'relay'])
    expect(readLegalIdentity(environmentOf(name).LEGAL_IDENTITY ?? '').legalName).toBe('Empresa de ejemplo, S. L.');
});

test('no function is told where its services are: only the environment of one machine does that', () => {
  for (const name of functionNames) expect(Object.keys(environmentOf(name)).join()).not.toMatch(/AWS_|ENDPOINT/);
});

/** Each value as text, with an address in place of what only a deployment knows. */
const environmentOf = (name: string): Record<string, string> => {
  const { Environment } = resources[functionId(name)]?.Properties ?? {};
  const { Variables } = Environment as { Variables: Record<string, unknown> };
  return Object.fromEntries(Object.entries(Variables).map(([key, value]) => [key, text(value)]));
};

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const { 'Fn::Join': join } = value as { 'Fn::Join'?: [string, unknown[]] };
  return join ? join[1].map(text).join(join[0]) : 'https://deployed.example';
};
