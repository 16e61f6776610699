import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { TimestampAuthority } from '@libpdf/core';
import { sealCertificate } from '../../../functions/documents/certificate.ts';
import { hashOfBytes } from '../../../functions/documents/digest.ts';
import { drawContract } from '../../../functions/documents/draw.ts';
import {
  type Collected,
  type Evidence,
  evidenceOf,
  type SignerEvidence,
} from '../../../functions/documents/evidence.ts';
import { drawEvidence } from '../../../functions/documents/evidence-pages.ts';
import { seal } from '../../../functions/documents/seal.ts';
import type { SealKey } from '../../../functions/documents/seal-key.ts';
import { chained } from '../../../functions/ledger/chain.ts';
import type { ChainedEvent } from '../../../functions/ledger/port.ts';
import { signDigest } from '../../../infra/local/keys/ecdsa.ts';
import type { NewEvent } from '../../../workflows/lifecycle/change.ts';
import { plainContract } from '../../workflows/integration-contract/example-variables.ts';

/** A key as KMS keeps one. */
export const newSealKey = (): SealKey => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { publicKey: async () => publicKey, sign: async (digest) => signDigest(privateKey, digest) };
};

export const holder = {
  legalName: 'Empresa de ejemplo, S. L.',
  taxId: 'B00000000',
  from: new Date('2026-01-01T00:00:00Z'),
};
export const frozenAt = new Date('2027-06-01T10:00:00.000Z');
const reference = 'HX3TMEBW';

const happened: NewEvent[] = [
  { type: 'RequestSubmitted', at: '2027-06-01T10:00:00.000Z', by: 'requester' },
  { type: 'AskAnswered', at: '2027-06-02T10:05:02.641Z', by: 'platform' },
  { type: 'AskReminded', at: '2027-06-02T10:30:00.000Z', by: 'clock' },
  { type: 'AskAnswered', at: '2027-06-03T08:15:09.508Z', by: 'employee:marta-sanz' },
];

/** What happened, as the ledger has chained it. */
export const events: ChainedEvent[] = [];
for (const event of happened) events.push(chained({ version: events.length, hash: events.at(-1)?.hash ?? '' }, event));

const consent = {
  text: 'He leído el contrato y lo firmo en nombre de la empresa que represento.',
  version: 'consent/1',
  language: 'es',
} as const;

const platformSigner: SignerEvidence = {
  party: 'platform',
  name: 'Iñaki Goñi Lasa',
  position: 'Administrador',
  powers: 'sole',
  address: 'inaki@brujula.example',
  company: 'Plataforma Brújula, S.L.',
  taxId: 'B12345674',
  powersStatement: 'Declaro que mis poderes están vigentes y no han sido revocados.',
  addressObtained: 'La indicó quien presentó la solicitud, Elena Torres',
  consent,
  choices: [
    { at: '2027-06-02T09:58:12.014Z', choice: 'Ver el documento' },
    { at: '2027-06-02T10:03:40.377Z', choice: 'Firmar' },
  ],
  codes: [{ sentAt: '2027-06-02T10:03:41.002Z', mail: '0107018f-2', verifiedAt: '2027-06-02T10:05:02.640Z' }],
  mails: [
    {
      id: '0107018f-1',
      kind: 'signature asked',
      sentAt: '2027-06-01T10:00:03.120Z',
      deliveredAt: '2027-06-01T10:00:05.000Z',
    },
  ],
  seenAt: '2027-06-02T09:58:12.014Z',
  signedAt: '2027-06-02T10:05:02.641Z',
  source: '203.0.113.7',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  language: 'es',
};

const imtcloudSigner: SignerEvidence = {
  ...platformSigner,
  party: 'imtcloud',
  name: 'Marta Sanz Ibáñez',
  position: 'Directora general',
  address: 'marta.sanz@imtcloud.example',
  company: 'Empresa de ejemplo, S. L.',
  taxId: 'B00000000',
  addressObtained: 'Consta en el directorio de IMTCloud',
  seenAt: '2027-06-03T08:10:00.000Z',
  signedAt: '2027-06-03T08:15:09.508Z',
};

export const drawn = await drawContract({ reference, version: 1, variables: plainContract, at: frozenAt });

/** Everything about the contract of the example, signed by both. */
export const collected: Omit<Collected, 'seal'> = {
  reference,
  version: 1,
  templateVersion: 'integration-contract/1',
  documentHash: hashOfBytes(drawn.bytes),
  consentTextVersion: 'consent/1',
  pages: drawn.pages,
  values: plainContract,
  signers: [platformSigner, imtcloudSigner],
  events,
  sealedAt: '2027-06-03T08:15:10.000Z',
};

export const ourKey = newSealKey();
export const ourCertificate = await sealCertificate(ourKey, holder);
export const ourKeyHash = hashOfBytes(await ourKey.publicKey());

type Change = { key?: SealKey; timestampAuthority?: TimestampAuthority; evidence?: (evidence: Evidence) => Evidence };

/** The example sealed, as it is or with what somebody with the key could have changed before. */
export const sealedContract = async ({
  key = ourKey,
  timestampAuthority,
  evidence: change = (one) => one,
}: Change = {}) => {
  const certificate = key === ourKey ? ourCertificate : await sealCertificate(key, holder);
  const whole = evidenceOf({
    ...collected,
    seal: {
      certificateHash: hashOfBytes(certificate),
      timestampAuthority: timestampAuthority ? 'Autoridad de ejemplo' : null,
    },
  });
  const evidencePages = (await drawEvidence(whole)).bytes;
  const parts = { original: drawn.bytes, evidencePages, evidence: change(whole), key, certificate };
  return seal({ ...parts, ...(timestampAuthority && { timestampAuthority }) });
};

/** What the ledger has written down of it. */
export const ledgerOf = (sealed: Uint8Array) => ({
  sealedHash: hashOfBytes(sealed),
  documentHash: collected.documentHash,
  tip: { version: events.length, hash: events.at(-1)?.hash ?? '' },
});
