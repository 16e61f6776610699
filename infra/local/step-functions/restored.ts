import type { Line } from './journal.ts';
import type { Entry, Execution } from './world.ts';

/** Every execution that the journal tells of, as it stood when its last line was written. */
export const restored = (lines: Line[]): Map<string, Execution> => {
  const executions = new Map<string, Execution>();
  for (const line of lines) {
    if (line.kind === 'defined') continue;
    if (line.kind === 'started') executions.set(line.arn, fresh(line));
    const execution = executions.get(line.arn);
    if (execution) replay(execution, line);
  }
  return executions;
};

/** An execution that has just been started. */
export const fresh = ({ arn, machine, defined, input, at }: Extract<Line, { kind: 'started' }>): Execution => ({
  arn,
  machine,
  ...(defined !== undefined && { defined }),
  input,
  startedAt: at,
  status: 'RUNNING',
  history: [],
  entries: [],
});

const replay = (execution: Execution, line: Exclude<Line, { kind: 'defined' }>): void => {
  if (line.kind === 'entered') {
    execution.entries.push({ state: line.state, place: line.place, token: line.token, enteredAt: line.at });
  } else if (line.kind === 'left') {
    const entry = entryOf(execution, line);
    if (entry) entry.outcome = line.outcome;
  } else if (line.kind === 'cut') {
    const entry = entryOf(execution, line);
    if (entry) entry.cut = true;
  } else if (line.kind === 'happened') {
    execution.history.push(line.event);
  } else if (line.kind === 'ended') {
    execution.status = line.status;
    execution.outcome = line.outcome;
    execution.endedAt = line.at;
  }
};

const entryOf = ({ entries }: Execution, { state, place }: { state: string; place: number }): Entry | undefined =>
  entries.find((one) => one.state === state && one.place === place);
