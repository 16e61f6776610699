import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Key } from './keys.ts';

export type Item = Record<string, unknown>;

/** A change of one row: attributes set, added to, removed, under a condition. Names are written `#name`, values `:name`. */
export type Update = {
  key: Key;
  set?: Item;
  remove?: readonly string[];
  add?: Record<string, number>;
  condition?: string;
  /** Values that only the condition needs; its names are taken from the text. */
  values?: Item;
};

/** One part of a transaction. */
export type Step =
  | { put: Item & Key; condition?: string; values?: Item }
  | { update: Update }
  | { check: { key: Key; condition: string; values?: Item } };

/** A step as DynamoDB takes it. */
export const stepParams = (TableName: string, step: Step): TransactWriteItem => {
  if ('put' in step) {
    const conditioned = step.condition && {
      ConditionExpression: step.condition,
      ...expression(step.condition, step.values),
    };
    return { Put: { TableName, Item: marshalled(step.put), ...conditioned } };
  }
  if ('update' in step) return { Update: { TableName, ...updateParams(step.update) } };
  const { key, condition, values } = step.check;
  return {
    ConditionCheck: { TableName, Key: marshall(key), ConditionExpression: condition, ...expression(condition, values) },
  };
};

/** An update as DynamoDB takes it; what is set to undefined is left alone. */
export const updateParams = ({ key, set = {}, remove = [], add = {}, condition, values = {} }: Update) => {
  const sets = Object.entries(set).filter(([, value]) => value !== undefined);
  const text = [
    clause(
      'SET',
      sets.map(([name]) => `#${name} = :${name}`),
    ),
    clause(
      'REMOVE',
      remove.map((name) => `#${name}`),
    ),
    clause(
      'ADD',
      Object.keys(add).map((name) => `#${name} :${name}`),
    ),
  ]
    .filter(Boolean)
    .join(' ');
  return {
    Key: marshall(key),
    UpdateExpression: text,
    ...(condition && { ConditionExpression: condition }),
    ...expression(`${text} ${condition ?? ''}`, { ...Object.fromEntries(sets), ...add, ...values }),
  };
};

export const marshalled = (item: Item) => marshall(item, { removeUndefinedValues: true });

const clause = (word: string, parts: string[]): string => (parts.length > 0 ? `${word} ${parts.join(', ')}` : '');

/** The names and values that an expression mentions. */
const expression = (text: string, values: Item = {}) => {
  const names = [...new Set([...text.matchAll(/#(\w+)/g)].map(([, name = '']) => name))];
  const entries = Object.entries(values).map(([name, value]) => [`:${name}`, value]);
  return {
    ...(names.length > 0 && { ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])) }),
    ...(entries.length > 0 && { ExpressionAttributeValues: marshalled(Object.fromEntries(entries)) }),
  };
};
