import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GenerateMacCommand, type MacAlgorithmSpec, VerifyMacCommand } from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';
import { arnOf, openKeysClient } from './client.ts';

const call = { KeyId: 'LinkKey', Message: Buffer.from('a link'), MacAlgorithm: 'HMAC_SHA_256' as const };

test('a MAC is the HMAC of the message by the kept key, and names the key by its ARN', async () => {
  const { client, folder } = await openKeysClient();
  const { Mac, KeyId, MacAlgorithm } = await client.send(new GenerateMacCommand(call));
  const expected = createHmac('sha256', readFileSync(join(folder, 'LinkKey.key')))
    .update('a link')
    .digest();
  expect(Buffer.from(Mac ?? [])).toEqual(expected);
  expect([KeyId, MacAlgorithm]).toEqual([arnOf('LinkKey'), 'HMAC_SHA_256']);
});

test('started again it gives the same MAC', async () => {
  const before = await openKeysClient();
  const { Mac } = await before.client.send(new GenerateMacCommand(call));
  await before.close();
  const { client } = await openKeysClient(before.folder);
  expect((await client.send(new GenerateMacCommand(call))).Mac).toEqual(Mac);
});

test('two keys give two MACs', async () => {
  const { client } = await openKeysClient();
  const one = await client.send(new GenerateMacCommand(call));
  const other = await client.send(new GenerateMacCommand({ ...call, KeyId: 'alias/aval/link' }));
  expect(one.Mac).not.toEqual(other.Mac);
});

test('its own MAC is valid, by the ARN that it answered too', async () => {
  const { client } = await openKeysClient();
  const { Mac, KeyId } = await client.send(new GenerateMacCommand(call));
  const { MacValid } = await client.send(new VerifyMacCommand({ ...call, KeyId, Mac }));
  expect(MacValid).toBe(true);
});

test.each([
  ['one bit', (mac: Uint8Array) => mac.with(0, (mac[0] ?? 0) ^ 1)],
  ['one byte', (mac: Uint8Array) => mac.subarray(1)],
])('a MAC that is %s off is not valid', async (_, spoil) => {
  const { client } = await openKeysClient();
  const { Mac } = await client.send(new GenerateMacCommand(call));
  const verifying = client.send(new VerifyMacCommand({ ...call, Mac: spoil(Mac ?? new Uint8Array()) }));
  await expect(verifying).rejects.toMatchObject({ name: 'KMSInvalidMacException' });
});

test.each([
  ['an undeclared key', { KeyId: 'OtherKey' }, 'NotFoundException'],
  ['a path in place of a key', { KeyId: '../LinkKey' }, 'NotFoundException'],
  ['a key for signing', { KeyId: 'SealKey' }, 'InvalidKeyUsageException'],
  ['another algorithm than the key has', { MacAlgorithm: 'HMAC_SHA_512' as const }, 'InvalidKeyUsageException'],
  ['an algorithm that is none', { MacAlgorithm: 'HMAC_MD5' as MacAlgorithmSpec }, 'ValidationException'],
  ['an empty message', { Message: Buffer.of() }, 'ValidationException'],
  ['more than 4,096 bytes', { Message: Buffer.alloc(4097) }, 'ValidationException'],
])('%s is refused', async (_, wrong, name) => {
  const { client } = await openKeysClient();
  await expect(client.send(new GenerateMacCommand({ ...call, ...wrong }))).rejects.toMatchObject({ name });
});
