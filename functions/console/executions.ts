import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { credentials } from '../credentials.ts';
import type { Executions } from './ports.ts';

/** The executions of these machines, by the names of their workflows. */
export const openExecutions = (machines: Readonly<Record<string, string>>): Executions =>
  stepFunctionsExecutions(new SFNClient({ credentials }), machines);

/** Reads executions, by the ARN that their state machine and their name make. It changes nothing. */
export const stepFunctionsExecutions = (client: SFNClient, machines: Readonly<Record<string, string>>): Executions => ({
  describe: async ({ workflow, request, run }) => {
    const machine = machines[workflow];
    if (!machine) return undefined;
    const arn = `${machine.replace(':stateMachine:', ':execution:')}:${request}-${run}`;
    try {
      const found = await client.send(new DescribeExecutionCommand({ executionArn: arn }));
      return {
        arn,
        status: found.status ?? '',
        startedAt: (found.startDate ?? new Date(0)).toISOString(),
        ...(found.stopDate && { endedAt: found.stopDate.toISOString() }),
        waitsAt: found.status === 'RUNNING' ? await statesIn(client, arn) : [],
      };
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return undefined;
      throw error;
    }
  },
});

/** The tasks that a run has entered and not left, from its newest event back: side by side there are several. */
const statesIn = async (client: SFNClient, executionArn: string): Promise<string[]> => {
  const command = new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, maxResults: 500 });
  const { events = [] } = await client.send(command);
  // Those cut short beside another say nothing of their own when they end.
  const since = events.findIndex(({ type }) => type === 'ParallelStateExited');
  return waitingIn(since < 0 ? events : events.slice(0, since)).reverse();
};

const waitingIn = (newestFirst: readonly HistoryEvent[]): string[] => {
  const left = new Set<string>();
  return newestFirst.flatMap(({ type, stateEnteredEventDetails, stateExitedEventDetails }) => {
    if (type === 'TaskStateExited') left.add(stateExitedEventDetails?.name ?? '');
    const name = type === 'TaskStateEntered' ? stateEnteredEventDetails?.name : undefined;
    return name === undefined || left.delete(name) ? [] : [name];
  });
};
