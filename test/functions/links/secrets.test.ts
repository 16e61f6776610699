import { createHmac } from 'node:crypto';
import type { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';
import { bindingOf, isSecret } from '../../../functions/links/link.ts';
import { kmsSecrets } from '../../../functions/links/secrets.ts';

const link = { request: 'ABCDEFGH', purpose: 'ask', person: 'requester', ask: 'terms', round: 1 } as const;

/** KMS with keys by name, as far as a MAC goes. */
const kms = (keys: Record<string, string>): KMSClient =>
  ({
    send: async ({ input }: GenerateMacCommand) => {
      const key = keys[input.KeyId ?? ''];
      if (key === undefined || input.MacAlgorithm !== 'HMAC_SHA_256') return {};
      return {
        Mac: createHmac('sha256', key)
          .update(input.Message ?? '')
          .digest(),
      };
    },
  }) as unknown as KMSClient;

test('the same link always has the same secret, so that a resend carries the same one', async () => {
  const secrets = kmsSecrets(kms({ 'key-1': 'one' }), 'key-1');
  const secret = await secrets.of(link);
  expect(isSecret(secret)).toBe(true);
  expect(await secrets.of({ ...link })).toBe(secret);
  expect(secret).toBe(createHmac('sha256', 'one').update(bindingOf(link)).digest('base64url'));
});
test('another round, another key: another secret', async () => {
  const client = kms({ 'key-1': 'one', 'key-2': 'two' });
  const secret = await kmsSecrets(client, 'key-1').of(link);
  expect(await kmsSecrets(client, 'key-1').of({ ...link, round: 2 })).not.toBe(secret);
  expect(await kmsSecrets(client, 'key-2').of(link)).not.toBe(secret);
});
test('without a MAC there is no link', async () => {
  await expect(kmsSecrets(kms({}), 'key-1').of(link)).rejects.toThrow('KMS gave no MAC');
});
