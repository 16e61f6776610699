import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  type SFNClient,
} from '@aws-sdk/client-sfn';
import type { Execution, Executions } from './ports.ts';

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
        state: found.status === 'RUNNING' ? await lastState(client, arn) : undefined,
      };
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return undefined;
      throw error;
    }
  },
});

const lastState = async (client: SFNClient, executionArn: string): Promise<Execution['state']> => {
  const history = await client.send(
    new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, maxResults: 50 }),
  );
  return history.events?.find((event) => event.type === 'TaskStateEntered')?.stateEnteredEventDetails?.name;
};
