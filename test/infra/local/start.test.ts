import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../infra/local/listen.ts';
import { temporaryFolder } from './temporary.ts';

/** `npm start` with these options, when it ends by itself: it should, with one sentence. */
const start = (options: string[], env: NodeJS.ProcessEnv = process.env) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['infra/local/start.ts', ...options], {
    encoding: 'utf8',
    env,
    timeout: 60_000,
  });
  return { status, stdout, said: stderr.trim().split('\n') };
};
const oneSentence = (sentence: RegExp) => ({ status: 1, stdout: '', said: [expect.stringMatching(sentence)] });

test('an unknown option', () => {
  expect(start(['--verbose'])).toEqual(
    oneSentence(/the options are --port N, --data DIR, --fresh, --speed N and --office-hours\.$/),
  );
});

test('no Java', () => {
  const data = join(temporaryFolder(), 'data');
  expect(start(['--port', '0', '--data', data], { PATH: temporaryFolder() })).toEqual(
    oneSentence(/^Java is missing: /),
  );
  expect(existsSync(data)).toBe(false);
});

test('a port that is taken', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  const taken = await listen(server, 0);
  const data = join(temporaryFolder(), 'data');
  expect(start(['--port', `${taken}`, '--data', data])).toEqual(oneSentence(new RegExp(`^Port ${taken} is taken: `)));
  expect(start(['--port', `${taken - 1}`, '--data', data])).toEqual(oneSentence(/^Port \d+ is taken: /));
  expect(existsSync(data)).toBe(false);
});

test('a data folder that cannot be written', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(start(['--data', join(file, 'data')])).toEqual(oneSentence(/cannot be written/));
  expect(start(['--data', '/proc/x'])).toEqual(oneSentence(/cannot be written/));
});

test('--fresh on a folder that is not ours, whose files stay', () => {
  const home = temporaryFolder();
  mkdirSync(join(home, 'photos'));
  expect(start(['--fresh', '--data', home])).toEqual(oneSentence(/holds something else than Aval's data/));
  expect(existsSync(join(home, 'photos'))).toBe(true);
});
