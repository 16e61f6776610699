import type { TimestampAuthority } from '@libpdf/core';
import { Integer, OctetString, PrintableString } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  Certificate,
  ContentInfo,
  CryptoEngine,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs';
import { exact } from '../../../functions/documents/certificate.ts';

/** An authority of RFC 3161 in this process: it stamps whatever digest it is given. */
export const stampingAuthority = async (): Promise<TimestampAuthority> => {
  const engine = new CryptoEngine({ crypto: globalThis.crypto, name: 'node' });
  const keys = await globalThis.crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: 1 });
  const name = new AttributeTypeAndValue({
    type: '2.5.4.3',
    value: new PrintableString({ value: 'Example authority' }),
  });
  certificate.issuer.typesAndValues = [name];
  certificate.subject.typesAndValues = [name];
  certificate.notBefore.value = new Date('2026-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2040-01-01T00:00:00Z');
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  await certificate.sign(keys.privateKey, 'SHA-256', engine);
  return {
    timestamp: async (digest) => {
      const info = new TSTInfo({
        version: 1,
        policy: '1.2.3.4',
        messageImprint: new MessageImprint({
          hashAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
          hashedMessage: new OctetString({ valueHex: exact(digest) }),
        }),
        serialNumber: new Integer({ value: 7 }),
        genTime: new Date('2027-06-03T08:15:11Z'),
      });
      const signed = new SignedData({
        version: 3,
        encapContentInfo: new EncapsulatedContentInfo({
          eContentType: '1.2.840.113549.1.9.16.1.4',
          eContent: new OctetString({ valueHex: info.toSchema().toBER() }),
        }),
        signerInfos: [
          new SignerInfo({
            version: 1,
            sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
          }),
        ],
        certificates: [certificate],
      });
      await signed.sign(keys.privateKey, 0, 'SHA-256', undefined, engine);
      const token = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
      return new Uint8Array(token.toSchema().toBER());
    },
  };
};
