import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { ServiceError } from '../aws-error.ts';
import type { Operation } from '../json-api.ts';
import type { Executions } from './executions.ts';
import type { Execution, HistoryEvent } from './world.ts';

/** The operations of the service's JSON API that Aval uses, by their names. */
export const operationsOf = (executions: Executions): Record<string, Operation> => ({
  StartExecution: (input) => {
    const { stateMachineArn, name, input: text } = Start.parse(input);
    if (!isName(name)) throw new ServiceError('InvalidName', `Invalid Name: '${name}'`);
    if (!isJson(text)) throw new ServiceError('InvalidExecutionInput', 'Invalid State Machine Execution Input');
    const { arn, startedAt } = executions.start(stateMachineArn, { name, input: text });
    return { executionArn: arn, startDate: seconds(startedAt) };
  },
  DescribeExecution: (input) => described(existing(executions, Named.parse(input).executionArn)),
  GetExecutionHistory: (input) => {
    const { executionArn, reverseOrder, maxResults } = History.parse(input);
    const events = historyOf(existing(executions, executionArn));
    return { events: (reverseOrder ? events.reverse() : events).slice(0, maxResults) };
  },
  ListExecutions: (input) => {
    const { stateMachineArn, statusFilter } = List.parse(input);
    const all = executions.all(stateMachineArn).filter((one) => !statusFilter || one.status === statusFilter);
    return { executions: all.map(described) };
  },
  SendTaskSuccess: (input) => {
    const { taskToken, output } = Success.parse(input);
    if (!isJson(output)) throw new ServiceError('InvalidOutput', 'Invalid Output');
    executions.answer(taskToken, { output: JSON.parse(output) });
    return {};
  },
  SendTaskFailure: (input) => {
    const { taskToken, error, cause } = Failure.parse(input);
    executions.answer(taskToken, { error, cause });
    return {};
  },
});

/** 256 KiB of text are the most that the service takes. */
const Payload = z.string().max(262_144);
const Start = z.object({
  stateMachineArn: z.string(),
  name: z.string().default(() => randomUUID()),
  input: Payload.default('{}'),
});
const Named = z.object({ executionArn: z.string() });
const History = Named.extend({ reverseOrder: z.boolean().default(false), maxResults: z.int().default(1_000) });
const List = z.object({ stateMachineArn: z.string(), statusFilter: z.string().optional() });
const Success = z.object({ taskToken: z.string(), output: Payload });
const Failure = z.object({ taskToken: z.string(), error: z.string().default(''), cause: z.string().default('') });

const existing = (executions: Executions, arn: string): Execution => {
  const found = executions.find(arn);
  if (!found) throw new ServiceError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  return found;
};

const described = ({ arn, machine, status, startedAt, endedAt, input, outcome }: Execution): object => ({
  executionArn: arn,
  stateMachineArn: machine,
  name: arn.split(':').at(-1),
  status,
  startDate: seconds(startedAt),
  input,
  ...(endedAt && { stopDate: seconds(endedAt) }),
  ...(outcome && 'output' in outcome && { output: JSON.stringify(outcome.output) }),
  ...(outcome && 'error' in outcome && { error: outcome.error, cause: outcome.cause }),
});

const historyOf = ({ history }: Execution): object[] =>
  history.map((event, place) => ({
    id: place + 1,
    previousEventId: place,
    timestamp: seconds(event.at),
    type: typeOf(event),
    ...(event.type === 'StateEntered' && { stateEnteredEventDetails: { name: event.state } }),
    ...(event.type === 'StateExited' && { stateExitedEventDetails: { name: event.state } }),
  }));

/** The interpreter says `StateEntered`; the service names the kind of state. */
const typeOf = ({ type, kind = '' }: HistoryEvent): string => (type.startsWith('State') ? `${kind}${type}` : type);

/** The characters that the service refuses in a name. */
const isName = (name: string): boolean => /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u.test(name);

const seconds = (at: string): number => new Date(at).getTime() / 1000;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
