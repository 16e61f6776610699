import type { Person } from '../directory.ts';
import { sameMailbox } from '../mailbox.ts';
import type { Values } from '../vocabulary/fields.ts';
import type { AskRow, Case } from './case.ts';
import { valuesIn, versionIn } from './people.ts';

/** The names of the fields whose values differ between two versions, in the order given. */
export const changedFields = (names: readonly string[], before: Values, after: Values): string[] =>
  names.filter((name) => (before[name] ?? '') !== (after[name] ?? ''));

/** The round in which an answer was asked for: later ones may have taken it along, whatever changed in them. */
const roundPut = (asks: Case['asks'], put: AskRow): number =>
  Math.min(...asks.filter((row) => isSamePutting(row, put)).map(({ round }) => round));

/** What a round takes along is as it was: put at that instant, and answered so. */
const isSamePutting = (row: AskRow, { name, openedAt, answers }: AskRow): boolean =>
  row.name === name && row.openedAt === openedAt && JSON.stringify(row.answers) === JSON.stringify(answers);

/** The values that this ask was last put with, else those of the round before this one, if there was one. */
export const valuesBefore = (current: Case, ask?: string): Values | undefined => {
  const { asks, head } = current;
  const seen = asks.filter((row) => row.name === ask && row.round < head.round).map((row) => roundPut(asks, row));
  return beforeNow(current, Math.max(0, ...seen) || head.round - 1);
};

/** The values of the last version that this person was asked about before this one; nothing when there was none. */
export const valuesAskedAbout = (current: Case, { id, mailbox }: Person): Values | undefined => {
  const { asks, head } = current;
  const rounds = asks
    .filter((row) => row.round < head.round)
    .filter(({ people }) => people.some((one) => one.id === id && sameMailbox(one.mailbox, mailbox)))
    .map((row) => roundPut(asks, row));
  return beforeNow(current, Math.max(0, ...rounds));
};

/** What stood in an earlier round; nothing when no other version has come since. */
const beforeNow = (current: Case, round: number): Values | undefined =>
  round > 0 && versionIn(current, round) < versionIn(current, current.head.round)
    ? valuesIn(current, round)
    : undefined;
