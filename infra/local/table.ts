import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { region } from './template/names.ts';
import type { Table } from './template/table.ts';

/** A client that asks again while the database is starting. */
export const localClient = (url: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint: url,
    region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 8,
  });

/** Makes the table if it is not there, and says where its stream is. */
export const ensureTable = async (client: DynamoDBClient, table: Table): Promise<string> => {
  const TableName = table.create.TableName;
  const known = await describe(client, TableName);
  if (known) return known;
  await client.send(new CreateTableCommand(table.create));
  if (table.expiresBy) {
    const TimeToLiveSpecification = { AttributeName: table.expiresBy, Enabled: true };
    await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
  }
  return (await describe(client, TableName)) ?? '';
};

const describe = async (client: DynamoDBClient, TableName: string | undefined): Promise<string | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName }))).Table?.LatestStreamArn;
  } catch (fault) {
    if (fault instanceof ResourceNotFoundException) return undefined;
    throw fault;
  }
};
