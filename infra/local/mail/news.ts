import { headersIn } from './headers.ts';
import { eventsOf } from './simulator.ts';
import type { Envelope, Store } from './stored.ts';

/** Tells what became of each mail, one event after another, until they are heard: also after a crash in between. */
export type News = {
  of(envelope: Envelope): void;
  /** Returns when nothing is being told; what nobody heard is told again a little later. */
  idle(): Promise<void>;
  close(): void;
};

export type Listen = (event: object) => Promise<unknown>;

export const openNews = (store: Store, listen: Listen): News => {
  const underWay = new Set<Promise<void>>();
  const pauses = newPauses();
  const tell = (envelope: Envelope, pause: number): void => {
    const telling = told(envelope).catch(() => later(envelope, pause));
    underWay.add(telling);
    void telling.finally(() => underWay.delete(telling));
  };
  const told = async (envelope: Envelope): Promise<void> => {
    for (const event of eventsOf(envelope, headersIn(store.raw(envelope.id)))) await listen(event);
    if (!pauses.areOver()) store.told(envelope.id);
  };
  const later = (envelope: Envelope, pause: number): void =>
    pauses.after(pause, () => tell(envelope, Math.min(2 * pause, longestPause)));
  for (const envelope of store.untold()) later(envelope, firstPause);
  return {
    of: (envelope) => tell(envelope, firstPause),
    idle: async () => void (await Promise.all(underWay)),
    close: pauses.end,
  };
};

const firstPause = 1_000;
const longestPause = 60_000;

/** What is to be done after a pause, unless all of it is over by then. */
const newPauses = () => {
  const timers = new Set<NodeJS.Timeout>();
  let over = false;
  return {
    areOver: (): boolean => over,
    after: (milliseconds: number, deed: () => void): void => {
      if (over) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        deed();
      }, milliseconds).unref();
      timers.add(timer);
    },
    end: (): void => {
      over = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
};
