import { endsBy } from './definition.ts';
import { endExecution, runExecution } from './execution.ts';
import type { Execution, World } from './world.ts';

export type Definitions = Record<string, object>;

/** The executions that run now. */
export type Runs = {
  /** Begins one, or goes on with it after a restart; not one whose state machine nobody knows any more. */
  begin(execution: Execution): void;
  /** Ends for good those that have run longer than their definition allows. */
  endLate(executions: Execution[]): void;
  /** Nothing runs any more; what is open stands in the journal. */
  stop(): void;
};

/** `definitionOf` says by which state machine an execution runs: the one that it was started with. */
export const openRuns = (world: World, definitionOf: (execution: Execution) => object | undefined): Runs => {
  const stops = new Map<string, AbortController>();
  return {
    begin: (execution) => {
      const definition = definitionOf(execution);
      if (!definition) return;
      const stopping = new AbortController();
      stops.set(execution.arn, stopping);
      void runExecution(world, execution, { definition, stop: stopping.signal }).finally(() => {
        stops.delete(execution.arn);
        world.cut(...execution.entries.map((entry) => entry.token));
      });
    },
    endLate: (executions) => {
      for (const execution of executions.filter((one) => isLate(one, definitionOf(one), world.now()))) {
        endExecution(world, execution, { outcome: outOfTime, status: 'TIMED_OUT' });
        stops.get(execution.arn)?.abort();
      }
    },
    stop: () => {
      for (const stop of stops.values()) stop.abort();
    },
  };
};

const isLate = ({ status, startedAt }: Execution, definition: object | undefined, now: Date): boolean => {
  const end = definition && endsBy(definition, startedAt);
  return status === 'RUNNING' && end !== undefined && end <= now;
};

const outOfTime = { error: 'States.Timeout', cause: 'The execution ran longer than its TimeoutSeconds' };
