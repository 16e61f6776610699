import { createHash } from 'node:crypto';
import { PDF, type TimestampAuthority } from '@libpdf/core';
import { type Evidence, evidenceBytes, sealLabel } from './evidence.ts';
import type { SealKey } from './seal-key.ts';

/** What is put together under the seal. */
export type Sealing = {
  original: Uint8Array;
  evidencePages: Uint8Array;
  evidence: Evidence;
  key: SealKey;
  /** Of the key, in DER. */
  certificate: Uint8Array;
  /** Without one the seal has no timestamp, and the evidence says so. */
  timestampAuthority?: TimestampAuthority;
};

export const originalName = 'contract.pdf';
export const evidenceName = 'evidence.json';

/**
 * The contract's own bytes, untouched, then the evidence, both attached, and over all of it the seal: PAdES B-B, or B-T.
 * @throws when anything fails, the timestamp too: there is no half-sealed contract
 */
export const seal = async (sealing: Sealing): Promise<Uint8Array> => {
  const { original, evidencePages, evidence, timestampAuthority } = sealing;
  if ((timestampAuthority === undefined) !== (evidence.seal.timestampAuthority === null))
    throw new Error('The evidence must say whether there is a timestamp authority.');
  const at = new Date(evidence.sealedAt);
  const pdf = await PDF.load(original);
  const pages = await PDF.load(evidencePages);
  await pdf.copyPagesFrom(
    pages,
    Array.from({ length: pages.getPageCount() }, (_, page) => page),
  );
  const dates = { createdAt: at, modifiedAt: at };
  pdf.addAttachment(originalName, original, { ...dates, mimeType: 'application/pdf', description: 'Contrato firmado' });
  pdf.addAttachment(evidenceName, evidenceBytes(evidence), {
    ...dates,
    mimeType: 'application/json',
    description: 'Pruebas',
  });
  const { bytes, warnings } = await pdf.sign({
    signer: signerOf(sealing),
    subFilter: 'ETSI.CAdES.detached',
    level: timestampAuthority ? 'B-T' : 'B-B',
    ...(timestampAuthority && { timestampAuthority }),
    signingTime: at,
    reason: sealLabel,
    fieldName: 'Sello',
    estimatedSize: 16_384,
  });
  if (warnings.length > 0)
    throw new Error(`The seal came with warnings: ${warnings.map(({ message }) => message).join('; ')}`);
  return bytes;
};

const signerOf = ({ key, certificate }: Sealing) => ({
  certificate,
  keyType: 'EC' as const,
  signatureAlgorithm: 'ECDSA' as const,
  sign: (data: Uint8Array) => key.sign(createHash('sha256').update(data).digest()),
});
