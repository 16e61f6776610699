import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ServiceError } from '../aws-error.ts';
import { openDefined } from './defined.ts';
import type { Journal, Outcome } from './journal.ts';
import { fresh, restored } from './restored.ts';
import { type Definitions, openRuns } from './runs.ts';
import { openWaits } from './waits.ts';
import type { Execution, World } from './world.ts';

export type Running = {
  definitions: Definitions;
  dynamodb: Pick<DynamoDBClient, 'send'>;
  journal: Journal;
  now: () => Date;
};

/** All executions: started, answered by token, timed out by policy time, and gone on with after a restart. */
export type Executions = {
  find(arn: string): Execution | undefined;
  all(machine: string): Execution[];
  /** The same name with the same input, while it runs, is the same execution. @throws ServiceError for any other use of the name */
  start(machine: string, named: { name: string; input: string }): Execution;
  /** @throws ServiceError when nobody waits for the token */
  answer(token: string, outcome: Outcome): void;
  /** Returns once every running execution rests at a wait: nothing is written, nothing follows from an answer. */
  idle(): Promise<void>;
  /** What waits longer than its time allows ends: a task for its catch, an execution for good. */
  tick(): void;
  close(): void;
};

export const openExecutions = ({ definitions, dynamodb, journal, now }: Running): Executions => {
  const executions = restored(journal.lines);
  const all = () => [...executions.values()];
  const waits = openWaits(tokensOf(all()));
  const world: World = { journal, dynamodb, now, wait: waits.wait, cut: waits.cut };
  const defined = openDefined(journal);
  const runs = openRuns(world, (one) => defined.named(one.defined ?? '') ?? definitions[one.machine]);
  for (const execution of all()) if (execution.status === 'RUNNING') runs.begin(execution);
  return {
    find: (arn) => executions.get(arn),
    all: (machine) => all().filter((one) => one.machine === machine),
    start: (machine, { name, input }) => {
      const definition = definitions[machine];
      if (!definition) throw new ServiceError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machine}'`);
      const arn = `${machine.replace(':stateMachine:', ':execution:')}:${name}`;
      const known = executions.get(arn);
      if (known) return theSame(known, input);
      const execution = started(world, { arn, machine, defined: defined.keep(definition), input });
      executions.set(arn, execution);
      runs.begin(execution);
      return execution;
    },
    answer: waits.answer,
    idle: () => untilStill(journal),
    tick: () => {
      runs.endLate(all());
      waits.timeOut(now());
    },
    close: runs.stop,
  };
};

type Named = { arn: string; machine: string; defined: string; input: string };

const started = ({ journal, now }: World, named: Named): Execution => {
  const line = { kind: 'started', ...named, at: now().toISOString() } as const;
  journal.write(line);
  return fresh(line);
};

const theSame = (known: Execution, input: string): Execution => {
  if (known.status === 'RUNNING' && known.input === input) return known;
  throw new ServiceError('ExecutionAlreadyExists', `Execution Already Exists: '${known.arn}'`);
};

const untilStill = async (journal: Journal): Promise<void> => {
  for (let before = -1; before !== journal.written(); ) {
    before = journal.written();
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
};

const tokensOf = (executions: Execution[]) => {
  const open = ({ status, entries }: Execution) =>
    status === 'RUNNING' ? entries.filter((entry) => !entry.outcome && !entry.cut) : [];
  return {
    spent: executions.flatMap(({ entries }) => entries.map((entry) => entry.token)),
    open: executions.flatMap(open).map((entry) => entry.token),
  };
};
