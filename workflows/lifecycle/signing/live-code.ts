import type { Governed } from '../change.ts';
import { issueOf } from '../corrections.ts';
import { codeMinutes, mostAttempts } from './limits.ts';
import type { CodePurpose, SentCode, Signing } from './progress.ts';
import { codeExhausted, codeExpired, codeForOther, codeNotAsked, codeReplaced } from './refusals.ts';

/** `clock`: the time on the wall, which codes run by. */
type Typing = { purpose: CodePurpose; clock: Date };

/**
 * The one code that can be typed now. @throws Refusal when there is none, it is for something else, has expired, was tried
 * too often or went to another address
 */
export const liveCode = (
  { current: { head } }: Governed,
  { person, codes }: Signing,
  { purpose, clock }: Typing,
): SentCode => {
  const live = codes.at(-1);
  if (!live) throw codeNotAsked(purpose);
  if (live.purpose !== purpose) throw codeForOther(purpose);
  if (live.issue !== issueOf(head, person)) throw codeReplaced();
  if (live.attempts >= mostAttempts) throw codeExhausted();
  if (clock.getTime() - new Date(live.clock).getTime() > codeMinutes * 60_000) throw codeExpired();
  return live;
};
