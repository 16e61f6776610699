import type { Directory } from '../../directory.ts';
import type { Language } from '../../vocabulary/words.ts';
import { answer } from '../answer.ts';
import type { Change, Governed } from '../change.ts';
import type { Place } from '../people.ts';
import { standingOf } from '../standing.ts';
import { type AtSignature, atSignature, seenBy, stillHere } from './at-signature.ts';
import { consentText, consentTextVersion, powersText } from './consent.ts';
import type { SignatureEvidence } from './evidence.ts';
import { liveCode } from './live-code.ts';
import { type Said, type Signing, withSigning } from './progress.ts';
import { codeNotAsked, codeReplaced } from './refusals.ts';

/** Where somebody signs from, as the platform says. */
export type Seat = { source: string; userAgent: string; language: Language };

/** `number`: which code was compared, and whether what was typed is it; `clock`: the time on the wall. */
export type Signature = Place &
  Seat & { code: { number: number; right: boolean }; at: Date; clock: Date; salt: string };

/**
 * Somebody types their code. The right one signs, in one write with everything that must hold for it; a wrong one is
 * counted, in a write of its own. The same signature again changes nothing. @throws Refusal
 */
export const sign = (governed: Governed, given: Signature, directory: Directory): Change | undefined => {
  const standing = standingOf(governed, given);
  if (standing.kind === 'answered' && standing.answer.choice === 'sign') return undefined;
  const signature = atSignature(governed, given);
  const signing = seenBy(signature, given.person);
  const live = liveCode(governed, signing, given.clock);
  if (live.number !== given.code.number) throw codeReplaced();
  if (!given.code.right) return mistyped(governed, { signature, signing }, given);
  if (!signing.said) throw codeNotAsked();
  const evidence = evidenceOf(signature, { ...signing, said: signing.said }, given);
  return answer(governed, { ...given, choice: 'sign', reason: '', evidence }, directory);
};

type Signed = { signature: AtSignature; signing: Signing };

const mistyped = (governed: Governed, { signature, signing }: Signed, given: Signature): Change => {
  const { ask, round, person: by, at } = given;
  const codes = signing.codes.map((one) =>
    one.number === given.code.number ? { ...one, attempts: one.attempts + 1 } : one,
  );
  return {
    head: governed.current.head,
    asks: [withSigning(signature.row, { ...signing, codes })],
    event: { type: 'CodeMistyped', at: at.toISOString(), by, ask, round, digest: signing.digest },
    notices: [],
    ...stillHere(given),
  };
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
    codes: codes.map(({ number, at, mail }) => ({
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
