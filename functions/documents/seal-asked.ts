import type { Document } from '../../workflows/lifecycle/deed-done.ts';
import { documentFor } from '../../workflows/lifecycle/signing/document.ts';
import { hashOfBytes } from './digest.ts';
import { frozenOf } from './frozen-of.ts';
import { sealedAt } from './names.ts';
import type { Asked, DocumentPorts } from './serve-document.ts';
import { signedBy } from './signed-by.ts';

/** Seals what everyone has signed, with how they did: the bytes that they signed, untouched, and the evidence. */
export const sealAsked = async (ports: DocumentPorts, asked: Asked): Promise<Document> => {
  const { governed, ask, round, at } = asked;
  const { request: reference } = governed.current.head;
  const signed = documentFor(governed, { ask, round });
  const original = signed && (await ports.store.get(signed.name));
  if (!signed || !original) throw new Error('What was signed is not there.');
  const { version, frozen } = await frozenOf(ports.store, signed.name);
  const [messages, events] = await Promise.all([ports.ledger.messages(reference), ports.ledger.trail(reference)]);
  const sealed = await ports.seal({
    original,
    collected: {
      reference,
      version,
      templateVersion: signed.templateVersion,
      documentHash: signed.sha256,
      consentTextVersion: frozen.consentTextVersion,
      pages: signed.pages,
      values: frozen.variables,
      signers: signedBy({ governed, round, frozen, messages }),
      events,
      sealedAt: at.toISOString(),
    },
  });
  const { templateVersion, contractDigest, pages } = signed;
  const name = sealedAt(reference, version);
  return { name, sha256: hashOfBytes(sealed), pages, templateVersion, contractDigest };
};
