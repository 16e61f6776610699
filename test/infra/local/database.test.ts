import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { startDatabase } from '../../../infra/local/database.ts';
import { temporaryFolder } from './temporary.ts';

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

test('stopped, it no longer answers', async () => {
  const folder = temporaryFolder();
  const database = await startDatabase({ folder, log: join(folder, 'log'), report: () => undefined });
  expect(await answers(database.url)).toBe(true);
  await database.close();
  expect(await answers(database.url)).toBe(false);
});

test('it does not outlive the process that started it, even when that is killed', async () => {
  const folder = temporaryFolder();
  const module = pathToFileURL('infra/local/database.ts').href;
  const script = `const { startDatabase } = await import('${module}');
    const { url } = await startDatabase({ folder: '${folder}', log: '${folder}/log', report() {} });
    process.stdout.write(url, () => process.kill(process.pid, 'SIGKILL'));`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let url = '';
  starter.stdout.on('data', (text) => {
    url += text;
  });
  await once(starter, 'close');
  while (await answers(url)) await pause(20);
  expect(url).toMatch(/^http:/);
});
