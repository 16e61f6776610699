import { expect, test } from 'vitest';
import { contractDigest, hashOfBytes } from '../../../functions/documents/digest.ts';
import type { SetSigner } from '../../../workflows/integration-contract/signer-set.ts';

const ours: SetSigner = {
  party: 'imtcloud',
  name: 'Marta',
  position: 'Directora',
  powers: 'sole',
  address: 'm@a.example',
};
const theirs: SetSigner = { ...ours, party: 'platform', name: 'Ana', address: 'ana@b.example' };
const frozen = { pdfHash: 'a'.repeat(64), templateVersion: 't/1', signers: [theirs, ours], consentTextVersion: 'c/1' };

test('the same gives the same digest', () => {
  expect(contractDigest(frozen)).toBe(contractDigest({ ...frozen }));
  expect(contractDigest(frozen)).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ['other bytes', { ...frozen, pdfHash: 'b'.repeat(64) }],
  ['another template', { ...frozen, templateVersion: 't/2' }],
  ['another signer', { ...frozen, signers: [{ ...theirs, name: 'Ane' }, ours] }],
  ['another address', { ...frozen, signers: [{ ...theirs, address: 'ane@b.example' }, ours] }],
  ['another order', { ...frozen, signers: [ours, theirs] }],
  ['another consent', { ...frozen, consentTextVersion: 'c/2' }],
])('%s is another digest, and voids what was sent', (_, changed) => {
  expect(contractDigest(changed)).not.toBe(contractDigest(frozen));
});

test('C8: signers that are no set of two parties have no digest', () => {
  expect(() => contractDigest({ ...frozen, signers: [ours] })).toThrow('a party has no signer');
});

test('a file is known by its SHA-256', () => {
  expect(hashOfBytes(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
