import { localDate } from '../calendar.ts';
import type { Directory } from '../directory.ts';
import type { Said, Underway } from '../vocabulary/workflow.ts';
import type { Case } from './case.ts';

/** What the rules of a workflow may know once its request is under way. */
export const underway = (current: Case, at: Date, directory: Directory): Underway => ({
  request: current.head.request,
  directory,
  said: saidSoFar(current),
  today: localDate(at),
});

/** Every answer once, first first: a new round carries those that stand. */
export const saidSoFar = ({ asks }: Case): Said[] => {
  const all = asks.flatMap((row) =>
    row.answers.map(({ by, choice, at }) => ({ ask: row.name, round: row.round, by, choice, at })),
  );
  const once = new Map(all.map((one) => [`${one.ask} ${one.by} ${one.at}`, one] as const));
  return [...once.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
};
