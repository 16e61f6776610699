import { atSignature, seenBy } from '../../workflows/lifecycle/signing/at-signature.ts';
import { liveCode } from '../../workflows/lifecycle/signing/live-code.ts';
import type { CodePurpose } from '../../workflows/lifecycle/signing/progress.ts';
import { codeMisformed, codeUnderway } from '../../workflows/lifecycle/signing/refusals.ts';
import { codeHash, readFigures } from '../links/code.ts';
import { askedBy, type Opened } from './opened.ts';
import type { WebPorts } from './ports.ts';

/**
 * Which code somebody typed, and whether it is the right one: the key says so, before the write. The write asks again whether
 * that code is still the live one. @throws Refusal when none can be typed now, or it is no code
 */
export const codeAsTyped = async (
  { codes, verifyCode }: WebPorts,
  open: Opened,
  { typed, purpose, clock }: { typed: string; purpose: CodePurpose; clock: Date },
): Promise<{ number: number; right: boolean }> => {
  const place = askedBy(open);
  const { digest, ...signing } = seenBy(atSignature(open, place), place.person);
  const { number, issue } = liveCode(open, { digest, ...signing }, { purpose, clock });
  const figures = readFigures(typed);
  if (figures === undefined) throw codeMisformed();
  const code = { request: open.link.request, ...place, issue, number, digest, purpose };
  const check = await codes.find(codeHash(code));
  // Until the mail leaves nobody can have the code.
  if (!check) throw codeUnderway();
  return { number, right: await verifyCode(code, figures, check) };
};
