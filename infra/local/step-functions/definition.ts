/** A task of a definition: whether it waits for its token, for how long at most, and the state of the outer machine that holds it. */
export type Task = { name: string; waits: boolean; timeoutSeconds: number; within: string };

type State = {
  Type: string;
  Resource?: string;
  TimeoutSeconds?: number;
  Branches?: Machine[];
};
type Machine = { States: Record<string, State>; TimeoutSeconds?: number };

/** Every task, also inside Parallel. */
export const tasksOf = (definition: object): Task[] => tasksIn(definition as Machine);

const tasksIn = ({ States }: Machine, outer?: string): Task[] =>
  Object.entries(States).flatMap(([name, state]) => {
    const within = outer ?? name;
    if (state.Type === 'Parallel') return (state.Branches ?? []).flatMap((branch) => tasksIn(branch, within));
    if (state.Type !== 'Task') return [];
    const waits = /\.waitForTaskToken$/.test(state.Resource ?? '');
    return [{ name, waits, timeoutSeconds: state.TimeoutSeconds ?? longestTask, within }];
  });

/** Until when an execution may run at most; for ever when its definition says nothing. */
export const endsBy = (definition: object, startedAt: string): Date | undefined => {
  const { TimeoutSeconds } = definition as Machine;
  return TimeoutSeconds === undefined ? undefined : new Date(new Date(startedAt).getTime() + TimeoutSeconds * 1000);
};

/** What the service allows a task that names no timeout, in seconds. */
const longestTask = 99_999_999;

/** The interpreter fires a timer above 2^31 ms at once; it is run anew before one that is cut to this can end. */
const longestTimer = 2_000_000;
export const renewAfterMs = 1_000_000_000;

/** The same definition with timers that the interpreter can hold, for policy time ends waits; a copy, since it writes into what it is given. */
export const timersCut = (definition: object): object => {
  const { TimeoutSeconds: _, ...machine } = definition as Machine;
  const waiting = tasksOf(definition).flatMap((task) => (task.waits ? [task.name] : []));
  return JSON.parse(JSON.stringify(machine), (name, value) => {
    if (value?.Type !== 'Task') return value;
    return { ...value, TimeoutSeconds: waiting.includes(name) ? longestTimer : (value.TimeoutSeconds ?? longestTimer) };
  });
};
