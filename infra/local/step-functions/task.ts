import { randomUUID } from 'node:crypto';
import type { Task } from './definition.ts';
import type { Outcome } from './journal.ts';
import type { Entry, Execution, World } from './world.ts';
import { tokenIn, withToken, write } from './write.ts';

/** `beside` are the tasks that may wait at the same time. */
export type Entering = { task: Task; parameters: unknown; place: number; beside: readonly string[] };

/** The write, then the wait; what happened before a restart is not done again, but a write that may not have been is. */
export const enter = async (world: World, execution: Execution, entering: Entering): Promise<unknown> => {
  const { task, parameters, place } = entering;
  const known = execution.entries.find((one) => one.state === task.name && one.place === place);
  if (known?.outcome) return given(known.outcome);
  if (known?.cut) return new Promise(() => {});
  const entry = known ?? entered(world, execution, entering);
  const timeoutAt = new Date(new Date(entry.enteredAt).getTime() + task.timeoutSeconds * 1000);
  // Somebody may answer before the write has returned.
  const waiting = task.waits ? world.wait(entry.token, { timeoutAt }) : { output: {} };
  await write(world, withToken(parameters, entry.token));
  const outcome = await waiting;
  left(world, execution, { entry, outcome });
  return given(outcome);
};

const entered = (world: World, execution: Execution, { task, parameters, place, beside }: Entering): Entry => {
  cutOthers(world, execution, beside);
  const token = tokenIn(parameters) ?? randomUUID();
  const at = world.now().toISOString();
  const entry: Entry = { state: task.name, place, token, enteredAt: at };
  execution.entries.push(entry);
  world.journal.write({ kind: 'entered', arn: execution.arn, state: task.name, place, token, at });
  return entry;
};

/** A branch that failed took the others with it: whoever waits outside of where the run is now waits no more. */
const cutOthers = (world: World, execution: Execution, inside: readonly string[]): void => {
  for (const entry of execution.entries) {
    if (entry.outcome || entry.cut || inside.includes(entry.state)) continue;
    entry.cut = true;
    world.cut(entry.token);
    const { state, place } = entry;
    world.journal.write({ kind: 'cut', arn: execution.arn, state, place, at: world.now().toISOString() });
  }
};

const left = (world: World, execution: Execution, { entry, outcome }: { entry: Entry; outcome: Outcome }): void => {
  entry.outcome = outcome;
  const { state, place } = entry;
  world.journal.write({ kind: 'left', arn: execution.arn, state, place, outcome, at: world.now().toISOString() });
};

const given = (outcome: Outcome): unknown => {
  if ('output' in outcome) return outcome.output;
  throw Object.assign(new Error(outcome.cause), { name: outcome.error });
};
