import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ServiceError } from './aws-error.ts';
import { type Execution, runExecution, type World } from './execution.ts';
import type { Journal, Line, Outcome } from './journal.ts';

export type Definitions = Record<string, object>;
export type Running = {
  definitions: Definitions;
  dynamodb: Pick<DynamoDBClient, 'send'>;
  journal: Journal;
  now: () => Date;
};

type Wait = { timeoutAt: Date; settle: (outcome: Outcome) => void };

/** All executions: started, answered by token, timed out by policy time, and gone on with after a restart. */
export const openExecutions = ({ definitions, dynamodb, journal, now }: Running) => {
  const executions = restored(journal.lines);
  const waits = new Map<string, Wait>();
  const spent = new Set(journal.lines.flatMap((line) => (line.kind === 'entered' ? [line.token] : [])));
  const world: World = {
    journal,
    dynamodb,
    now,
    wait: (token, { timeoutAt }) =>
      new Promise((settle) => {
        spent.add(token);
        waits.set(token, { timeoutAt, settle });
      }),
  };
  const run = (execution: Execution) => {
    const definition = definitions[execution.machine];
    if (definition) void runExecution(world, execution, definition).finally(() => forget(waits, execution));
  };
  for (const execution of executions.values()) if (execution.status === 'RUNNING') run(execution);
  return {
    find: (arn: string): Execution | undefined => executions.get(arn),
    all: (machine: string): Execution[] => [...executions.values()].filter((one) => one.machine === machine),
    /** The same name with the same input, while it runs, is the same execution. */
    start: (machine: string, { name, input }: { name: string; input: string }): Execution => {
      if (!definitions[machine])
        throw new ServiceError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machine}'`);
      const arn = `${machine.replace(':stateMachine:', ':execution:')}:${name}`;
      const known = executions.get(arn);
      if (known?.status === 'RUNNING' && known.input === input) return known;
      if (known) throw new ServiceError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
      const execution = fresh({ kind: 'started', arn, machine, input, at: now().toISOString() });
      executions.set(arn, execution);
      journal.write({ kind: 'started', arn, machine, input, at: execution.startedAt });
      run(execution);
      return execution;
    },
    answer: (token: string, outcome: Outcome): void => {
      const wait = waits.get(token);
      if (!wait) {
        if (spent.has(token)) throw new ServiceError('TaskTimedOut', 'Task Timed Out: the task is no longer waiting');
        throw new ServiceError('InvalidToken', 'Invalid token');
      }
      waits.delete(token);
      wait.settle(outcome);
    },
    /** Returns once every running execution rests at a wait: nothing is written, nothing follows from an answer. */
    idle: async (): Promise<void> => {
      for (let before = -1; before !== journal.written(); ) {
        before = journal.written();
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    },
    /** Waits whose time has passed end with States.Timeout. */
    tick: (): void => {
      for (const [token, wait] of waits) {
        if (wait.timeoutAt > now()) continue;
        waits.delete(token);
        wait.settle({ error: 'States.Timeout', cause: 'The task waited longer than its TimeoutSeconds' });
      }
    },
  };
};

export type Executions = ReturnType<typeof openExecutions>;

/** Tokens of branches that were cut wait for nobody. */
const forget = (waits: Map<string, Wait>, execution: Execution): void => {
  for (const { token } of execution.entries) waits.delete(token);
};

const restored = (lines: Line[]): Map<string, Execution> => {
  const executions = new Map<string, Execution>();
  for (const line of lines) {
    if (line.kind === 'started') executions.set(line.arn, fresh(line));
    const execution = executions.get(line.arn);
    if (execution) replay(execution, line);
  }
  return executions;
};

const fresh = ({ arn, machine, input, at }: Extract<Line, { kind: 'started' }>): Execution => ({
  arn,
  machine,
  input,
  startedAt: at,
  status: 'RUNNING',
  history: [],
  entries: [],
});

const replay = (execution: Execution, line: Line): void => {
  if (line.kind === 'entered') {
    execution.entries.push({ state: line.state, place: line.place, token: line.token, enteredAt: line.at });
  } else if (line.kind === 'left') {
    const entry = execution.entries.find((one) => one.state === line.state && one.place === line.place);
    if (entry) entry.outcome = line.outcome as Outcome;
  } else if (line.kind === 'ended') {
    execution.status = line.status === 'SUCCEEDED' ? 'SUCCEEDED' : 'FAILED';
    execution.outcome = line.outcome as Outcome;
    execution.endedAt = line.at;
  }
};
