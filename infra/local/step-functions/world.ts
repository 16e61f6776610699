import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Journal, Outcome } from './journal.ts';

/** One entry into a task: the n-th into its state. `cut` when another branch ended its wait. */
export type Entry = {
  state: string;
  place: number;
  token: string;
  enteredAt: string;
  outcome?: Outcome;
  cut?: boolean;
};

/** `kind` is the type of the state that was entered or left. */
export type HistoryEvent = { type: string; state?: string; kind?: string; at: string };

export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';

/** One execution, as it stands and as it can be asked about. */
export type Execution = {
  arn: string;
  machine: string;
  /** The name of the definition that it was started with. */
  defined?: string;
  input: string;
  startedAt: string;
  status: Status;
  endedAt?: string;
  outcome?: Outcome;
  history: HistoryEvent[];
  entries: Entry[];
};

export type World = {
  journal: Journal;
  dynamodb: Pick<DynamoDBClient, 'send'>;
  now: () => Date;
  /** Waits until somebody answers the token. */
  wait: (token: string, wait: { timeoutAt: Date }) => Promise<Outcome>;
  /** Nobody waits for the token any more. */
  cut: (...tokens: string[]) => void;
};
