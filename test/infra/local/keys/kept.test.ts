import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeys } from '../../../../infra/local/keys/kept.ts';
import { temporaryFolder } from '../temporary.ts';

test('keys are made on first use, for nobody else to read', () => {
  const folder = join(temporaryFolder(), 'keys');
  const kept = openKeys(folder);
  expect(readdirSync(folder)).toEqual([]);
  kept.secretOf('LinkKey');
  kept.signingKeyOf('SealKey');
  expect(readdirSync(folder)).toEqual(['LinkKey.key', 'SealKey.pem']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a key that a crash cut short is made again, never used', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'LinkKey.key.new'), 'half');
  expect(openKeys(folder).secretOf('LinkKey')).toHaveLength(32);
});
