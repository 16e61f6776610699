import type { Language } from '../../vocabulary/words.ts';
import type { Change, Governed } from '../change.ts';
import { atSignature, seenBy } from './at-signature.ts';
import { type CodeWanted, codeSent } from './code-sent.ts';
import { type Details, detailProblems, tidyDetails } from './details.ts';
import type { Said } from './progress.ts';
import { wrongDetails } from './refusals.ts';

export type AskingForCode = CodeWanted & Details & { language: Language };

/** Somebody says who they are, agrees to sign and is sent a code to sign with. @throws Refusal */
export const sendCode = (governed: Governed, asking: AskingForCode): Change | undefined => {
  const signature = atSignature(governed, asking);
  const { person, language, at } = asking;
  const signing = seenBy(signature, person);
  const { name, position, ...boxes } = tidyDetails(asking);
  const named = signature.row.people.find(({ id }) => id === person)?.name ?? '';
  const problems = detailProblems({ name, position, ...boxes }, named);
  if (problems.length > 0) throw wrongDetails(problems);
  const said: Said = { name, position, language, at: at.toISOString() };
  const saysTheSame = signing.said?.name === name && signing.said.position === position;
  return codeSent(governed, { signature, signing: { ...signing, said }, purpose: 'sign', saysTheSame }, asking);
};
