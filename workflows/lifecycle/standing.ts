import { choiceOf } from '../vocabulary/choices.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { Words } from '../vocabulary/words.ts';
import { askNamed, type Workflow } from '../vocabulary/workflow.ts';
import type { Answer, AskRow } from './case.ts';
import type { Governed } from './change.ts';
import { stands, wentOnInSilence } from './path.ts';
import { isAsked, isTaken, type Place, rowOf } from './people.ts';
import { declinedYourself, handedOverYourself } from './refusals/asides.ts';
import { alreadyAnswered, askReplaced, changesAwaited, notAsked, requestOver, timeEnded } from './refusals/standing.ts';

/** What one person finds when opening an ask: it can be answered, they have answered it, or why it cannot be. */
export type Standing =
  | { kind: 'open'; row: AskRow }
  | { kind: 'answered'; row: AskRow; answer: Answer }
  | { kind: 'refused'; refusal: Refusal };

export const standingOf = (governed: Governed, asked: Place): Standing => {
  if (isTaken(governed.current, asked)) return { kind: 'refused', refusal: notAsked() };
  const row = rowOf(governed.current, asked.ask, asked.round);
  const answer = row?.answers.find((one) => one.by === asked.person);
  if (row && answer && isReplaced(governed, row)) return { kind: 'refused', refusal: askReplaced() };
  if (row && answer) return { kind: 'answered', row, answer };
  if (row?.status === 'waiting' && isAsked(row, asked.person)) return { kind: 'open', row };
  return { kind: 'refused', refusal: refusalOf(governed, row, asked.person) };
};

const refusalOf = ({ workflow, current }: Governed, row: AskRow | undefined, person: string): Refusal => {
  const { head } = current;
  if (row && !isAsked(row, person)) return passedOn(row, person) ?? notAsked();
  const silent = row && isSilent({ workflow, current }, row);
  const decided = row && !silent && closingAnswer(row);
  if (row && decided && row.round === head.round)
    return alreadyAnswered(row, decided, receiptOf(workflow, row, decided));
  if (head.status !== 'open') return requestOver(head.status);
  if (silent) return timeEnded();
  return (row?.round === head.round && wantingChanges(current.asks, row)) || askReplaced();
};

/** They said that it is not for them, or handed it over. */
const passedOn = ({ asides = [], people }: AskRow, person: string): Refusal | undefined => {
  const aside = asides.findLast(({ by }) => by === person);
  if (!aside) return undefined;
  const to = people.find(({ id }) => id === aside.to);
  return to ? handedOverYourself(aside, to.name) : declinedYourself(aside);
};

/** Their answer was to an earlier version: while the request goes on it is asked for again, and its receipt would mislead. One that a new round has taken along stands. */
const isReplaced = ({ workflow, current: { head, asks } }: Governed, row: AskRow): boolean =>
  head.status === 'open' &&
  row.round < head.round &&
  !asks.some((one) => one.name === row.name && one.round === head.round && stands(one)) &&
  ['acceptance', 'approval', 'signature'].includes(askNamed(workflow, row.name).kind);

/** Nobody answered it in this round, or in an earlier one whose silence this one has taken along, and the request went on. */
const isSilent = ({ workflow, current }: Governed, { name }: AskRow): boolean => {
  const now = rowOf(current, name, current.head.round);
  return now !== undefined && wentOnInSilence(workflow, now);
};

/** The answer that closed an ask, where one did. */
const closingAnswer = (row: AskRow): Answer | undefined =>
  ['done', 'changes', 'rejected', 'disowned'].includes(row.status) ? row.answers.at(-1) : undefined;

/** Whoever asked for changes beside a closed ask, while nobody has sent them. */
const wantingChanges = (asks: readonly AskRow[], { round }: AskRow): Refusal | undefined => {
  const row = asks.find((one) => one.round === round && one.status === 'changes');
  const answer = row?.answers.at(-1);
  return row && answer && changesAwaited(row.people.find((one) => one.id === answer.by)?.name ?? '', answer);
};

/** What an answer did, after a name. */
const receiptOf = (workflow: Workflow, row: AskRow, answer: Answer): Words =>
  choiceOf(workflow, askNamed(workflow, row.name), answer.choice)?.receipt ?? { es: '', en: '' };
