import type { Directory, Person } from '../directory.ts';
import { type Ask, ledTo } from '../vocabulary/asks.ts';
import { scheduleOf } from './ask-schedule.ts';
import type { AskRow } from './case.ts';
import type { Governed } from './change.ts';
import { valuesOf } from './people.ts';
import { underway } from './underway.ts';

type Passing = { ask: Ask; row: AskRow; at: Date };

/** The candidate whose turn it is: the first of the workflow's who has not been asked before; nobody when none is left. */
export const nextCandidate = (governed: Governed, { ask, at }: Omit<Passing, 'row'>, directory: Directory) => {
  const { workflow, current } = governed;
  const asked = current.asks.filter((row) => row.name === ask.name).flatMap((row) => row.people);
  const candidates = workflow.candidates?.(valuesOf(current), underway(current, at, directory)) ?? [];
  return candidates.find(({ id }) => !asked.some((one) => one.id === id));
};

/** A candidate does not take it: the next one is asked, with a time of their own; when none is left the ask leads elsewhere. */
export const passOn = (governed: Governed, { ask, row, at }: Passing, directory: Directory) => {
  const next = nextCandidate(governed, { ask, at }, directory);
  const passed = { ...row, excused: [...new Set([...row.excused, ...row.people.map((one) => one.id)])] };
  return next
    ? {
        row: {
          ...passed,
          ...scheduleOf(ask, { people: [next], at, values: valuesOf(governed.current) }, directory),
          people: [...row.people, next],
        },
        asked: [next],
      }
    : { row: exhausted(ask, passed), asked: [] as Person[] };
};

/** Nobody is left. @throws Error when the workflow does not say where that leads */
export const exhausted = (ask: Ask, row: AskRow): AskRow => {
  const leads = ledTo(ask.exhausted);
  if (leads === undefined) throw new Error(`Ask ${ask.name} does not say what follows when no candidate is left`);
  return { ...row, status: 'diverted', leads, schedule: [], signal: true };
};
