import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { startKeys } from '../../../infra/local/keys.ts';
import { openKeysClient } from './keys/client.ts';
import { temporaryFolder } from './temporary.ts';

const asked = async (target: string, body: string) => {
  const { url } = await openKeysClient();
  const response = await fetch(url, { method: 'POST', headers: { 'x-amz-target': target }, body });
  return { status: response.status, body: (await response.json()) as { __type: string; message: string } };
};

test.each([
  ['what is not JSON', 'TrentService.GenerateMac', '{"KeyId":', 'SerializationException'],
  ['what is no object', 'TrentService.GenerateMac', 'null', 'ValidationException'],
  ['a call without its fields', 'TrentService.Sign', '{}', 'ValidationException'],
  ['an operation that nobody needs', 'TrentService.ScheduleKeyDeletion', '{}', 'UnknownOperationException'],
  ['a name that every object has', 'TrentService.constructor', '{}', 'UnknownOperationException'],
  ['no operation', '', '{}', 'UnknownOperationException'],
])('%s is refused, and the next call is answered', async (_, target, body, name) => {
  expect(await asked(target, body)).toMatchObject({ status: 400, body: { __type: name } });
});

test('a refusal names each field that is wrong', async () => {
  const { body } = await asked('TrentService.GenerateMac', '{"KeyId":"LinkKey","Message":"%%"}');
  expect(body.message).toMatch(/Message: .*; MacAlgorithm: /);
});

test('a fault is reported to the stack and says nothing of itself to the caller', async () => {
  const reported: string[] = [];
  const folder = temporaryFolder();
  const { url, close } = await startKeys({ folder, keys: ['LinkKey'], report: (line) => reported.push(line) });
  onTestFinished(close);
  rmSync(folder, { recursive: true });
  const headers = { 'x-amz-target': 'TrentService.GenerateMac' };
  const body = JSON.stringify({ KeyId: 'LinkKey', Message: 'YQ==', MacAlgorithm: 'HMAC_SHA_256' });
  const response = await fetch(url, { method: 'POST', headers, body });
  expect(await response.json()).toEqual({ __type: 'KMSInternalException', message: 'Internal error' });
  expect(reported).toEqual([expect.stringContaining('ENOENT')]);
});
