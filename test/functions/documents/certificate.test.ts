import { createHash, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealCertificate } from '../../../functions/documents/certificate.ts';
import { keyHashOf } from '../../../functions/documents/cms.ts';
import { holder, newSealKey } from './sealed-contract.ts';

const key = newSealKey();
const der = await sealCertificate(key, holder);
const certificate = new X509Certificate(der);

test('it says whose seal it is, and that it is no signature of a party', () => {
  expect(certificate.subject).toBe(
    [
      'C=ES',
      'O=Empresa de ejemplo\\, S. L.',
      'organizationIdentifier=VATES-B00000000',
      'CN=Sello de integridad\\, no constituye firma de parte',
    ].join('\n'),
  );
  expect(certificate.subject).not.toMatch(/avanzada/i);
  expect([certificate.ca, certificate.issuer]).toEqual([false, certificate.subject]);
});

test('it is signed by the key that it is of, for ten years', () => {
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect([certificate.validFromDate, certificate.validToDate]).toEqual([holder.from, new Date('2036-01-01T00:00:00Z')]);
});

test('a new certificate of the same key is known by the key', async () => {
  const renewed = await sealCertificate(key, { ...holder, from: new Date('2030-01-01T00:00:00Z') });
  expect(Buffer.compare(renewed, der)).not.toBe(0);
  expect(new X509Certificate(renewed).serialNumber).toBe(certificate.serialNumber);
  const hash = createHash('sha256')
    .update(await key.publicKey())
    .digest('hex');
  expect([keyHashOf(der), keyHashOf(renewed)]).toEqual([hash, hash]);
});
