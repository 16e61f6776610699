import type { Directory } from '../../directory.ts';
import { answer } from '../answer.ts';
import type { Change, Governed } from '../change.ts';
import { standingOf } from '../standing.ts';
import { atSignature, seenBy } from './at-signature.ts';
import { codeNotAsked } from './refusals.ts';
import { type Typed, wrongCode } from './typed-code.ts';

/**
 * Somebody types the code by which they do not sign what they have seen: the reason is the one that it was asked with. It is
 * as guarded as signing, for it ends the request for everybody. The same again changes nothing. @throws Refusal
 */
export const doNotSign = (
  governed: Governed,
  given: Typed & { salt: string },
  directory: Directory,
): Change | undefined => {
  const standing = standingOf(governed, given);
  if (standing.kind === 'answered' && standing.answer.choice === 'refuse') return undefined;
  const signature = atSignature(governed, given);
  const signing = seenBy(signature, given.person);
  const wrong = wrongCode(governed, { signature, signing }, { ...given, purpose: 'refuse' });
  if (wrong) return wrong;
  if (!signing.refusing) throw codeNotAsked('refuse');
  const code = { number: given.code.number, digest: signing.digest };
  return answer(governed, { ...given, choice: 'refuse', reason: signing.refusing.reason, code }, directory);
};
