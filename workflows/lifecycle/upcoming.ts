import { asksIn } from '../vocabulary/asks.ts';
import type { AskRow, Case } from './case.ts';
import type { Governed } from './change.ts';
import { waiting } from './people.ts';
import { scheduleOf } from './schedule.ts';

/** An ask that waits, or is about to be put, and until when. */
export type Upcoming = { ask: string; deadline: string };

/** Whose turn it is once what has happened is on record: the asks that wait, else those of the next stage. Empty when all have said yes. */
export const upcoming = ({ workflow, current }: Governed, at: Date): Upcoming[] => {
  const open = waiting(current).map(({ name, deadline }) => ({ ask: name, deadline }));
  if (open.length > 0) return open;
  const { changes } = workflow;
  if (changes && wantsChanges(current, changes.ask.name))
    return [{ ask: changes.ask.name, deadline: scheduleOf(changes.ask, at).deadline }];
  const left = workflow.stages.map((stage) =>
    asksIn(stage).filter((ask) => needed(current, ask.onlyIf) && !isDone(current, ask)),
  );
  const next = left.find((asks) => asks.length > 0) ?? [];
  return next.map((ask) => ({ ask: ask.name, deadline: scheduleOf(ask, at).deadline }));
};

const needed = ({ head }: Case, fact: string | undefined): boolean => fact === undefined || head.facts[fact] === true;

/** Somebody has asked for changes in this round, and they have not been sent. */
const wantsChanges = ({ asks, head }: Case, name: string): boolean =>
  asks.some((row) => row.round === head.round && row.status === 'changes') &&
  !asks.some((row) => row.round === head.round && row.name === name && row.status === 'done');

/** A mailbox stays confirmed whatever the round. */
const isDone = ({ asks, head }: Case, { name, kind }: { name: string; kind: string }): boolean =>
  asks.some(
    (row) => row.name === name && row.status === 'done' && (kind === 'confirmation' || row.round === head.round),
  );

/** The case with a row in its new state. */
export const withRow = (current: Case, row: AskRow): Case => ({
  ...current,
  asks: [...current.asks.filter((one) => one.name !== row.name || one.round !== row.round), row],
});

/** When all is decided at the latest, if everyone who is asked, now and after, answers on their last day. */
export const decidedBy = ({ workflow, current }: Governed): string => {
  const { changes, stages } = workflow;
  const open = waiting(current);
  const names = open.map((row) => row.name);
  const changing = changes !== undefined && names.includes(changes.ask.name);
  const place = changing
    ? stages.findIndex(({ name }) => name === changes.backTo)
    : stages.findIndex((stage) => asksIn(stage).some((ask) => ask.name === names[0]));
  const ahead = stages.slice(changing ? place : place + 1);
  const start =
    open
      .map((row) => row.deadline)
      .sort()
      .at(-1) ?? current.head.changedAt;
  return ahead.reduce((last, stage) => {
    const asks = asksIn(stage).filter((ask) => needed(current, ask.onlyIf));
    const ends = asks.map((ask) => scheduleOf(ask, new Date(last)).deadline);
    return ends.sort().at(-1) ?? last;
  }, start);
};
