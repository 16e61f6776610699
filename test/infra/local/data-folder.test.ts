import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDataFolder } from '../../../infra/local/data-folder.ts';
import { temporaryFolder } from './temporary.ts';

test('a folder that is absent or empty becomes ours, and is known again', () => {
  const path = join(temporaryFolder(), 'deep', 'data');
  const first = openDataFolder(path);
  writeFileSync(first.at('something'), 'kept');
  first.release();
  const again = openDataFolder(path);
  expect(existsSync(again.at('something'))).toBe(true);
  again.release();
});

test('a folder into which nothing came is left as it was found', () => {
  const found = temporaryFolder();
  openDataFolder(join(found, 'deep', 'data')).release();
  openDataFolder(found).release();
  expect(readdirSync(found)).toEqual([]);
});

test('a folder with the files of somebody else is left alone', () => {
  const path = temporaryFolder();
  writeFileSync(join(path, 'thesis.odt'), 'ten years of work');
  expect(() => openDataFolder(path)).toThrow(
    /holds something else than Aval's data: choose another folder with --data\.$/,
  );
  expect(existsSync(join(path, 'aval-data'))).toBe(false);
});

test('a folder that cannot be made is complained about', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  for (const path of [join(file, 'data'), '/proc/data', '/proc/deep/data'])
    expect(() => openDataFolder(path)).toThrow(/cannot be written/);
});

test('emptied, it is new again but still ours', () => {
  const folder = openDataFolder(temporaryFolder());
  folder.settled();
  mkdirSync(folder.at('dynamodb'));
  expect(folder.isNew()).toBe(false);
  folder.empty();
  expect(folder.isNew()).toBe(true);
  expect(existsSync(folder.at('dynamodb'))).toBe(false);
  expect(() => openDataFolder(folder.path)).toThrow(/in use by a running stack/);
});
