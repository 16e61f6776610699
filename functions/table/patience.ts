import { setTimeout as wait } from 'node:timers/promises';
import { TransactionConflictException } from '@aws-sdk/client-dynamodb';

/** Waits before the next try, longer each time. Wall time: it is about the machine, not the business. */
export type Pause = (tries: number) => Promise<void>;

/** Full jitter: anything up to 20 ms, 40 ms, 80 ms … a second at most. */
export const jittered: Pause = (tries) => wait(Math.random() * Math.min(1_000, 10 * 2 ** tries));

const mostTries = 8;

/** A transaction may hold the row for a moment; the SDK takes that for an answer, we wait and try again. */
export const patiently = async <T>(pause: Pause, deed: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      return await deed();
    } catch (error) {
      if (!(error instanceof TransactionConflictException) || tries >= mostTries) throw error;
      await pause(tries);
    }
  }
};
