import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ServiceError } from '../aws-error.ts';
import { endsBy } from './definition.ts';
import { endExecution, runExecution } from './execution.ts';
import type { Journal } from './journal.ts';
import { fresh, restored } from './restored.ts';
import { openWaits } from './waits.ts';
import type { Execution, World } from './world.ts';

export type Definitions = Record<string, object>;
export type Running = {
  definitions: Definitions;
  dynamodb: Pick<DynamoDBClient, 'send'>;
  journal: Journal;
  now: () => Date;
};

/** All executions: started, answered by token, timed out by policy time, and gone on with after a restart. */
export const openExecutions = ({ definitions, dynamodb, journal, now }: Running) => {
  const executions = restored(journal.lines);
  const waits = openWaits(tokensOf([...executions.values()]));
  const stops = new Map<string, AbortController>();
  const world: World = { journal, dynamodb, now, wait: waits.wait, cut: waits.cut };
  const run = (execution: Execution) => {
    const definition = definitions[execution.machine];
    if (!definition) return;
    const stopping = new AbortController();
    stops.set(execution.arn, stopping);
    void runExecution(world, execution, { definition, stop: stopping.signal }).finally(() => {
      stops.delete(execution.arn);
      waits.cut(...execution.entries.map((entry) => entry.token));
    });
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
    answer: waits.answer,
    /** Returns once every running execution rests at a wait: nothing is written, nothing follows from an answer. */
    idle: async (): Promise<void> => {
      for (let before = -1; before !== journal.written(); ) {
        before = journal.written();
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    },
    /** What waits longer than its time allows ends: a task for its catch, an execution for good. */
    tick: (): void => {
      for (const execution of overdue([...executions.values()], definitions, now())) {
        endExecution(world, execution, { outcome: outOfTime, status: 'TIMED_OUT' });
        stops.get(execution.arn)?.abort();
      }
      waits.timeOut(now());
    },
    /** Nothing runs any more; what is open stands in the journal. */
    close: (): void => {
      for (const stop of stops.values()) stop.abort();
    },
  };
};

export type Executions = ReturnType<typeof openExecutions>;

const outOfTime = { error: 'States.Timeout', cause: 'The execution ran longer than its TimeoutSeconds' };

const overdue = (executions: Execution[], definitions: Definitions, now: Date): Execution[] =>
  executions.filter(({ status, machine, startedAt }) => {
    const end = definitions[machine] && endsBy(definitions[machine], startedAt);
    return status === 'RUNNING' && end && end <= now;
  });

const tokensOf = (executions: Execution[]) => {
  const open = ({ status, entries }: Execution) =>
    status === 'RUNNING' ? entries.filter((entry) => !entry.outcome && !entry.cut) : [];
  return {
    spent: executions.flatMap(({ entries }) => entries.map((entry) => entry.token)),
    open: executions.flatMap(open).map((entry) => entry.token),
  };
};
