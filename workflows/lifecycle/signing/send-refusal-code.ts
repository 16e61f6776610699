import type { Change, Governed } from '../change.ts';
import { reasonMissing } from '../refusals/answering.ts';
import { atSignature, seenBy } from './at-signature.ts';
import { type CodeWanted, codeSent } from './code-sent.ts';

/** Somebody says why they do not sign and is sent a code to confirm it with. Until they type it nothing ends. @throws Refusal */
export const sendRefusalCode = (governed: Governed, asking: CodeWanted & { reason: string }): Change | undefined => {
  const signature = atSignature(governed, asking);
  const signing = seenBy(signature, asking.person);
  const reason = asking.reason.trim();
  if (reason === '') throw reasonMissing();
  const refusing = { reason, at: asking.at.toISOString() };
  const saysTheSame = signing.refusing?.reason === reason;
  return codeSent(governed, { signature, signing: { ...signing, refusing }, purpose: 'refuse', saysTheSame }, asking);
};
