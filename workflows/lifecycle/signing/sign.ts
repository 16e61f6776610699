import type { Directory } from '../../directory.ts';
import type { Language } from '../../vocabulary/words.ts';
import { answer } from '../answer.ts';
import type { Change, Governed } from '../change.ts';
import { standingOf } from '../standing.ts';
import { type AtSignature, atSignature, seenBy } from './at-signature.ts';
import { consentText, consentTextVersion, powersText } from './consent.ts';
import type { SignatureEvidence } from './evidence.ts';
import type { Said, SentCode, Signing } from './progress.ts';
import { codeNotAsked } from './refusals.ts';
import { type Typed, wrongCode } from './typed-code.ts';

/** Where somebody signs from, as the platform says. */
export type Seat = { source: string; userAgent: string; language: Language };

export type Signature = Typed & Seat & { salt: string };

/**
 * Somebody types their code. The right one signs, in one write with everything that must hold for it; a wrong one is
 * counted, in a write of its own. The same signature again changes nothing. @throws Refusal
 */
export const sign = (governed: Governed, given: Signature, directory: Directory): Change | undefined => {
  const standing = standingOf(governed, given);
  if (standing.kind === 'answered' && standing.answer.choice === 'sign') return undefined;
  const signature = atSignature(governed, given);
  const signing = seenBy(signature, given.person);
  const wrong = wrongCode(governed, { signature, signing }, { ...given, purpose: 'sign' });
  if (wrong) return wrong;
  if (!signing.said) throw codeNotAsked('sign');
  const evidence = evidenceOf(signature, { ...signing, said: signing.said }, given);
  const code = { number: given.code.number, digest: signing.digest };
  return answer(governed, { ...given, choice: 'sign', reason: '', evidence, code }, directory);
};

const evidenceOf = (
  { row, document }: AtSignature,
  { said, seenAt, codes }: Signing & { said: Said },
  given: Signature,
): SignatureEvidence => {
  const signedAt = given.at.toISOString();
  const { organisation = '' } = row.people.find(({ id }) => id === given.person) ?? {};
  return {
    name: said.name,
    position: said.position,
    consent: { text: consentText[said.language], version: consentTextVersion, language: said.language },
    powersStatement: powersText(organisation)[said.language],
    documentHash: document.sha256,
    templateVersion: document.templateVersion,
    contractDigest: document.contractDigest,
    choices: [
      { at: seenAt, choice: 'see the document' },
      { at: said.at, choice: 'consent, powers, send the code' },
      { at: signedAt, choice: 'sign' },
    ],
    codes: codes.filter(forSigning).map(({ number, at, mail }) => ({
      sentAt: at,
      mail,
      ...(number === given.code.number && { verifiedAt: signedAt }),
    })),
    seenAt,
    signedAt,
    source: given.source,
    userAgent: given.userAgent.slice(0, 400),
    language: given.language,
  };
};

/** Of a code that was for not signing the chain tells. */
const forSigning = ({ purpose }: SentCode): boolean => purpose === 'sign';
