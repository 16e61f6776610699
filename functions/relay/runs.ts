import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { Runs } from './ports.ts';

/** Step Functions. A run that exists has been started; a token that nobody waits for has been signalled, or was cut. */
export const stepFunctionsRuns = (client: SFNClient, machines: Readonly<Record<string, string>>): Runs => ({
  start: async ({ workflow, name, input }) => {
    const stateMachineArn = machines[workflow];
    if (!stateMachineArn) throw new Error(`There is no state machine for ${workflow}`);
    await unless([ExecutionAlreadyExists], () =>
      client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) })),
    );
  },
  signal: async (taskToken, signal) => {
    const command =
      'output' in signal
        ? new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(signal.output) })
        : new SendTaskFailureCommand({ taskToken, error: signal.error });
    await unless([TaskTimedOut, TaskDoesNotExist, InvalidToken], () => client.send(command as SendTaskSuccessCommand));
  },
});

type Kind = abstract new (...given: never[]) => Error;

const unless = async (kinds: readonly Kind[], deed: () => Promise<unknown>): Promise<void> => {
  try {
    await deed();
  } catch (error) {
    if (!kinds.some((kind) => error instanceof kind)) throw error;
  }
};
