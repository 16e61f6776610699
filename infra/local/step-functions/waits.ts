import { ServiceError } from '../aws-error.ts';
import type { Outcome } from './journal.ts';

type Wait = { timeoutAt: Date; settle: (outcome: Outcome) => void };

/** Who waits for which token. `open` are those that a journal says are waited for: their runs come back to them soon. */
export const openWaits = ({ spent, open }: { spent: Iterable<string>; open: Iterable<string> }) => {
  const known = new Set(spent);
  const coming = new Set(open);
  const early = new Map<string, Outcome>();
  const waits = new Map<string, Wait>();
  const answer = (token: string, outcome: Outcome): void => {
    const wait = waits.get(token);
    waits.delete(token);
    if (wait) wait.settle(outcome);
    else if (coming.delete(token)) early.set(token, outcome);
    else if (known.has(token)) throw new ServiceError('TaskTimedOut', 'Task Timed Out: the task is no longer waiting');
    else throw new ServiceError('InvalidToken', 'Invalid token');
  };
  return {
    wait: (token: string, { timeoutAt }: { timeoutAt: Date }): Promise<Outcome> => {
      known.add(token);
      coming.delete(token);
      const answered = early.get(token);
      early.delete(token);
      if (answered) return Promise.resolve(answered);
      return new Promise((settle) => waits.set(token, { timeoutAt, settle }));
    },
    /** Somebody answers. @throws ServiceError when nobody waits for the token. */
    answer,
    /** Nobody waits for these any more. */
    cut: (...tokens: string[]): void => {
      for (const token of tokens) for (const room of [waits, coming, early]) room.delete(token);
    },
    /** Waits whose time has passed end with States.Timeout. */
    timeOut: (now: Date): void => {
      for (const [token, { timeoutAt }] of waits) if (timeoutAt <= now) answer(token, timedOut);
    },
  };
};

const timedOut: Outcome = { error: 'States.Timeout', cause: 'The task waited longer than its TimeoutSeconds' };
