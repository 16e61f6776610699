import type { TimestampAuthority } from '@libpdf/core';
import { keptCertificate } from './certificate-kept.ts';
import { hashOfBytes } from './digest.ts';
import { type Collected, type Evidence, evidenceOf } from './evidence.ts';
import { drawEvidence } from './evidence-pages.ts';
import { sealedAt } from './names.ts';
import { seal } from './seal.ts';
import type { SealKey } from './seal-key.ts';
import { DocumentDiffers, type DocumentStore } from './store.ts';

export type SealingPorts = {
  store: DocumentStore;
  key: SealKey;
  /** Its URL as the evidence names it. */
  timestamping?: { url: string; authority: TimestampAuthority };
};

/** What there is to seal: the bytes that were signed, and the evidence. The certificate's first day is that of the first seal. */
export type ToSeal = { original: Uint8Array; collected: Omit<Collected, 'seal'> };

/**
 * Seals a contract and keeps it. Safe to repeat: no two seals are the same, so the first one that was kept is the one,
 * and who comes later gets it. @throws when anything fails: then nothing is kept
 */
export const sealAndKeep =
  (ports: SealingPorts) =>
  async ({ original, collected }: ToSeal): Promise<Uint8Array> => {
    const name = sealedAt(collected.reference, collected.version);
    const kept = await ports.store.get(name);
    if (kept) return kept;
    const made = await sealedNow(ports, { original, collected });
    try {
      await ports.store.put(name, made);
      return made;
    } catch (fault) {
      const first = fault instanceof DocumentDiffers ? await ports.store.get(name) : undefined;
      if (first) return first;
      throw fault;
    }
  };

const sealedNow = async (ports: SealingPorts, { original, collected }: ToSeal): Promise<Uint8Array> => {
  if (hashOfBytes(original) !== collected.documentHash) throw new Error('These bytes are not what was signed.');
  const { legalName, taxId } = collected.values.imtcloud;
  const certificate = await keptCertificate(ports, { legalName, taxId, from: new Date(collected.sealedAt) });
  const evidence: Evidence = evidenceOf({
    ...collected,
    seal: { certificateHash: hashOfBytes(certificate), timestampAuthority: ports.timestamping?.url ?? null },
  });
  const { bytes: evidencePages } = await drawEvidence(evidence);
  const timestampAuthority = ports.timestamping?.authority;
  const parts = { original, evidencePages, evidence, key: ports.key, certificate };
  return seal({ ...parts, ...(timestampAuthority && { timestampAuthority }) });
};
