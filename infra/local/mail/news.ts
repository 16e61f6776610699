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
  const waiting = new Set<NodeJS.Timeout>();
  let closed = false;
  const tell = (envelope: Envelope, pause: number): void => {
    const telling = told(envelope).catch(() => later(envelope, pause));
    underWay.add(telling);
    void telling.finally(() => underWay.delete(telling));
  };
  const told = async (envelope: Envelope): Promise<void> => {
    for (const event of eventsOf(envelope, headersIn(store.raw(envelope.id)))) await listen(event);
    if (!closed) store.told(envelope.id);
  };
  const later = (envelope: Envelope, pause: number): void => {
    if (closed) return;
    const timer = setTimeout(() => {
      waiting.delete(timer);
      tell(envelope, Math.min(2 * pause, longestPause));
    }, pause);
    waiting.add(timer.unref());
  };
  for (const envelope of store.untold()) later(envelope, firstPause);
  return {
    of: (envelope) => tell(envelope, firstPause),
    idle: async () => void (await Promise.all(underWay)),
    close: () => {
      closed = true;
      for (const timer of waiting) clearTimeout(timer);
    },
  };
};

const firstPause = 1_000;
const longestPause = 60_000;
