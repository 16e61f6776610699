import { randomUUID } from 'node:crypto';
import { budgetKey } from '../../table/keys.ts';
import type { Table } from '../../table/table.ts';
import type { Budgets } from '../port.ts';

/** Counters of a window; the row goes by itself when the window has passed. */
export const dynamodbBudgets = (table: Table): Budgets => ({
  spend: async (name, { limit, seconds, at }) => {
    const window = Math.floor(at.getTime() / 1000 / seconds);
    const by = randomUUID();
    const { held, item } = await table.update({
      key: budgetKey(name, window),
      set: { expiresAt: (window + 2) * seconds, by },
      add: { spent: 1 },
      // The SDK's own try after a lost answer must not spend again.
      condition: '(attribute_not_exists(#spent) OR #spent < :limit) AND (attribute_not_exists(#by) OR #by <> :by)',
      values: { limit },
    });
    return held || item?.by === by;
  },
});
