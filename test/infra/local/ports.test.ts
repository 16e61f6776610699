import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { freePort, listen } from '../../../infra/local/listen.ts';
import { choosePorts, keepPorts } from '../../../infra/local/ports.ts';
import { temporaryFolder } from './temporary.ts';

let file = '';
let said: string[] = [];
beforeEach(() => {
  said = [];
  file = join(temporaryFolder(), 'ports.json');
});
const choose = (asked: { port?: number; fresh?: boolean } = {}) =>
  choosePorts({ port: 0, fresh: false, report: (line) => said.push(line), ...asked }, file);

/** Some ports as a run before had them; the web's is taken by now when that is said. */
const lastRun = async ({ taken = false } = {}) => {
  const server = createServer();
  const web = await listen(server, 0);
  const ports = { web, inbox: await freePort(), signIn: await freePort() };
  keepPorts(file, ports);
  const close = async () => {
    server.close();
    await once(server, 'close');
  };
  if (taken) onTestFinished(close);
  else await close();
  return ports;
};

test('any ports are three that are free', async () => {
  expect(new Set(Object.values(await choose())).size).toBe(3);
  expect(said).toEqual([]);
});

test('any ports are those of the last run, so that links in mails go on working', async () => {
  const last = await lastRun();
  expect(await choose()).toEqual(last);
  expect(said).toEqual([]);
});

test('where that of the web is taken it is another, and is said so', async () => {
  const last = await lastRun({ taken: true });
  const { web, inbox, signIn } = await choose();
  expect(web).not.toBe(last.web);
  expect({ inbox, signIn }).toEqual({ inbox: last.inbox, signIn: last.signIn });
  expect(said).toEqual([expect.stringContaining(`once it starts with --port ${last.web}.`)]);
});

test('ports asked for outdo those of the last run, and the move is said', async () => {
  const last = await lastRun();
  const port = await threeFree();
  expect(await choose({ port })).toEqual({ web: port, inbox: port + 1, signIn: port + 2 });
  expect(said).toEqual([expect.stringContaining(`was at port ${last.web} and is at ${port} now`)]);
});

test('begun anew, no mail leads anywhere', async () => {
  await lastRun({ taken: true });
  await choose({ fresh: true });
  expect(said).toEqual([]);
});

const threeFree = async (): Promise<number> => {
  const port = await freePort();
  const free = await Promise.all([freePort(port + 1), freePort(port + 2)]).catch(() => undefined);
  return free ? port : threeFree();
};
