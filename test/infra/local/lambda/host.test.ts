import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startHost } from '../../../../infra/local/lambda/host.ts';
import { temporaryFolder } from '../temporary.ts';

/** A host with one function of this code; `said` is what the terminal would show. */
const hostOf = (code: string) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.mjs'), code);
  const said: string[] = [];
  const only = {
    name: 'only',
    folder,
    handler: 'index.handler',
    environment: {},
    timeoutSeconds: 1,
    memoryMegabytes: 128,
  };
  const host = startHost({
    functions: [only],
    environmentOf: () => ({ TABLE_NAME: 'Table' }),
    logs: folder,
    report: (line) => said.push(line),
  });
  onTestFinished(host.close);
  return { host, said, invoke: (event: unknown) => host.invoke('only', event), log: join(folder, 'only.log') };
};

test('a function gets its event, its own environment and a context like that of Lambda', async () => {
  const { invoke } = hostOf(`export const handler = async (event, context) => ({
    event, table: process.env.TABLE_NAME, home: process.env.HOME,
    left: context.getRemainingTimeInMillis(), name: context.functionName, id: context.awsRequestId });`);
  const answer = (await invoke({ at: new Date(0) })) as Record<string, unknown>;
  expect(answer).toMatchObject({ event: { at: '1970-01-01T00:00:00.000Z' }, table: 'Table', name: 'only' });
  expect(answer.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.left).toBeGreaterThan(0);
  expect(answer.left).toBeLessThanOrEqual(1000);
  expect(answer).not.toHaveProperty('home');
});

test('several invocations run at once, in one place', async () => {
  const { invoke } = hostOf(`let open; const both = new Promise((resolve) => { open = resolve; }); let count = 0;
    export const handler = async () => { if (++count === 2) open(); await both; return count; };`);
  expect(await Promise.all([invoke({}), invoke({})])).toEqual([2, 2]);
});

test('what a function throws reaches the caller as a failure, and the log with its trace', async () => {
  const { invoke, said, host, log } = hostOf(
    `export const handler = async () => { throw new TypeError('no such thing'); };`,
  );
  await expect(invoke({})).rejects.toThrow('TypeError: no such thing');
  expect(said.join('\n')).toMatch(/^\[only\] TypeError: no such thing\n\[only\] +at handler/);
  await host.close();
  expect(readFileSync(log, 'utf8')).toContain('at handler');
});

test('a crash fails what ran, and the next invocation finds a new start', async () => {
  const { invoke } = hostOf(`let count = 0;
    export const handler = async ({ crash }) => { if (crash) process.exit(1); return ++count; };`);
  expect([await invoke({}), await invoke({})]).toEqual([1, 2]);
  await expect(invoke({ crash: true })).rejects.toThrow('Runtime exited before it answered.');
  expect(await invoke({})).toBe(1);
});

test('a promise nobody waits for takes the function down, as on Lambda', async () => {
  const { invoke } = hostOf(
    `export const handler = () => { Promise.reject(new Error('forgotten')); return new Promise(() => {}); };`,
  );
  await expect(invoke({})).rejects.toThrow('Runtime crashed: forgotten');
});

test('a function that is late is given up, and the next invocation finds a new start', async () => {
  const { invoke } = hostOf(`let count = 0;
    export const handler = async ({ hang }) => { count += 1; return hang ? new Promise(() => {}) : count; };`);
  await expect(invoke({ hang: true })).rejects.toThrow('Task timed out after 1 seconds.');
  expect(await invoke({})).toBe(1);
});

test('a bundle that cannot be loaded fails each invocation', async () => {
  const { invoke } = hostOf('export const other = 1;');
  await expect(invoke({})).rejects.toThrow('index.handler is not exported by the bundle.');
  await expect(invoke({})).rejects.toThrow('index.handler is not exported by the bundle.');
});

test('lines go to the log; only what went wrong is said aloud', async () => {
  const { invoke, said, host, log } = hostOf(`export const handler = async () => {
    console.log('{"level":"INFO","event":"AskAnswered"}'); console.log('{"level":"ERROR","event":"MailRefused"}'); };`);
  expect(await invoke({})).toBeNull();
  await host.close();
  expect(readFileSync(log, 'utf8')).toContain('AskAnswered');
  expect(said).toEqual(['[only] {"level":"ERROR","event":"MailRefused"}']);
});

test('a function that eats more than its memory does not take the host down', async () => {
  const { invoke } = hostOf(
    `export const handler = async ({ eat }) => { const all = []; while (eat) all.push(new Array(1e5).fill(Math.random())); return 'well'; };`,
  );
  await expect(invoke({ eat: true })).rejects.toThrow(/memory/);
  expect(await invoke({})).toBe('well');
});
