import { randomUUID } from 'node:crypto';
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type Item, marshalled, type Step, stepParams, type Update, updateParams } from './expression.ts';
import type { Key } from './keys.ts';
import { jittered, type Pause, patiently } from './patience.ts';

/** Rows of one partition, by their sort keys. */
export type Range = { pk: string; from: string; to: string };

/** One page of a sparse index; `upTo` bounds its sort key. */
export type IndexQuery = {
  index: 'due' | 'list';
  sort: string;
  value: string;
  upTo?: string;
  limit: number;
  descending?: boolean;
  after?: Item | undefined;
};

/** The row once it is changed; or, when the condition did not hold, as it stands. */
export type Updated = { held: boolean; item: Item | undefined };

/** All of it written; or nothing, with the reason of each step (`None` where it was not to blame). */
export type Transacted = { done: true } | { done: false; reasons: string[] };

/** The table as our adapters use it: typed keys in, plain items out, a failed condition as a value. */
export type Table = {
  get(key: Key): Promise<Item | undefined>;
  /** Every row of a range, consistently, in the order of its keys. */
  query(range: Range): Promise<Item[]>;
  index(query: IndexQuery): Promise<{ items: Item[]; next: Item | undefined }>;
  put(item: Item & Key): Promise<void>;
  update(update: Update): Promise<Updated>;
  transact(steps: readonly Step[]): Promise<Transacted>;
};

export const tableOn = (client: DynamoDBClient, name: string, pause: Pause = jittered): Table => ({
  get: async (key) => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: name, Key: marshall(key), ConsistentRead: true }),
    );
    return Item && unmarshall(Item);
  },
  query: (range) => queryAll(client, rangeParams(name, range)),
  index: async (query) => {
    const page = await client.send(new QueryCommand(indexParams(name, query)));
    return {
      items: (page.Items ?? []).map((item) => unmarshall(item)),
      next: page.LastEvaluatedKey && unmarshall(page.LastEvaluatedKey),
    };
  },
  put: async (item) => {
    await patiently(pause, () => client.send(new PutItemCommand({ TableName: name, Item: marshalled(item) })));
  },
  update: (update) => patiently(pause, () => sendUpdate(client, name, update)),
  transact: (steps) => transact(client, name, steps),
});

const queryAll = async (client: DynamoDBClient, params: QueryCommandInput): Promise<Item[]> => {
  const items: Item[] = [];
  let after: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(new QueryCommand({ ...params, ExclusiveStartKey: after }));
    items.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    after = page.LastEvaluatedKey;
  } while (after);
  return items;
};

const rangeParams = (TableName: string, { pk, from, to }: Range): QueryCommandInput => ({
  TableName,
  KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
  ExpressionAttributeValues: marshall({ ':pk': pk, ':from': from, ':to': to }),
  ConsistentRead: true,
});

const indexParams = (TableName: string, query: IndexQuery): QueryCommandInput => {
  const bound = query.upTo === undefined ? undefined : { '#sort': query.sort };
  return {
    TableName,
    IndexName: query.index,
    KeyConditionExpression: `#index = :value${bound ? ' AND #sort <= :upTo' : ''}`,
    ExpressionAttributeNames: { '#index': query.index, ...bound },
    ExpressionAttributeValues: marshall({ ':value': query.value, ...(bound && { ':upTo': query.upTo }) }),
    Limit: query.limit,
    ScanIndexForward: !query.descending,
    ExclusiveStartKey: query.after && marshall(query.after),
  };
};

const sendUpdate = async (client: DynamoDBClient, TableName: string, update: Update): Promise<Updated> => {
  const returned = { ReturnValues: 'ALL_NEW', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
  try {
    const params = { TableName, ...updateParams(update), ...returned };
    const { Attributes } = await client.send(new UpdateItemCommand(params));
    return { held: true, item: Attributes && unmarshall(Attributes) };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return { held: false, item: error.Item && unmarshall(error.Item) };
  }
};

/** The token lets a try of the SDK after a lost answer recognise what the one before has written. */
const transact = async (client: DynamoDBClient, name: string, steps: readonly Step[]): Promise<Transacted> => {
  const TransactItems = steps.map((step) => stepParams(name, step));
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems, ClientRequestToken: randomUUID() }));
    return { done: true };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    return { done: false, reasons: (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None') };
  }
};
