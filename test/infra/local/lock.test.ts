import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../../infra/local/lock.ts';
import { temporaryFolder } from './temporary.ts';

const lockFile = () => join(temporaryFolder(), 'stack.lock');

test('while one holds it nobody else gets it, and is told who has it', () => {
  const file = lockFile();
  const release = takeLock(file, 'the-folder');
  expect(() => takeLock(file, 'the-folder')).toThrow(
    `the-folder is in use by a running stack (process ${process.pid})`,
  );
  release();
  expect(existsSync(file)).toBe(false);
  takeLock(file, 'the-folder')();
});

test('what a killed process left behind does not lock', () => {
  const file = lockFile();
  const { pid } = spawnSync('true');
  writeFileSync(file, JSON.stringify({ pid, since: '1' }));
  takeLock(file, 'the-folder');
  expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid);
});

test('another process that was given the number of the killed one does not lock', () => {
  const file = lockFile();
  writeFileSync(file, JSON.stringify({ pid: process.pid, since: 'another birth' }));
  expect(() => takeLock(file, 'the-folder')).not.toThrow();
});

test('a lock cut short by a crash does not lock', () => {
  const file = lockFile();
  writeFileSync(file, '{"pid":');
  expect(() => takeLock(file, 'the-folder')).not.toThrow();
});
