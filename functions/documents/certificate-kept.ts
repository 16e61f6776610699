import { type SealHolder, sealCertificate } from './certificate.ts';
import { hashOfBytes } from './digest.ts';
import type { SealKey } from './seal-key.ts';
import { DocumentDiffers, type DocumentStore } from './store.ts';

/** The certificate of the seal's key, made once and kept: every seal carries the same. */
export const keptCertificate = async (
  { store, key }: { store: DocumentStore; key: SealKey },
  holder: SealHolder,
): Promise<Uint8Array> => {
  const name = `seal/${hashOfBytes(await key.publicKey())}.der`;
  const kept = await store.get(name);
  if (kept) return kept;
  const made = await sealCertificate(key, holder);
  try {
    await store.put(name, made);
    return made;
  } catch (fault) {
    // Somebody else was faster: theirs is the one.
    const theirs = fault instanceof DocumentDiffers ? await store.get(name) : undefined;
    if (theirs) return theirs;
    throw fault;
  }
};
