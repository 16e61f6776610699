import { createHash } from 'node:crypto';
import { Set as AsnSet, BitString, fromBER, Integer, OctetString, PrintableString, Sequence, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
} from 'pkijs';
import type { SealKey } from './seal-key.ts';

/** Whose seal it is, and since when. */
export type SealHolder = { legalName: string; taxId: string; from: Date };

const years = 10;

/** The seal's certificate, signed by its own key: it says whose seal this is, and that it is no party's signature. */
export const sealCertificate = async (key: SealKey, { legalName, taxId, from }: SealHolder): Promise<Uint8Array> => {
  const publicKey = await key.publicKey();
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: serialFor(publicKey) });
  const name = [
    new AttributeTypeAndValue({ type: '2.5.4.6', value: new PrintableString({ value: 'ES' }) }),
    text('2.5.4.10', legalName),
    // As ETSI EN 319 412-1 writes a company's tax id.
    text('2.5.4.97', `VATES-${taxId}`),
    text('2.5.4.3', 'Sello de integridad, no constituye firma de parte'),
  ];
  certificate.issuer = nameOf(name);
  certificate.subject = nameOf(name);
  certificate.notBefore.value = from;
  certificate.notAfter.value = new Date(Date.UTC(from.getUTCFullYear() + years, from.getUTCMonth(), from.getUTCDate()));
  certificate.subjectPublicKeyInfo = new PublicKeyInfo({ schema: fromBER(exact(publicKey)).result });
  certificate.extensions = extensionsFor(publicKey);
  return signed(certificate, key);
};

const ecdsaWithSha256 = '1.2.840.10045.4.3.2';

const signed = async (certificate: Certificate, key: SealKey): Promise<Uint8Array> => {
  certificate.signature = new AlgorithmIdentifier({ algorithmId: ecdsaWithSha256 });
  certificate.signatureAlgorithm = new AlgorithmIdentifier({ algorithmId: ecdsaWithSha256 });
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER());
  const digest = createHash('sha256').update(certificate.tbsView).digest();
  certificate.signatureValue = new BitString({ valueHex: exact(await key.sign(digest)) });
  return new Uint8Array(certificate.toSchema(true).toBER());
};

const extensionsFor = (publicKey: Uint8Array): Extension[] => [
  extension('2.5.29.19', true, new BasicConstraints({ cA: false }).toSchema().toBER()),
  // digitalSignature and contentCommitment.
  extension('2.5.29.15', true, new BitString({ valueHex: Uint8Array.of(0xc0).buffer, unusedBits: 6 }).toBER()),
  extension('2.5.29.14', false, new OctetString({ valueHex: exact(hashOf(publicKey).subarray(0, 20)) }).toBER()),
];

const extension = (extnID: string, critical: boolean, extnValue: ArrayBuffer): Extension =>
  new Extension({ extnID, critical, extnValue });

/** Each part in a set of its own: pkijs by itself would put all of them in one. */
const nameOf = (parts: AttributeTypeAndValue[]): RelativeDistinguishedNames => {
  const sets = parts.map((part) => new AsnSet({ value: [part.toSchema()] }));
  return new RelativeDistinguishedNames({ schema: fromBER(new Sequence({ value: sets }).toBER()).result });
};

const text = (type: string, value: string): AttributeTypeAndValue =>
  new AttributeTypeAndValue({ type, value: new Utf8String({ value }) });

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The same key has the same number: sixteen bytes, positive. */
const serialFor = (publicKey: Uint8Array): ArrayBuffer => {
  const serial = new Uint8Array(hashOf(publicKey).subarray(0, 16));
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return exact(serial);
};

/** Bytes in a buffer of their own. */
export const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
