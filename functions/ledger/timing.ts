import type { Item, Update } from '../table/expression.ts';

/** How long a row of work may wait before the clock puts it before the relay again, in milliseconds. */
const patience = 60_000;

/** Once its work is done a row is due for what its schedule says next, or for nothing. */
export const settled = (row: Item): Required<Pick<Update, 'set' | 'remove'>> => {
  const [next] = (row.schedule as { at: string }[] | undefined) ?? [];
  return timed(dueAt(next?.at));
};

type Timing = { work?: unknown; due?: unknown; dueAt?: unknown };

/** Sets what there is of work and due, and removes what there is not. */
export const timed = (timing: Timing): Required<Pick<Update, 'set' | 'remove'>> =>
  setOrRemoved({ work: timing.work, due: timing.due, dueAt: timing.dueAt });

/** What has a value is set, the rest removed. */
export const setOrRemoved = (all: Record<string, unknown>): Required<Pick<Update, 'set' | 'remove'>> => {
  const entries = Object.entries(all);
  return {
    set: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    remove: entries.filter(([, value]) => value === undefined).map(([name]) => name),
  };
};

/** Work for the relay, which the clock puts before it again a minute later. */
export const workAt = (work: string, at: string) => ({
  work,
  due: 'due',
  dueAt: new Date(new Date(at).getTime() + patience).toISOString(),
});

/** What the clock does next, if anything. */
export const dueAt = (at: string | undefined): Timing => (at === undefined ? {} : { due: 'due', dueAt: at });
