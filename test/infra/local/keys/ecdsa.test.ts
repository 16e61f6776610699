import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signDigest } from '../../../../infra/local/keys/ecdsa.ts';

test('whatever is signed by whichever key verifies', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKey = createPublicKey(privateKey);
  fc.assert(
    fc.property(fc.uint8Array(), (message) => {
      const digest = createHash('sha256').update(message).digest();
      expect(verify('sha256', message, publicKey, signDigest(privateKey, digest))).toBe(true);
    }),
  );
});

test('the same digest is never signed with the same number', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const digest = createHash('sha256').update('twice').digest();
  expect(signDigest(privateKey, digest)).not.toEqual(signDigest(privateKey, digest));
});
