import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './local/temporary.ts';

const run = (context: object) => {
  const folder = temporaryFolder();
  const env = { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(context) };
  return { folder, ...spawnSync(process.execPath, [join('infra', 'app.ts')], { env, encoding: 'utf8' }) };
};

test('the app synthesizes by itself, with the code of every function beside the template', () => {
  const { folder, status, stderr } = run({});
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { Resources } = JSON.parse(readFileSync(join(folder, 'Aval.template.json'), 'utf8'));
  const paths = Object.values(Resources as Record<string, { Type: string; Metadata?: Record<string, string> }>)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Metadata }) => Metadata?.['aws:asset:path'] ?? '');
  expect(paths).toHaveLength(6);
  for (const path of paths) expect(existsSync(join(folder, path, 'index.mjs'))).toBe(true);
});

test('for AWS without its values it says in one sentence what is missing, and writes nothing', () => {
  const { folder, status, stderr } = run({ deploy: 'true' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^A synthesis for AWS needs domain, sender, signInPrefix[^\n]*\.\n$/);
  expect(existsSync(join(folder, 'Aval.template.json'))).toBe(false);
});
