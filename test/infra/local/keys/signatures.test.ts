import { createHash, createPublicKey, verify } from 'node:crypto';
import { GetPublicKeyCommand, SignCommand, type SigningAlgorithmSpec } from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';
import { arnOf, openKeysClient } from './client.ts';

const contract = Buffer.from('the contract');
const digest = createHash('sha256').update(contract).digest();
const call = { KeyId: 'SealKey', Message: digest, MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' } as const;

test.each([
  ['a digest', { Message: digest, MessageType: 'DIGEST' as const }],
  ['a message', { Message: contract, MessageType: 'RAW' as const }],
])('%s is signed so that anybody can verify it with the public key', async (_, what) => {
  const { client } = await openKeysClient();
  const { Signature = Buffer.of(), KeyId } = await client.send(new SignCommand({ ...call, ...what }));
  const { PublicKey, ...about } = await client.send(new GetPublicKeyCommand({ KeyId }));
  const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
  expect(verify('sha256', contract, key, Signature)).toBe(true);
  expect(verify('sha256', Buffer.from('another'), key, Signature)).toBe(false);
  expect(about).toMatchObject({
    KeyId: arnOf('SealKey'),
    KeySpec: 'ECC_NIST_P256',
    SigningAlgorithms: ['ECDSA_SHA_256'],
  });
});

test('started again it has the same public key', async () => {
  const before = await openKeysClient();
  const { PublicKey } = await before.client.send(new GetPublicKeyCommand({ KeyId: 'SealKey' }));
  await before.close();
  const { client } = await openKeysClient(before.folder);
  expect((await client.send(new GetPublicKeyCommand({ KeyId: 'SealKey' }))).PublicKey).toEqual(PublicKey);
});

test.each([
  ['an undeclared key', { KeyId: 'OtherKey' }, 'NotFoundException'],
  ['a key for MACs', { KeyId: 'LinkKey' }, 'InvalidKeyUsageException'],
  ['another algorithm than the key has', { SigningAlgorithm: 'ECDSA_SHA_384' as const }, 'InvalidKeyUsageException'],
  ['an algorithm that is none', { SigningAlgorithm: 'NONE' as SigningAlgorithmSpec }, 'ValidationException'],
  ['a digest of another length', { Message: digest.subarray(1) }, 'ValidationException'],
])('%s is refused', async (_, wrong, name) => {
  const { client } = await openKeysClient();
  await expect(client.send(new SignCommand({ ...call, ...wrong }))).rejects.toMatchObject({ name });
});
