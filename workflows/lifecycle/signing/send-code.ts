import type { Language } from '../../vocabulary/words.ts';
import type { Change, Governed } from '../change.ts';
import { issueOf } from '../corrections.ts';
import { messageId } from '../message-id.ts';
import type { Place } from '../people.ts';
import { atSignature, seenBy, stillHere } from './at-signature.ts';
import { type Details, detailProblems, tidyDetails } from './details.ts';
import { doublePressSeconds, mostCodes } from './limits.ts';
import { type Said, type SentCode, type Signing, withSigning } from './progress.ts';
import { codesSpent, codesTooOften, wrongDetails } from './refusals.ts';

/** `clock`: the time on the wall, which codes run by. */
export type AskingForCode = Place & Details & { language: Language; at: Date; clock: Date };

/** Somebody says who they are, agrees to sign and is sent a code, which replaces the one before. @throws Refusal */
export const sendCode = (governed: Governed, asking: AskingForCode): Change | undefined => {
  const signature = atSignature(governed, asking);
  const { person, ask, round, at } = asking;
  const signing = seenBy(signature, person);
  const details = tidyDetails(asking);
  const to = signature.row.people.find(({ id }) => id === person);
  if (!to) throw new Error(`${person} is not asked`);
  const problems = detailProblems(details, to.name);
  if (problems.length > 0) throw wrongDetails(problems);
  const said: Said = {
    name: details.name,
    position: details.position,
    language: asking.language,
    at: at.toISOString(),
  };
  if (isDoublePress(signing, said, asking.clock)) return undefined;
  refuseTooMany(signing, asking.clock);
  const { head } = governed.current;
  const code = codeAfter(governed, signing, asking);
  return {
    head,
    asks: [withSigning(signature.row, { ...signing, said, codes: [...signing.codes, code] })],
    event: { type: 'CodeSent', at: at.toISOString(), by: person, ask, round, digest: signing.digest },
    notices: [{ kind: 'code', to, link: 'none', ask, round, code: { number: code.number, digest: signing.digest } }],
    ...stillHere(asking),
  };
};

const codeAfter = ({ current: { head } }: Governed, { codes, person }: Signing, asking: AskingForCode): SentCode => ({
  number: (codes.at(-1)?.number ?? 0) + 1,
  issue: issueOf(head, person),
  mail: messageId(head.version + 1, 0),
  at: asking.at.toISOString(),
  clock: asking.clock.toISOString(),
  attempts: 0,
});

const secondsSince = (instant: string, clock: Date): number => (clock.getTime() - new Date(instant).getTime()) / 1_000;

const isDoublePress = ({ said, codes }: Signing, now: Said, clock: Date): boolean => {
  const live = codes.at(-1);
  const same = said?.name === now.name && said.position === now.position;
  return live !== undefined && same && live.attempts === 0 && secondsSince(live.clock, clock) < doublePressSeconds;
};

const refuseTooMany = ({ codes }: Signing, clock: Date): void => {
  if (codes.length >= mostCodes.ever) throw codesSpent();
  const lately = codes.filter((one) => secondsSince(one.clock, clock) < 3_600);
  if (lately.length >= mostCodes.hourly) throw codesTooOften();
};
