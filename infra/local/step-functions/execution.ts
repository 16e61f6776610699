import { randomUUID } from 'node:crypto';
import { StateMachine } from 'aws-local-stepfunctions';
import { renewAfterMs, type Task, tasksOf, timersCut } from './definition.ts';
import type { Outcome } from './journal.ts';
import { enter } from './task.ts';
import type { Execution, Status, World } from './world.ts';

type Running = { definition: object; stop: AbortSignal };

/** Runs an execution, or runs it again after a restart: entries that the journal knows have happened, with their tokens. */
export const runExecution = async (
  world: World,
  execution: Execution,
  { definition, stop }: Running,
): Promise<void> => {
  for (let ended = false; !ended && !stop.aborted; ) {
    const renewing = new AbortController();
    // Anew from what is recorded, before the interpreter's own timers end.
    const timer = setTimeout(() => renewing.abort(), renewAfterMs).unref();
    const stopped = AbortSignal.any([stop, renewing.signal]);
    const outcome = await interpreted(world, execution, { definition, stop: stopped });
    clearTimeout(timer);
    ended = outcome !== undefined;
    if (outcome) endExecution(world, execution, { outcome });
  }
};

/** Says how an execution has ended, once. */
export const endExecution = (
  { journal, now }: World,
  execution: Execution,
  {
    outcome,
    status = 'output' in outcome ? 'SUCCEEDED' : 'FAILED',
  }: { outcome: Outcome; status?: Exclude<Status, 'RUNNING'> },
): void => {
  execution.status = status;
  execution.outcome = outcome;
  execution.endedAt = now().toISOString();
  journal.write({ kind: 'ended', arn: execution.arn, status, outcome, at: execution.endedAt });
};

/** What the interpreter makes of it; nothing when it was stopped before the end. */
const interpreted = async (world: World, execution: Execution, { definition, stop }: Running) => {
  const tasks = tasksOf(definition);
  const counts = new Map<string, number>();
  const handlerOf = (task: Task) => {
    const beside = tasks.filter((one) => one.within === task.within).map((one) => one.name);
    return (parameters: unknown) =>
      enter(world, execution, { task, parameters, place: next(counts, task.name), beside });
  };
  const machine = new StateMachine(timersCut(definition) as never, { validationOptions: { noValidate: true } });
  const run = machine.run(JSON.parse(execution.input), {
    overrides: { taskResourceLocalHandlers: Object.fromEntries(tasks.map((task) => [task.name, handlerOf(task)])) },
    context: contextOf(world, execution),
  } as Parameters<typeof machine.run>[1]);
  stop.addEventListener('abort', () => run.abort());
  void follow(run.eventLogs, { world, execution, stop });
  const outcome = await run.result.then(
    (output): Outcome => ({ output }),
    (error: Error & { cause?: Error }): Outcome => ({
      error: error.cause?.name ?? error.name,
      cause: error.cause?.message ?? error.message,
    }),
  );
  return stop.aborted ? undefined : outcome;
};

const next = (counts: Map<string, number>, state: string): number => {
  const place = (counts.get(state) ?? 0) + 1;
  counts.set(state, place);
  return place;
};

/** `$$.Task.Token` is another one each time it is read; the entry it was read for is known by what was written. */
const contextOf = ({ now }: World, { arn, input, startedAt }: Execution) => ({
  Execution: { Id: arn, Name: arn.split(':').at(-1), Input: JSON.parse(input), StartTime: startedAt },
  State: {
    get EnteredTime() {
      return now().toISOString();
    },
  },
  Task: {
    get Token() {
      return randomUUID();
    },
  },
});

type Happening = { type: string; state?: { name: string; type: string } };
type Following = { world: World; execution: Execution; stop: AbortSignal };

/** Keeps what happens as it happens; of a run that is repeated only what was not known. */
const follow = async (happenings: AsyncGenerator<Happening>, { world, execution, stop }: Following) => {
  const known = execution.history.length;
  let seen = 0;
  for await (const { type, state } of happenings) {
    if (stop.aborted) return;
    if (!told.has(type) || ++seen <= known) continue;
    const at = world.now().toISOString();
    const event = { type, at, ...(state && { state: state.name, kind: state.type }) };
    execution.history.push(event);
    world.journal.write({ kind: 'happened', arn: execution.arn, event, at });
  }
};

const told = new Set(['ExecutionStarted', 'StateEntered', 'StateExited', 'ExecutionSucceeded', 'ExecutionFailed']);
