/** A task of a definition: whether it waits for its token, and for how long at most. */
export type Task = { name: string; waits: boolean; timeoutSeconds: number };

type State = {
  Type: string;
  Resource?: string;
  TimeoutSeconds?: number;
  Branches?: { States: Record<string, State> }[];
};

/** Every task, also inside Parallel. */
export const tasksOf = (definition: object): Task[] =>
  Object.entries((definition as { States: Record<string, State> }).States).flatMap(([name, state]) => {
    if (state.Type === 'Parallel') return (state.Branches ?? []).flatMap(tasksOf);
    if (state.Type !== 'Task') return [];
    return [
      { name, waits: /\.waitForTaskToken$/.test(state.Resource ?? ''), timeoutSeconds: state.TimeoutSeconds ?? 60 },
    ];
  });

/** The interpreter fires a timer above 2^31 ms at once: no timer of its own runs that long, policy time ends waits instead. */
const longestTimer = 2_000_000;

/** The same definition with timers that the interpreter can hold; a copy, since it writes into what it is given. */
export const timersCut = (definition: object): object =>
  JSON.parse(JSON.stringify(definition), (key, value) =>
    key === 'TimeoutSeconds' ? Math.min(Number(value), longestTimer) : value,
  );
