import { createHash, generateKeyPairSync } from 'node:crypto';
import { PDF } from '@libpdf/core';
import { describe, expect, test } from 'vitest';
import { evidenceBytes, readEvidence } from '../../../functions/documents/evidence.ts';
import { evidenceName, originalName } from '../../../functions/documents/seal.ts';
import { checked } from '../../../functions/documents/timestamp.ts';
import { verifyDocument } from '../../../functions/documents/verify.ts';
import { collected, drawn, ourKeyHash, sealedContract } from './sealed-contract.ts';
import { stampingAuthority } from './stamping-authority.ts';

describe('under the seal', () => {
  test('lie the contract as it was signed and its evidence, byte for byte', async () => {
    const pdf = await PDF.load(await sealedContract());
    expect(drawn.bytes.equals(pdf.getAttachment(originalName) ?? new Uint8Array())).toBe(true);
    const attached = pdf.getAttachment(evidenceName) ?? new Uint8Array();
    const evidence = readEvidence(attached);
    expect(Buffer.from(evidenceBytes(evidence)).equals(attached)).toBe(true);
    expect(evidence).toMatchObject(collected);
  });
  test('the contract’s pages come first, then the signature page and the evidence', async () => {
    const pdf = await PDF.load(await sealedContract());
    expect(pdf.getPageCount()).toBeGreaterThan(drawn.pages + 1);
  });
  test('nothing calls itself what it is not', async () => {
    const text = Buffer.from(await sealedContract()).toString('latin1');
    expect(text).not.toMatch(/avanzada/i);
    expect(text).toContain('sello de integridad, no constituye firma de parte');
  });
});

describe('with a timestamp authority', () => {
  test('the seal carries its timestamp', async () => {
    const file = await sealedContract({ timestampAuthority: checked(await stampingAuthority()) });
    const { faults, timestamped, evidence } = await verifyDocument({ file, knownKeys: [ourKeyHash] });
    expect([faults, timestamped, evidence?.seal.timestampAuthority]).toEqual([[], true, 'Autoridad de ejemplo']);
  });
  test('that does not answer nothing is sealed', async () => {
    const timestampAuthority = { timestamp: async () => Promise.reject(new Error('no answer')) };
    await expect(sealedContract({ timestampAuthority })).rejects.toThrow('no answer');
  });
  test('that stamps something else nothing is sealed', async () => {
    const authority = await stampingAuthority();
    const other = createHash('sha256').update('other').digest();
    const timestampAuthority = checked({ timestamp: async () => authority.timestamp(other, 'SHA-256') });
    await expect(sealedContract({ timestampAuthority })).rejects.toThrow('not over what was to be stamped');
  });
});

test('a key that signs something else makes no seal that holds', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { signDigest } = await import('../../../infra/local/keys/ecdsa.ts');
  const { ourKey } = await import('./sealed-contract.ts');
  const key = { ...ourKey, sign: async (digest: Uint8Array) => signDigest(privateKey, digest) };
  const { faults } = await verifyDocument({ file: await sealedContract({ key }), knownKeys: [ourKeyHash] });
  expect(faults).toContainEqual({ name: 'bytes changed', at: 'seal' });
});
