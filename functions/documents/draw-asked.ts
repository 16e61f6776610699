import { setOf } from '../../workflows/integration-contract/signers-of.ts';
import { templateVersion } from '../../workflows/integration-contract/template.ts';
import type { Document } from '../../workflows/lifecycle/deed-done.ts';
import { contractDigest, hashOfBytes } from './digest.ts';
import { freeze, frozenAt, keptFrozen } from './frozen.ts';
import { originalAt } from './names.ts';
import type { Asked, DocumentPorts } from './serve-document.ts';

/** Draws the contract of a round and keeps it: from what was fixed for it, so that every try gives the same bytes. */
export const drawAsked = async (ports: DocumentPorts, { governed, round, at }: Asked): Promise<Document> => {
  const { request: reference } = governed.current.head;
  const directory = await ports.directory.read();
  const { variables, signers, consentTextVersion, ...frozen } = await keptFrozen(
    ports.store,
    frozenAt(reference, round),
    () => freeze({ governed, directory, identity: ports.identity, at }),
  );
  const { bytes, pages } = await ports.draw({ reference, version: round, variables, at: new Date(frozen.at) });
  const name = originalAt(reference, round);
  await ports.store.put(name, bytes);
  const sha256 = hashOfBytes(bytes);
  return {
    name,
    sha256,
    pages,
    templateVersion,
    contractDigest: contractDigest({ pdfHash: sha256, templateVersion, signers: setOf(signers), consentTextVersion }),
    signatories: signers.filter(({ party }) => party === 'imtcloud').map(({ person }) => person),
  };
};
