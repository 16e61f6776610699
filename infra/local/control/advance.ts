import type { PolicyTime } from '../time/policy-time.ts';
import type { Due } from './due.ts';

/** Moves policy time on, and stops at every moment at which something is due in between. */
export type Advance = {
  /** To an instant; to now when it has passed. */
  until(instant: Date): Promise<Advanced>;
  /** To whatever is due next; nowhere when nothing is. */
  next(): Promise<Advanced>;
};

/** The new policy time, and the rows that came due on the way. */
export type Advanced = { time: Date; due: string[] };

type Options = {
  time: Pick<PolicyTime, 'now' | 'advanceTo'>;
  due: Due;
  /** Fires the clock. */
  fire(): Promise<void>;
  quiet(): Promise<void>;
  /** Lets the services that keep timers of their own see the new time. */
  tick(): Promise<void>;
};

export const advancing = (options: Options): Advance => {
  const { time, due } = options;
  const inTurn = oneAtATime();
  const moved = (move: (to: (stop: Date) => Promise<void>) => Promise<void>): Promise<Advanced> =>
    inTurn(async () => {
      await settle(options);
      const stuck = await due.overdue(time.now());
      const met = new Set<string>();
      await move(async (stop) => {
        for (const row of await due.overdue(stop)) met.add(row);
        await moveTo(stop, options);
      });
      return { time: time.now(), due: [...met].filter((row) => !stuck.includes(row)) };
    });
  return {
    until: (instant) =>
      moved(async (to) => {
        for await (const stop of stopsUntil(instant, options)) await to(stop);
        await to(instant);
      }),
    next: () =>
      moved(async (to) => {
        const stop = await due.firstAfter(time.now());
        if (stop) await to(stop);
      }),
  };
};

const oneAtATime = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(turn: () => Promise<T>): Promise<T> => {
    const taken = last.then(turn);
    last = taken.catch(() => undefined);
    return taken;
  };
};

const stopsUntil = async function* (until: Date, { time, due }: Options) {
  for (let stop = await due.firstAfter(time.now()); stop && stop <= until; stop = await due.firstAfter(time.now()))
    yield stop;
};

const moveTo = async (instant: Date, options: Options): Promise<void> => {
  options.time.advanceTo(instant);
  await options.tick();
  await settle(options);
};

/** Fires the clock until nothing due is left, or what is left does not move any more. */
export const settle = async ({ time, due, fire, quiet }: Omit<Options, 'tick'>): Promise<void> => {
  await quiet();
  let left = '';
  for (let unmoved = 0; unmoved < 3; ) {
    await fire();
    await quiet();
    const overdue = (await due.overdue(time.now())).join();
    if (overdue === '') return;
    unmoved = overdue === left ? unmoved + 1 : 0;
    left = overdue;
  }
};
