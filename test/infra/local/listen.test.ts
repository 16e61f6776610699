import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort, listen } from '../../../infra/local/listen.ts';

test('a port that is taken is complained about, by number', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  const taken = await listen(server, 0);
  await expect(freePort(taken)).rejects.toThrow(`Port ${taken} is taken: stop what uses it, or start with another one`);
});

test('a port that is free is still free after asking', async () => {
  const port = await freePort();
  expect(await freePort(port)).toBe(port);
});
