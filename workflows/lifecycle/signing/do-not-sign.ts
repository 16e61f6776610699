import type { Directory } from '../../directory.ts';
import type { Given } from '../admitted.ts';
import { answer } from '../answer.ts';
import type { Change, Governed } from '../change.ts';
import { standingOf } from '../standing.ts';
import { atSignature, seenBy } from './at-signature.ts';

/** Somebody does not sign what they have seen, and says why. The same again changes nothing. @throws Refusal */
export const doNotSign = (
  governed: Governed,
  given: Omit<Given, 'choice' | 'evidence'>,
  directory: Directory,
): Change | undefined => {
  if (standingOf(governed, given).kind !== 'answered') seenBy(atSignature(governed, given), given.person);
  return answer(governed, { ...given, choice: 'refuse' }, directory);
};
