import { ServiceError } from '../aws-error.ts';
import type { Outcome } from './journal.ts';

/** Who waits for which token. */
export type Waits = {
  wait(token: string, wait: { timeoutAt: Date }): Promise<Outcome>;
  /** Somebody answers. @throws ServiceError when nobody waits for the token. */
  answer(token: string, outcome: Outcome): void;
  /** Nobody waits for these any more. */
  cut(...tokens: string[]): void;
  /** Waits whose time has passed end with States.Timeout. */
  timeOut(now: Date): void;
};

/** `open` are those that a journal says are waited for: their runs come back to them soon. */
export const openWaits = ({ spent, open }: { spent: Iterable<string>; open: Iterable<string> }): Waits => {
  const rooms: Rooms = { known: new Set(spent), coming: new Set(open), early: new Map(), waiting: new Map() };
  return {
    wait: (token, { timeoutAt }) => waitIn(rooms, token, timeoutAt),
    answer: (token, outcome) => answerIn(rooms, token, outcome),
    cut: (...tokens) => {
      for (const token of tokens) for (const room of [rooms.waiting, rooms.coming, rooms.early]) room.delete(token);
    },
    timeOut: (now) => {
      for (const [token, { timeoutAt }] of rooms.waiting) if (timeoutAt <= now) answerIn(rooms, token, timedOut);
    },
  };
};

/** `early` are answers to those who are still coming. */
type Rooms = {
  known: Set<string>;
  coming: Set<string>;
  early: Map<string, Outcome>;
  waiting: Map<string, { timeoutAt: Date; settle(outcome: Outcome): void }>;
};

const waitIn = ({ known, coming, early, waiting }: Rooms, token: string, timeoutAt: Date): Promise<Outcome> => {
  known.add(token);
  coming.delete(token);
  const answered = early.get(token);
  early.delete(token);
  if (answered) return Promise.resolve(answered);
  return new Promise((settle) => waiting.set(token, { timeoutAt, settle }));
};

const answerIn = ({ known, coming, early, waiting }: Rooms, token: string, outcome: Outcome): void => {
  const wait = waiting.get(token);
  waiting.delete(token);
  if (wait) wait.settle(outcome);
  else if (coming.delete(token)) early.set(token, outcome);
  else if (known.has(token)) throw new ServiceError('TaskTimedOut', 'Task Timed Out: the task is no longer waiting');
  else throw new ServiceError('InvalidToken', 'Invalid token');
};

const timedOut: Outcome = { error: 'States.Timeout', cause: 'The task waited longer than its TimeoutSeconds' };
