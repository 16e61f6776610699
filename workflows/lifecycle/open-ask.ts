import { localDate } from '../calendar.ts';
import { isAway } from '../directory/employee.ts';
import type { Directory, Person } from '../directory.ts';
import type { Ask } from '../vocabulary/asks.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import { scheduleOf } from './ask-schedule.ts';
import type { AskRow } from './case.ts';
import type { Change, Governed } from './change.ts';
import { firstAsked } from './deciders.ts';
import { lackingAt, tooFew } from './excuse.ts';
import { employeeBehind } from './interests.ts';
import { saidOf, withoutThose } from './left-out.ts';
import { askedOf } from './notices.ts';
import { exhausted } from './pass-on.ts';
import { roundOver, rowOf, valuesOf } from './people.ts';
import { withPromisedEnd } from './promised-end.ts';
import { isNamed, signatoriesNamed, signatoryAway } from './signatories.ts';
import { underway } from './underway.ts';

type Put = { ask: string; round: number; at: Date };

/**
 * A run waits at this ask: puts it to whoever must answer; the requester read whose turn it is in the mail of the step
 * before. Nothing when it has been put before, or when the request or its round is over.
 */
export const openAsk = (governed: Governed, { ask, round, at }: Put, directory: Directory): Change | undefined => {
  const { workflow, current } = governed;
  const { head } = current;
  if (head.status !== 'open' || round !== head.round || rowOf(current, ask, round)) return undefined;
  // An ask beside it was answered before this one was put: the run is about to leave both.
  if (roundOver(current, round) && ask !== workflow.changes?.ask.name) return undefined;
  const asked = askNamed(workflow, ask);
  if ('lambda' in asked.of) return undefined;
  const { people, leftOut, groups } = firstAsked(governed, { ask: asked, at }, directory);
  const put = newRow(governed, { ask: asked, people, round, at }, directory);
  const row = withoutThose({ ...put, ...(groups && { groups }) }, leftOut);
  if (row.status !== 'waiting') return noCandidate(governed, row, at);
  return {
    head: {
      ...head,
      waitingFor: [...head.waitingFor, ask],
      incident: incidentOf(governed, { ask: asked, row, at }, directory),
    },
    asks: [row],
    event: { type: 'AskOpened', at: at.toISOString(), by: 'run', ask, round, ...saidOf(leftOut) },
    notices: row.people.map(askedOf(row)),
  };
};

/** Staff look at once at what nobody can answer, and at a contract that somebody named to sign it is away from: its time runs. */
const incidentOf = (
  governed: Governed,
  { ask, row, at }: { ask: Ask; row: AskRow; at: Date },
  directory: Directory,
): string => {
  if (tooFew(ask, row)) return lackingAt(governed, ask);
  const day = localDate(at);
  const away = row.people.some(({ id }) => {
    const employee = employeeBehind(id, directory);
    return employee !== undefined && isAway(employee, day);
  });
  return isNamed(governed, ask) && away ? signatoryAway : governed.current.head.incident;
};

/** Whoever could have taken it has been asked before: the ask leads elsewhere without having been put to anybody. */
const noCandidate = ({ current }: Governed, row: AskRow, at: Date): Change => ({
  head: current.head,
  asks: [row],
  event: { type: 'CandidatePassedOver', at: at.toISOString(), by: 'run', ask: row.name, round: row.round },
  notices: [],
});

type New = Omit<Put, 'ask'> & { ask: Ask; people: Person[] };

const newRow = (governed: Governed, { ask, people, round, at }: New, directory: Directory): AskRow => {
  const row: AskRow = {
    ...rowOfAsk(governed, { ask, people, round, at }, directory),
    ...quorumAmong(governed, { ask, people }, directory),
    ...withOptions(governed, { ask, at }, directory),
  };
  return 'candidates' in ask.of && people.length === 0 ? exhausted(ask, row) : withPromisedEnd(governed, ask, row);
};

/** What can be chosen is kept as it was when it was put. */
const withOptions = (governed: Governed, { ask, at }: { ask: Ask; at: Date }, directory: Directory) => {
  const { workflow, current } = governed;
  if (ask.kind !== 'choice' || !workflow.options) return {};
  const options = workflow.options(valuesOf(current), underway(current, at, directory));
  return { options: options.map(({ name, words, reason }) => ({ name, words: { ...words }, reason: { ...reason } })) };
};

const rowOfAsk = ({ current }: Governed, { ask, people, round, at }: New, directory: Directory): AskRow => ({
  ...scheduleOf(ask, { people, at, values: valuesOf(current) }, directory),
  name: ask.name,
  round,
  status: 'waiting',
  people,
  excused: [],
  answers: [],
  openedAt: at.toISOString(),
  signal: false,
});

/** Everyone signs whom the document names; where it names nobody of IMTCloud, one who may do it alone is enough, else two who may do it together. */
const quorumAmong = (
  governed: Governed,
  { ask, people }: { ask: Ask; people: Person[] },
  directory: Directory,
): Pick<AskRow, 'quorum'> => {
  const { of, quorum } = ask;
  if (quorum !== 'all') return {};
  if (isNamed(governed, ask)) return { quorum: signatoriesNamed(governed)?.length ?? people.length };
  return { quorum: 'signatory' in of && mayAlone(people, directory) ? 1 : people.length };
};

const mayAlone = (people: Person[], directory: Directory): boolean =>
  people.some(({ id }) => employeeBehind(id, directory)?.powers?.kind === 'sole');
