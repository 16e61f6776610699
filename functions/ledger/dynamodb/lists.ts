import type { Item } from '../../table/expression.ts';
import { listedIn } from '../../table/rows/listed.ts';
import type { Table } from '../../table/table.ts';
import { afterIn, cursorOf } from '../cursor.ts';
import type { Lists } from '../port.ts';

/** The list of staff, newest change first. */
export const dynamodbLists = (table: Table, limit = 50): Lists => ({
  page: async (view, after) => {
    const from = afterIn(after);
    const found = await table.index({
      index: 'list',
      sort: 'listedAt',
      value: view,
      limit,
      descending: true,
      after: from?.list === view ? (from satisfies Item) : undefined,
    });
    return { rows: found.items.map(listedIn), ...(found.next && { next: cursorOf(found.next) }) };
  },
});
