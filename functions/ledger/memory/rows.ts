import type { Item, Step, Update } from '../../table/expression.ts';
import type { Key } from '../../table/keys.ts';
import type { Range } from '../../table/table.ts';

/** Rows in memory, as the table would hold them. Every method ends before anything else happens. */
export type Rows = ReturnType<typeof memoryRows>;

export const memoryRows = () => {
  const rows = new Map<string, Item>();
  const get = (key: Key): Item | undefined => structuredClone(rows.get(placeOf(key)));
  const put = (item: Item & Key): void => {
    rows.set(placeOf(item), plain(item));
  };
  const update = ({ key, set, remove, add }: Changing): Item => {
    const before: Item = get(key) ?? key;
    const added = Object.entries(add ?? {}).map(([name, more]) => [name, Number(before[name] ?? 0) + more]);
    const item: Item & Key = { ...before, ...plain(set ?? {}), ...Object.fromEntries(added), ...key };
    for (const name of remove ?? []) delete item[name];
    put(item);
    return item;
  };
  return {
    get,
    put,
    update,
    /** Writes everything; its conditions have been seen to by whoever calls. */
    write: (steps: readonly Step[]): void => {
      for (const step of steps) {
        if ('put' in step) put(step.put);
        if ('update' in step) update(step.update);
      }
    },
    range: ({ pk, from, to }: Range): Item[] =>
      those(rows, (item) => item.pk === pk && String(item.sk) >= from && String(item.sk) <= to),
    /** A sparse index: the rows with this value, by the attribute that sorts them. */
    index: (name: string, value: string, sort: string): Item[] =>
      those(rows, (item) => item[name] === value).sort((a, b) => (String(a[sort]) < String(b[sort]) ? -1 : 1)),
  };
};

export type Changing = Pick<Update, 'key' | 'set' | 'remove' | 'add'>;

const placeOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

const those = (rows: Map<string, Item>, wanted: (item: Item) => boolean): Item[] =>
  [...rows.entries()]
    .filter(([, item]) => wanted(item))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => structuredClone(item));

/** As it comes back from a table: a copy, and nothing undefined in it. */
const plain = <T extends Item>(item: T): T => JSON.parse(JSON.stringify(item)) as T;
