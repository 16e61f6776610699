import { randomUUID } from 'node:crypto';
import { type DynamoDBClient, UpdateItemCommand, type UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import { StateMachine } from 'aws-local-stepfunctions';
import { type Task, tasksOf, timersCut } from './definition.ts';
import type { Journal, Outcome } from './journal.ts';

/** One entry into a task: the n-th into its state. */
type Entry = { state: string; place: number; token: string; enteredAt: string; outcome?: Outcome };

export type HistoryEvent = { type: string; state?: string; at: string };

/** One execution, as it stands and as it can be asked about. */
export type Execution = {
  arn: string;
  machine: string;
  input: string;
  startedAt: string;
  status: 'RUNNING' | 'SUCCEEDED' | 'FAILED';
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
};

/** Runs an execution, or runs it again after a restart: entries that the journal knows have happened, with their tokens. */
export const runExecution = async (world: World, execution: Execution, definition: object): Promise<void> => {
  const tasks = tasksOf(definition);
  const counts = new Map<string, number>();
  const context = contextOf(world, execution);
  const handlers = tasks.map((task) => [
    task.name,
    (parameters: unknown) => enter(world, execution, { task, parameters, place: next(counts, task.name) }),
  ]);
  const machine = new StateMachine(timersCut(definition) as never, { validationOptions: { noValidate: true } });
  const { result, eventLogs } = machine.run(JSON.parse(execution.input), {
    overrides: { taskResourceLocalHandlers: Object.fromEntries(handlers) },
    context,
  } as Parameters<typeof machine.run>[1]);
  void follow(eventLogs, world, execution);
  const outcome: Outcome = await result.then(
    (output) => ({ output }),
    (error: Error & { cause?: Error }) => ({
      error: error.cause?.name ?? error.name,
      cause: error.cause?.message ?? error.message,
    }),
  );
  end(world, execution, outcome);
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

type Entering = { task: Task; parameters: unknown; place: number };

/** The write, then the wait; what happened before a restart is not done again, but a write that may not have been is. */
const enter = async (world: World, execution: Execution, { task, parameters, place }: Entering): Promise<unknown> => {
  const known = execution.entries.find((one) => one.state === task.name && one.place === place);
  if (known?.outcome) return given(known.outcome);
  const entry = known ?? entered(world, execution, { task, parameters, place });
  const timeoutAt = new Date(new Date(entry.enteredAt).getTime() + task.timeoutSeconds * 1000);
  // Somebody may answer before the write has returned.
  const waiting = task.waits ? world.wait(entry.token, { timeoutAt }) : { output: {} };
  await write(world, withToken(parameters, entry.token));
  const outcome = await waiting;
  entry.outcome = outcome;
  world.journal.write({
    kind: 'left',
    arn: execution.arn,
    state: task.name,
    place,
    outcome,
    at: world.now().toISOString(),
  });
  return given(outcome);
};

const entered = (world: World, execution: Execution, { task, parameters, place }: Entering): Entry => {
  const entry: Entry = {
    state: task.name,
    place,
    token: tokenIn(parameters) ?? randomUUID(),
    enteredAt: world.now().toISOString(),
  };
  execution.entries.push(entry);
  world.journal.write({
    kind: 'entered',
    arn: execution.arn,
    state: task.name,
    place,
    token: entry.token,
    at: entry.enteredAt,
  });
  return entry;
};

type Parameters_ = { ExpressionAttributeValues?: Record<string, { S?: string }> };

const tokenIn = (parameters: unknown): string | undefined =>
  (parameters as Parameters_).ExpressionAttributeValues?.[':token']?.S;

const withToken = (parameters: unknown, token: string): UpdateItemCommandInput => {
  const given = parameters as Parameters_;
  const values = given.ExpressionAttributeValues ?? {};
  if (!(':token' in values)) return given as UpdateItemCommandInput;
  return {
    ...given,
    ExpressionAttributeValues: { ...values, ':token': { S: token } },
  } as unknown as UpdateItemCommandInput;
};

/** AWS retries a task that was throttled; here the database may be starting again. */
const write = async ({ dynamodb }: World, parameters: UpdateItemCommandInput): Promise<void> => {
  for (let tries = 1; ; tries++) {
    try {
      await dynamodb.send(new UpdateItemCommand(parameters));
      return;
    } catch (error) {
      if (tries >= 30) throw Object.assign(new Error(String(error)), { name: 'DynamoDb.DynamoDbException' });
      await new Promise((resolve) => setTimeout(resolve, Math.min(2_000, 50 * 2 ** tries)));
    }
  }
};

const given = (outcome: Outcome): unknown => {
  if ('output' in outcome) return outcome.output;
  throw Object.assign(new Error(outcome.cause), { name: outcome.error });
};

const follow = async (
  events: AsyncGenerator<{ type: string; state?: { name: string } }>,
  world: World,
  execution: Execution,
) => {
  for await (const event of events) {
    execution.history.push({
      type: event.type,
      at: world.now().toISOString(),
      ...(event.state && { state: event.state.name }),
    });
  }
};

const end = ({ journal, now }: World, execution: Execution, outcome: Outcome): void => {
  execution.status = 'output' in outcome ? 'SUCCEEDED' : 'FAILED';
  execution.outcome = outcome;
  execution.endedAt = now().toISOString();
  journal.write({ kind: 'ended', arn: execution.arn, status: execution.status, outcome, at: execution.endedAt });
};
