import { StateMachine } from 'aws-local-stepfunctions';
import type { StateMachineDefinition } from '../../../infra/compiler/asl.ts';

/** One row as a task wrote it, by the attribute's name. */
export type Written = Record<string, string>;
export type Answers = (row: Written) => object | Promise<object>;
export type Ran = { entered: string[]; rows: Written[]; failed: string | undefined };

/** The interpreter fires a timer above 2^31 ms at once, so no task may wait longer than this. */
const tenDays = 864_000;

/** Runs a definition from its first round; each write is answered by `answers`, which throws a named error to not go on. */
export const interpret = async (
  definition: StateMachineDefinition,
  facts: Record<string, boolean>,
  { answers, seconds = tenDays }: { answers: Answers; seconds?: number },
): Promise<Ran> => {
  const rows: Written[] = [];
  const answer = (parameters: unknown) => {
    const row = read(parameters as Parameters<typeof read>[0]);
    rows.push(row);
    return answers(row);
  };
  const tasks = tasksOf(definition);
  const machine = new StateMachine(shortened(definition, seconds), { validationOptions: { noValidate: true } });
  const { result, eventLogs } = machine.run({ request: 'ABCDEFGH', round: 1, run: 1, facts }, {
    overrides: {
      taskResourceLocalHandlers: Object.fromEntries(tasks.map((name) => [name, answer])),
      retryIntervalOverrides: Object.fromEntries(tasks.map((name) => [name, 0])),
    },
    context: { Task: { Token: 'token' }, State: { EnteredTime: '2027-01-04T09:00:00.000Z' } },
  } as Parameters<typeof machine.run>[1]);
  const failed = result.then(
    () => undefined,
    (error: Error) => (error.cause as Error).name,
  );
  const entered: string[] = [];
  for await (const event of eventLogs) if (event.type === 'StateEntered') entered.push(event.state.name);
  return { entered, rows, failed: await failed };
};

/** What SendTaskFailure makes of a run that waits. */
export const fails = (name: string): never => {
  throw Object.assign(new Error(name), { name });
};

const shortened = (definition: StateMachineDefinition, seconds: number) => {
  const { TimeoutSeconds: _, ...machine } = definition;
  return JSON.parse(JSON.stringify(machine), (key, value) =>
    key === 'TimeoutSeconds' ? Math.min(value, seconds) : value,
  );
};

const tasksOf = (machine: Pick<StateMachineDefinition, 'States'>): string[] =>
  Object.entries(machine.States).flatMap(([name, state]) =>
    state.Type === 'Parallel' ? state.Branches.flatMap(tasksOf) : state.Type === 'Task' ? [name] : [],
  );

type Values = Record<string, { S?: string; N?: string }>;

const read = ({ Key, ExpressionAttributeValues }: { Key: Values; ExpressionAttributeValues: Values }): Written =>
  Object.fromEntries(
    [...Object.entries(Key), ...Object.entries(ExpressionAttributeValues)].map(([name, { S, N }]) => [
      name.replace(':', ''),
      S ?? N ?? '',
    ]),
  );
