import { createHash } from 'node:crypto';
import { type SetSigner, signerSetProblems } from '../../workflows/integration-contract/signer-set.ts';
import { canonical, sha256 } from '../ledger/chain.ts';

/** What is signed: these bytes of this text, by these people, with this consent. */
export type Frozen = {
  pdfHash: string;
  templateVersion: string;
  signers: readonly SetSigner[];
  consentTextVersion: string;
};

/** SHA-256 over all of it: whatever changes is another digest, and the links that carry the old one are void. @throws Error when the signers are no set that can sign */
export const contractDigest = ({ pdfHash, templateVersion, signers, consentTextVersion }: Frozen): string => {
  const problems = signerSetProblems(signers);
  if (problems.length > 0) throw new Error(`These signers cannot sign: ${problems.join(', ')}.`);
  return sha256(canonical({ pdfHash, templateVersion, signers, consentTextVersion }));
};

/** SHA-256 of a file, in hexadecimal. */
export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
