import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Key } from './keys.ts';

export type Item = Record<string, unknown>;

/** A change of one row: attributes set, attributes removed, under a condition. Names are written `#name`, values `:name`. */
export type Update = {
  key: Key;
  set?: Item;
  remove?: readonly string[];
  add?: Record<string, number>;
  condition?: string;
  /** Values that only the condition needs; its names are taken from the text. */
  values?: Item;
};

export type Range = { pk: string; from: string; to: string };

/** The table as our adapters use it: typed keys in, plain items out. */
export type Table = ReturnType<typeof tableOn>;

export const tableOn = (client: DynamoDBClient, name: string) => ({
  get: async (key: Key): Promise<Item | undefined> => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: name, Key: marshall(key), ConsistentRead: true }),
    );
    return Item && unmarshall(Item);
  },
  /** Every row of a range, consistently, in the order of its keys. */
  query: async ({ pk, from, to }: Range): Promise<Item[]> => {
    const items: Item[] = [];
    let after: Record<string, AttributeValue> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: name,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: marshall({ ':pk': pk, ':from': from, ':to': to }),
          ConsistentRead: true,
          ExclusiveStartKey: after,
        }),
      );
      items.push(...(page.Items ?? []).map((item) => unmarshall(item)));
      after = page.LastEvaluatedKey;
    } while (after);
    return items;
  },
  /** One page of a sparse index, in order; `upTo` bounds its sort key. */
  index: async ({ index, sort, value, upTo, limit, descending, after }: IndexQuery) => {
    const bounded = upTo !== undefined;
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        IndexName: index,
        KeyConditionExpression: `#index = :value${bounded ? ' AND #sort <= :upTo' : ''}`,
        ExpressionAttributeNames: { '#index': index, ...(bounded && { '#sort': sort }) },
        ExpressionAttributeValues: marshall({ ':value': value, ...(bounded && { ':upTo': upTo }) }),
        Limit: limit,
        ScanIndexForward: !descending,
        ExclusiveStartKey: after && marshall(after),
      }),
    );
    return {
      items: (page.Items ?? []).map((item) => unmarshall(item)),
      next: page.LastEvaluatedKey && unmarshall(page.LastEvaluatedKey),
    };
  },
  update: async (update: Update): Promise<Item | undefined> => {
    const params = updateParams(update);
    const { Attributes } = await client.send(
      new UpdateItemCommand({ TableName: name, ...params, ReturnValues: 'ALL_NEW' }),
    );
    return Attributes && unmarshall(Attributes);
  },
  /** All or nothing. The token lets the SDK's own retry recognise its own write. */
  transact: async (items: readonly Step[]): Promise<void> => {
    await client.send(new TransactWriteItemsCommand({ TransactItems: items.map((item) => stepParams(name, item)) }));
  },
});

export type IndexQuery = {
  index: 'due' | 'list';
  sort: string;
  value: string;
  upTo?: string;
  limit: number;
  descending?: boolean;
  after?: Item | undefined;
};

export type Step =
  | { put: Item & Key; condition?: string }
  | { update: Update }
  | { check: { key: Key; condition: string; values?: Item } };

const stepParams = (TableName: string, step: Step): TransactWriteItem => {
  if ('put' in step)
    return {
      Put: { TableName, Item: marshalled(step.put), ...(step.condition && { ConditionExpression: step.condition }) },
    };
  if ('update' in step) return { Update: { TableName, ...updateParams(step.update) } };
  const { key, condition, values } = step.check;
  return {
    ConditionCheck: { TableName, Key: marshall(key), ConditionExpression: condition, ...expression(condition, values) },
  };
};

const updateParams = ({ key, set = {}, remove = [], add = {}, condition, values = {} }: Update) => {
  const sets = Object.keys(set).filter((name) => set[name] !== undefined);
  const parts = [
    sets.length > 0 && `SET ${sets.map((name) => `#${name} = :${name}`).join(', ')}`,
    remove.length > 0 && `REMOVE ${remove.map((name) => `#${name}`).join(', ')}`,
    Object.keys(add).length > 0 &&
      `ADD ${Object.keys(add)
        .map((name) => `#${name} :${name}`)
        .join(', ')}`,
  ].filter((part) => part !== false);
  const text = parts.join(' ');
  const given = { ...Object.fromEntries(sets.map((name) => [name, set[name]])), ...add, ...values };
  return {
    Key: marshall(key),
    UpdateExpression: text,
    ...(condition && { ConditionExpression: condition }),
    ...expression(`${text} ${condition ?? ''}`, given),
  };
};

/** The names and values that an expression mentions. */
const expression = (text: string, values: Item = {}) => {
  const names = [...new Set([...text.matchAll(/#(\w+)/g)].map(([, name = '']) => name))];
  const entries = Object.entries(values).map(([name, value]) => [`:${name}`, value]);
  return {
    ...(names.length > 0 && { ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])) }),
    ...(entries.length > 0 && { ExpressionAttributeValues: marshalled(Object.fromEntries(entries)) }),
  };
};

const marshalled = (item: Item) => marshall(item, { removeUndefinedValues: true });
