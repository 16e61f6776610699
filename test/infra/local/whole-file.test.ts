import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretIn, writeWhole } from '../../../infra/local/whole-file.ts';
import { temporaryFolder } from './temporary.ts';

test('a file is replaced, and nothing else is left beside it', () => {
  const folder = temporaryFolder();
  writeWhole(join(folder, 'file'), 'first');
  writeWhole(join(folder, 'file'), 'second');
  expect(readdirSync(folder)).toEqual(['file']);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('second');
});

test('a secret is made once, whatever a crash has left half made', () => {
  const file = join(temporaryFolder(), 'secret');
  writeFileSync(`${file}.new`, 'half of a longer secret');
  expect(secretIn(file, () => 'whole').toString()).toBe('whole');
  expect(secretIn(file, () => 'another').toString()).toBe('whole');
});

test('a secret is for its owner alone', () => {
  const file = join(temporaryFolder(), 'secret');
  secretIn(file, () => 'whole');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
