import { createHmac } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Code } from '../../../functions/links/code.ts';
import { derivedBy, kmsSecrets } from '../../../functions/links/secrets.ts';
import { kmsVerifier } from '../../../functions/links/verifier.ts';
import { type Keys, startKeys } from '../../../infra/local/keys.ts';
import { temporaryFolderForAll } from '../../infra/local/temporary.ts';

const code: Code = {
  request: 'ABCDEFGH',
  ask: 'sign',
  round: 1,
  person: 'firstSigner',
  issue: 0,
  number: 1,
  digest: 'd',
  purpose: 'sign',
};
let keys: Keys;
let client: KMSClient;
beforeAll(async () => {
  keys = await startKeys({ folder: temporaryFolderForAll(), keys: ['LinkKey'] });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = new KMSClient({ endpoint: keys.url, region: 'eu-west-1', credentials });
});
afterAll(() => keys.close());

test('the figures that the relay derives are right, and no others', async () => {
  const { figures, check } = await kmsSecrets(client, 'LinkKey').codeOf(code);
  const verify = kmsVerifier(client);
  expect(await verify(code, figures, check)).toBe(true);
  const other = `${figures.slice(0, 7)}${(Number(figures[7]) + 1) % 10}`;
  expect(await verify(code, other, check)).toBe(false);
  expect(await verify({ ...code, number: 2 }, figures, check)).toBe(false);
  expect(await verify({ ...code, digest: 'e' }, figures, check)).toBe(false);
});

test('a check that another key has made verifies nothing', async () => {
  const macOf = async (message: string) => createHmac('sha256', 'stolen').update(message).digest();
  const { figures, check } = await derivedBy(macOf, 'LinkKey').codeOf(code);
  expect(await kmsVerifier(client)(code, figures, check)).toBe(false);
});

test('a key that cannot be asked is a fault, and never a wrong code', async () => {
  const { figures, check } = await kmsSecrets(client, 'LinkKey').codeOf(code);
  await expect(kmsVerifier(client)(code, figures, { ...check, key: 'NoSuchKey' })).rejects.toThrow('does not exist');
});
