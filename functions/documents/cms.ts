import { createHash, createPublicKey, verify } from 'node:crypto';
import { fromBER, type OctetString } from 'asn1js';
import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { exact } from './certificate.ts';

/** What a seal says: over which digest, by which certificate, and whether its signature is that of the certificate's key. */
export type ReadSeal = { digest: string; certificate: Uint8Array; holds: boolean; timestamped: boolean };

/** @throws when it is no CMS as PAdES has it */
export const readSeal = (cms: Uint8Array): ReadSeal => {
  const signed = new SignedData({ schema: new ContentInfo({ schema: fromBER(exact(cms)).result }).content });
  const [signer, ...others] = signed.signerInfos;
  const [certificate, ...more] = signed.certificates ?? [];
  if (!signer?.signedAttrs || others.length + more.length > 0 || !(certificate instanceof Certificate))
    throw new Error('A seal has one signer and one certificate.');
  const der = new Uint8Array(certificate.toSchema(true).toBER());
  const attributes = signer.signedAttrs;
  const attribute = (type: string) => attributes.attributes.find((one) => one.type === type)?.values[0];
  const digest: OctetString | undefined = attribute(messageDigest);
  if (!digest) throw new Error('A seal says what it is over.');
  const spki = Buffer.from(certificate.subjectPublicKeyInfo.toSchema().toBER());
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  // The attributes are signed as a SET, whatever tag they carry in the CMS.
  const over = Buffer.from(attributes.encodedValue);
  over[0] = 0x31;
  return {
    digest: Buffer.from(digest.valueBlock.valueHexView).toString('hex'),
    certificate: der,
    holds:
      verify('sha256', over, key, signer.signature.valueBlock.valueHexView) &&
      binds(attribute(signingCertificate), der),
    timestamped: signer.unsignedAttrs?.attributes.some((one) => one.type === timestampToken) ?? false,
  };
};

/** Of a certificate: whoever holds the key may renew the certificate, the key stays. */
export const keyHashOf = (certificate: Uint8Array): string => {
  const { subjectPublicKeyInfo } = new Certificate({ schema: fromBER(exact(certificate)).result });
  return createHash('sha256').update(Buffer.from(subjectPublicKeyInfo.toSchema().toBER())).digest('hex');
};

const messageDigest = '1.2.840.113549.1.9.4';
const signingCertificate = '1.2.840.113549.1.9.16.2.47';
const timestampToken = '1.2.840.113549.1.9.16.2.14';

/** The signed attributes name their certificate by its SHA-256, or another of the same key could be put in its place. */
const binds = (attribute: { toBER(): ArrayBuffer } | undefined, certificate: Uint8Array): boolean => {
  if (!attribute) return false;
  const hash = createHash('sha256').update(certificate).digest();
  return Buffer.from(attribute.toBER()).includes(hash);
};
