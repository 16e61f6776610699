import { join } from 'node:path';
import type { UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { onTestFinished } from 'vitest';
import { startStepFunctions } from '../../../../infra/local/step-functions/server.ts';
import { temporaryFolder } from '../temporary.ts';

export const machineArn = (name: string): string => `arn:aws:states:eu-south-2:000000000000:stateMachine:${name}`;
export const executionArn = (name: string): string =>
  `arn:aws:states:eu-south-2:000000000000:execution:machine:${name}`;

/** A task that writes its token into the row of its name and waits. */
export const waiting = (row: string, more: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::aws-sdk:dynamodb:updateItem.waitForTaskToken',
  Parameters: written(row, { ':token': { 'S.$': '$$.Task.Token' } }),
  TimeoutSeconds: 3_600,
  ...more,
});

/** A task that writes a row and goes on. */
export const writing = (row: string, more: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::aws-sdk:dynamodb:updateItem',
  Parameters: written(row, { ':note': { S: 'written' } }),
  ...more,
});

const written = (row: string, values: object) => ({
  Key: { pk: { S: row } },
  ExpressionAttributeValues: { ...values, ':at': { 'S.$': '$$.State.EnteredTime' } },
});

export const machine = (StartAt: string, States: object, more: object = {}) => ({ StartAt, States, ...more });

/** The service over HTTP with one machine in it, asked by the unmodified client; `written` are the rows in order. */
export const openService = async (
  definition: object,
  { folder = temporaryFolder(), now = '2027-01-04T09:00:00Z' } = {},
) => {
  const time = { now: new Date(now) };
  const rows: { row: string; token?: string }[] = [];
  const trouble: Error[] = [];
  const send = async ({ input }: { input: UpdateItemCommandInput }) => {
    const fault = trouble.shift();
    if (fault) throw fault;
    const token = input.ExpressionAttributeValues?.[':token']?.S;
    rows.push({ row: input.Key?.pk?.S ?? '', ...(token && { token }) });
  };
  const service = await startStepFunctions({
    folder,
    definitions: { [machineArn('machine')]: definition },
    dynamodb: { send } as unknown as Parameters<typeof startStepFunctions>[0]['dynamodb'],
    now: () => time.now,
  });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new SFNClient({ endpoint: service.url, region: 'eu-south-2', credentials, maxAttempts: 1 });
  onTestFinished(async () => {
    client.destroy();
    await service.close();
  });
  const settled = async <T>(deed: Promise<T>): Promise<T> => {
    const answer = await deed;
    await service.idle();
    return answer;
  };
  const tokens = (row: string) => rows.flatMap((one) => (one.row === row && one.token ? [one.token] : []));
  return {
    ...service,
    client,
    folder,
    file: join(folder, 'executions.jsonl'),
    /** Writes fail with these, one each. */
    trouble,
    rows: () => rows.map(({ row }) => row),
    tokens,
    token: (row: string) => tokens(row).at(-1) ?? '',
    passTo: async (instant: string) => {
      time.now = new Date(instant);
      await service.tick();
      await service.idle();
    },
    start: (name = 'one', input: object = {}) =>
      settled(
        client.send(
          new StartExecutionCommand({ stateMachineArn: machineArn('machine'), name, input: JSON.stringify(input) }),
        ),
      ),
    succeed: (taskToken: string, output: object = {}) =>
      settled(client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }))),
    fail: (taskToken: string, error: string) => settled(client.send(new SendTaskFailureCommand({ taskToken, error }))),
    describe: (name = 'one') => client.send(new DescribeExecutionCommand({ executionArn: executionArn(name) })),
    history: async (name = 'one', reverseOrder = false) =>
      (
        await client.send(new GetExecutionHistoryCommand({ executionArn: executionArn(name), reverseOrder }))
      ).events?.map(({ type, stateEnteredEventDetails: to }) => `${type}${to ? ` ${to.name}` : ''}`),
  };
};

export type Service = Awaited<ReturnType<typeof openService>>;

/** Everything stops, as by kill -9, and starts again on the same journal. */
export const restarted = async ({ folder, close }: Service, definition: object, now?: string): Promise<Service> => {
  await close();
  const again = await openService(definition, { folder, ...(now && { now }) });
  await again.idle();
  return again;
};
