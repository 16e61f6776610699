import { type Changing, memoryRows, type Rows } from '../../functions/ledger/memory/rows.ts';
import type { Item, Step } from '../../functions/table/expression.ts';
import type { Key } from '../../functions/table/keys.ts';

export type ForkableRows = { rows: Rows; fork: () => ForkableRows };

/** Rows in memory of which a copy can be made at any time: two ways on from the same point do not meet again. */
export const forkableRows = (before: readonly (Item & Key)[] = []): ForkableRows => {
  const all = new Map<string, Item & Key>();
  const inner = memoryRows();
  const put = (item: Item & Key): void => {
    inner.put(item);
    all.set(`${item.pk}\n${item.sk}`, item);
  };
  const update = (changing: Changing): Item => {
    const item = inner.update(changing);
    all.set(`${changing.key.pk}\n${changing.key.sk}`, { ...item, ...changing.key });
    return item;
  };
  const write = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if ('put' in step) put(step.put);
      if ('update' in step) update(step.update);
    }
  };
  for (const item of before) put(item);
  return { rows: { ...inner, put, update, write }, fork: () => forkableRows([...all.values()]) };
};
