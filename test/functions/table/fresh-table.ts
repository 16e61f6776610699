import { randomUUID } from 'node:crypto';
import { CreateTableCommand, type CreateTableCommandInput, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, inject } from 'vitest';
import { tableClient } from '../../../functions/table/client.ts';
import { temporaryDatabase } from './database.ts';

/** A client of the run's database, or of one that lives as long as the tests of this file. */
export type Here = { url: string; client: DynamoDBClient };

/** Call it at the top of a file; what it returns is there once the tests run. */
export const databaseHere = (): Here => {
  const here: Here = { url: inject('dynamodb') ?? '', client: clientOf(inject('dynamodb') ?? '') };
  let close = async () => {};
  beforeAll(async () => {
    if (here.url !== '') return;
    const own = await temporaryDatabase();
    close = own.close;
    Object.assign(here, { url: own.url, client: clientOf(own.url) });
  });
  afterAll(async () => {
    here.client.destroy();
    await close();
  });
  return here;
};

/** A client as the functions have it, with the credentials of nobody. */
export const clientOf = (endpoint: string): DynamoDBClient =>
  tableClient({ endpoint, region: 'eu-south-2', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });

/** An empty table with the keys and indexes of ours; returns its name. */
export const freshTable = async ({ client }: Here): Promise<string> => {
  const TableName = `test-${randomUUID()}`;
  await client.send(new CreateTableCommand({ ...definition, TableName }));
  return TableName;
};

const key = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

const shown = ['workflow', 'status', 'waitingFor', 'title', 'addresses', 'createdAt', 'deadline', 'nextAt', 'incident'];

const definition = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: ['pk', 'sk', 'due', 'dueAt', 'list', 'listedAt'].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S',
  })),
  KeySchema: key('pk', 'sk'),
  GlobalSecondaryIndexes: [
    { IndexName: 'due', KeySchema: key('due', 'dueAt'), Projection: { ProjectionType: 'KEYS_ONLY' } },
    {
      IndexName: 'list',
      KeySchema: key('list', 'listedAt'),
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: shown },
    },
  ],
} satisfies Omit<CreateTableCommandInput, 'TableName'>;
