import type { Change, Governed } from '../change.ts';
import { issueOf } from '../corrections.ts';
import { messageId } from '../message-id.ts';
import type { Place } from '../people.ts';
import { type AtSignature, stillHere } from './at-signature.ts';
import { doublePressSeconds, mostCodes } from './limits.ts';
import { type CodePurpose, type SentCode, type Signing, withSigning } from './progress.ts';
import { codesSpent, codesTooOften } from './refusals.ts';

/** `clock`: the time on the wall, which codes run by. */
export type CodeWanted = Place & { at: Date; clock: Date };

/** `saysTheSame`: whether what they write with it is what they wrote with the one before. */
type Wanted = { signature: AtSignature; signing: Signing; purpose: CodePurpose; saysTheSame: boolean };

/** A code leaves, which replaces the one before, whatever that was for; the same pressed twice is one. @throws Refusal */
export const codeSent = (governed: Governed, wanted: Wanted, asking: CodeWanted): Change | undefined => {
  const { signature, signing, purpose } = wanted;
  const { person, ask, round } = asking;
  if (isDoublePress(wanted, asking.clock)) return undefined;
  refuseTooMany(signing, asking.clock);
  const to = signature.row.people.find(({ id }) => id === person);
  if (!to) throw new Error(`${person} is not asked`);
  const code = codeAfter(governed, wanted, asking);
  const { number } = code;
  const { digest } = signing;
  const event = { at: code.at, by: person, ask, round, digest, code: number } as const;
  return {
    head: governed.current.head,
    asks: [withSigning(signature.row, { ...signing, codes: [...signing.codes, code] })],
    event: { type: 'CodeSent', ...event, choice: purpose },
    notices: [{ kind: 'code', to, link: 'none', ask, round, code: { number, digest, purpose } }],
    ...stillHere(asking),
  };
};

const codeAfter = (
  { current: { head } }: Governed,
  { signing: { codes, person }, purpose }: Wanted,
  { at, clock }: CodeWanted,
): SentCode => ({
  number: (codes.at(-1)?.number ?? 0) + 1,
  purpose,
  issue: issueOf(head, person),
  mail: messageId(head.version + 1, 0),
  at: at.toISOString(),
  clock: clock.toISOString(),
  attempts: 0,
});

const secondsSince = (instant: string, clock: Date): number => (clock.getTime() - new Date(instant).getTime()) / 1_000;

const isDoublePress = ({ signing: { codes }, purpose, saysTheSame }: Wanted, clock: Date): boolean => {
  const live = codes.at(-1);
  const untried = live?.purpose === purpose && live.attempts === 0;
  return untried && saysTheSame && secondsSince(live.clock, clock) < doublePressSeconds;
};

const refuseTooMany = ({ codes }: Signing, clock: Date): void => {
  if (codes.length >= mostCodes.ever) throw codesSpent();
  const lately = codes.filter((one) => secondsSince(one.clock, clock) < 3_600);
  if (lately.length >= mostCodes.hourly) throw codesTooOften();
};
