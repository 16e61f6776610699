import type { Directory } from '../directory.ts';
import { type Ask, asksIn } from '../vocabulary/asks.ts';
import { scheduleOf } from './ask-schedule.ts';
import type { AskRow, Case } from './case.ts';
import type { Governed } from './change.ts';
import { firstAsked } from './deciders.ts';
import { needed, pathOf } from './path.ts';
import { valuesOf, waiting } from './people.ts';

/** An ask that waits, or is about to be put, and until when; from when its time runs, where that is still to come. */
export type Upcoming = { ask: string; deadline: string; begins?: string | undefined };

/** Whose turn it is once what has happened is on record: the asks that wait, else those of the next stage. Empty when all have said yes. */
export const upcoming = (governed: Governed, at: Date, directory: Directory): Upcoming[] => {
  const open = waiting(governed.current).map(({ name, deadline, begins }) => ({ ask: name, deadline, begins }));
  if (open.length > 0) return open;
  return nextAsks(governed).map((ask) => ({ ask: ask.name, ...putAt(governed, { ask, at }, directory) }));
};

/** The asks that are put next when none waits. */
const nextAsks = ({ workflow, current }: Governed): readonly Ask[] => {
  const { changes } = workflow;
  if (changes && wantsChanges(current, changes.ask.name)) return [changes.ask];
  return pathOf({ workflow, current }).open;
};

/** The time that an ask will get when it is put then, to whoever it would be put to. */
const putAt = (governed: Governed, { ask, at }: { ask: Ask; at: Date }, directory: Directory) => {
  const { people } = firstAsked(governed, { ask, at }, directory);
  const { deadline, begins } = scheduleOf(ask, { people, at, values: valuesOf(governed.current) }, directory);
  return { deadline, begins };
};

/** Somebody has asked for changes in this round, and they have not been sent. */
const wantsChanges = ({ asks, head }: Case, name: string): boolean =>
  asks.some((row) => row.round === head.round && row.status === 'changes') &&
  !asks.some((row) => row.round === head.round && row.name === name && row.status === 'done');

/** The case with a row in its new state. */
export const withRow = (current: Case, row: AskRow): Case => ({
  ...current,
  asks: [...current.asks.filter((one) => one.name !== row.name || one.round !== row.round), row],
});

/** When all is decided at the latest, if everyone who is asked, now and after, answers on their last day. */
export const decidedBy = (governed: Governed, directory: Directory): string => {
  const { workflow, current } = governed;
  const { changes, stages, asides = [] } = workflow;
  const open = waiting(current);
  const names = open.map((row) => row.name);
  const changing = changes !== undefined && names.includes(changes.ask.name);
  const aside = asides.find(({ ask }) => names.includes(ask.name));
  const goesTo = changing ? changes.backTo : aside?.onward;
  const place =
    goesTo === undefined
      ? stages.findIndex((stage) => asksIn(stage).some((ask) => ask.name === names[0])) + 1
      : stages.findIndex(({ name }) => name === goesTo);
  const ahead = place < 0 ? [] : stages.slice(place);
  const start =
    open
      .map((row) => row.deadline)
      .sort()
      .at(-1) ?? current.head.changedAt;
  return ahead.reduce((last, stage) => {
    const asks = asksIn(stage).filter((ask) => needed(current, ask));
    const ends = asks.map((ask) => putAt(governed, { ask, at: new Date(last) }, directory).deadline);
    return ends.sort().at(-1) ?? last;
  }, start);
};
