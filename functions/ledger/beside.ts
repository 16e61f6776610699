import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type Directory, Employee, Implementer } from '../../workflows/directory.ts';
import { budgetKey, directoryRange, employeeKey, implementerKey, linkKey, sessionKey } from '../table/keys.ts';
import type { Item, Table } from '../table/table.ts';
import type { Budgets, DirectoryStore, Links, Listed, Lists, Sessions } from './port.ts';

const LinkRow = z.object({
  request: z.string(),
  purpose: z.enum(['ask', 'status', 'receipt']),
  person: z.string(),
  ask: z.string().optional(),
  round: z.int().optional(),
  key: z.string(),
});

/** What secrets open, by their hash. */
export const dynamodbLinks = (table: Table): Links => ({
  keep: async (hash, link) => table.transact([{ put: { ...linkKey(hash), ...link } }]),
  find: async (hash) => {
    const item = await table.get(linkKey(hash));
    return item && plain(LinkRow.parse(item));
  },
});

/** Who is who; read whole, since it is small and every decision needs it as it stands. */
export const dynamodbDirectory = (table: Table): DirectoryStore => ({
  read: async () => {
    const items = await table.query(directoryRange);
    return {
      implementers: items
        .filter((item) => starts(item, 'implementer#'))
        .map((item) => plain(Implementer.parse(withoutKeys(item)))),
      employees: items
        .filter((item) => starts(item, 'employee#'))
        .map((item) => plain(Employee.parse(withoutKeys(item)))),
    };
  },
  replace: async (directory) => {
    for (const step of puts(directory)) await table.transact([step]);
  },
});

const puts = ({ implementers, employees }: Directory) => [
  ...implementers.map((one) => ({ put: { ...implementerKey(one.id), ...one } })),
  ...employees.map((one) => ({ put: { ...employeeKey(one.id), ...one } })),
];

/** Counters of a window; the row goes by itself when the window has passed. */
export const dynamodbBudgets = (table: Table): Budgets => ({
  spend: async (name, { limit, seconds, at }) => {
    const window = Math.floor(at.getTime() / 1000 / seconds);
    try {
      await table.update({
        key: budgetKey(name, window),
        set: { expiresAt: (window + 2) * seconds },
        add: { spent: 1 },
        condition: 'attribute_not_exists(pk) OR #spent < :limit',
        values: { limit },
      });
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  },
});

/** Sessions by the hash of their id; expiry is checked on reading, not left to the table. */
export const dynamodbSessions = (table: Table): Sessions => ({
  keep: async (hash, { data, expiresAt }) =>
    table.transact([{ put: { ...sessionKey(hash), data, expiresAt: Math.floor(expiresAt.getTime() / 1000) } }]),
  find: async (hash, at) => {
    const item = await table.get(sessionKey(hash));
    if (!item || Number(item.expiresAt) * 1000 <= at.getTime()) return undefined;
    return z.record(z.string(), z.string()).parse(item.data);
  },
  drop: async (hash) => {
    await table.update({ key: sessionKey(hash), set: { expiresAt: 0 } });
  },
});

/** The list of staff, newest change first. */
export const dynamodbLists = (table: Table): Lists => ({
  page: async (view, after) => {
    const found = await table.index({
      index: 'list',
      sort: 'listedAt',
      value: view,
      limit: 100,
      descending: true,
      after: after === undefined ? undefined : (JSON.parse(Buffer.from(after, 'base64url').toString()) as Item),
    });
    const next = found.next && Buffer.from(JSON.stringify(found.next)).toString('base64url');
    return { rows: found.items.map(listed), ...(next && { next }) };
  },
});

const listed = (item: Item): Listed => ({
  request: String(item.pk).replace('request#', ''),
  workflow: String(item.workflow),
  status: String(item.status),
  title: String(item.title ?? ''),
  addresses: (item.addresses as string[] | undefined) ?? [],
  waitingFor: (item.waitingFor as string[] | undefined) ?? [],
  incident: String(item.incident ?? ''),
  createdAt: String(item.createdAt),
  changedAt: String(item.listedAt),
});

const starts = (item: Item, prefix: string): boolean => String(item.sk).startsWith(prefix);

const withoutKeys = ({ pk: _, sk: __, ...item }: Item): Item => item;

/** zod types optional fields as possibly undefined; read from the table they are simply absent. */
const plain = <T>(value: unknown): T => value as T;
