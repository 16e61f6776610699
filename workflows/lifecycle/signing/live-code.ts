import type { Governed } from '../change.ts';
import { issueOf } from '../corrections.ts';
import { codeMinutes, mostAttempts } from './limits.ts';
import type { SentCode, Signing } from './progress.ts';
import { codeExhausted, codeExpired, codeNotAsked, codeReplaced } from './refusals.ts';

/** The one code that can be typed now. @throws Refusal when there is none, it has expired, was tried too often or went to another address */
export const liveCode = ({ current: { head } }: Governed, { person, codes }: Signing, clock: Date): SentCode => {
  const live = codes.at(-1);
  if (!live) throw codeNotAsked();
  if (live.issue !== issueOf(head, person)) throw codeReplaced();
  if (live.attempts >= mostAttempts) throw codeExhausted();
  if (clock.getTime() - new Date(live.clock).getTime() > codeMinutes * 60_000) throw codeExpired();
  return live;
};
