import { type DynamoDBClient, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { tableClient } from '../../functions/table/client.ts';
import { Complaint } from '../local/complaint.ts';
import { readStackFile } from '../local/stack-file.ts';

/** The table to work on, what time it is there (policy time on a local stack, the wall's elsewhere), and whether its mail waits for working hours. */
export type Target = { client: DynamoDBClient; tableName: string; now(): Promise<Date>; officeHours?: boolean };

/**
 * Works on the table of the stack that runs on a data folder, or without one on the table that the environment names.
 * @throws Complaint when there is none
 */
export const onTarget = async <T>(data: string | undefined, work: (target: Target) => Promise<T>): Promise<T> => {
  const { where, ...target } = targetOf(data);
  try {
    return await work(target);
  } catch (fault) {
    throw complaintOf(fault, where) ?? fault;
  } finally {
    target.client.destroy();
  }
};

const targetOf = (data: string | undefined): Target & { where: string } => {
  const { TABLE_NAME, WORKING_HOURS } = process.env;
  if (data === undefined && TABLE_NAME)
    return {
      client: tableClient({ maxAttempts: 3 }),
      tableName: TABLE_NAME,
      now: async () => new Date(),
      officeHours: WORKING_HOURS !== 'off',
      where: `The table ${TABLE_NAME}`,
    };
  const folder = data ?? '.aval';
  const { env, tableName, control } = readStackFile(folder);
  const client = tableClient({
    maxAttempts: 3,
    endpoint: env.AWS_ENDPOINT_URL_DYNAMODB ?? '',
    region: env.AWS_REGION ?? '',
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
  const now = async (): Promise<Date> => {
    const { time } = Time.parse(await (await fetch(`${control}/time`)).json());
    return new Date(time);
  };
  return { client, tableName, now, officeHours: env.WORKING_HOURS === 'on', where: `The stack on ${folder}` };
};

const Time = z.object({ time: z.iso.datetime() });

const complaintOf = (fault: unknown, where: string): Complaint | undefined => {
  const { code, name } = (fault instanceof TypeError ? fault.cause : fault) as { code?: string; name?: string };
  if (code === 'ECONNREFUSED') return new Complaint(`${where} does not answer: start it with npm start.`);
  if (fault instanceof ResourceNotFoundException)
    return new Complaint(`${where} does not exist: check TABLE_NAME and AWS_REGION.`);
  return name === 'CredentialsProviderError'
    ? new Complaint(`${where} needs AWS credentials: sign in first, or name a local stack with --data.`)
    : undefined;
};
