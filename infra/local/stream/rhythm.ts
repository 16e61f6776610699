import { setTimeout as pause } from 'node:timers/promises';

/** How often to look at the stream: at once when something stirs, ever less often while nothing does. */
export type Rhythm = {
  /** Something stirs. */
  beat(): void;
  /** Returns when it is time to look again. */
  rest(): Promise<void>;
};

export const newRhythm = (): Rhythm => {
  let beatAt = Date.now();
  let stirred = Promise.withResolvers<void>();
  return {
    beat: () => {
      beatAt = Date.now();
      stirred.resolve();
    },
    rest: async () => {
      await pause(shortest);
      const timer = setTimeout(stirred.resolve, restAfter(Date.now() - beatAt));
      await stirred.promise;
      clearTimeout(timer);
      stirred = Promise.withResolvers<void>();
    },
  };
};

/** Milliseconds; a look costs DynamoDB Local five of a core. */
const shortest = 15;

const restAfter = (quietFor: number): number => {
  if (quietFor < 1_000) return 10;
  return quietFor < 30_000 ? 85 : 120;
};
