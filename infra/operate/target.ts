import { type DynamoDBClient, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { tableClient } from '../../functions/table/client.ts';
import { Complaint } from '../local/complaint.ts';
import { readStackFile } from '../local/stack-file.ts';

/** The table to work on. */
export type Target = { client: DynamoDBClient; tableName: string };

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
  const { TABLE_NAME } = process.env;
  if (data === undefined && TABLE_NAME)
    return { client: tableClient({ maxAttempts: 3 }), tableName: TABLE_NAME, where: `The table ${TABLE_NAME}` };
  const folder = data ?? '.aval';
  const { env, tableName } = readStackFile(folder);
  const client = tableClient({
    maxAttempts: 3,
    endpoint: env.AWS_ENDPOINT_URL_DYNAMODB ?? '',
    region: env.AWS_REGION ?? '',
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
  return { client, tableName, where: `The stack on ${folder}` };
};

const complaintOf = (fault: unknown, where: string): Complaint | undefined => {
  const { code, name } = fault as { code?: string; name?: string };
  if (code === 'ECONNREFUSED') return new Complaint(`${where} does not answer: start it with npm start.`);
  if (fault instanceof ResourceNotFoundException)
    return new Complaint(`${where} does not exist: check TABLE_NAME and AWS_REGION.`);
  return name === 'CredentialsProviderError'
    ? new Complaint(`${where} needs AWS credentials: sign in first, or name a local stack with --data.`)
    : undefined;
};
