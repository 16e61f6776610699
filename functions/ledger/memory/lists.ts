import { listedIn } from '../../table/rows/listed.ts';
import { afterIn, cursorOf } from '../cursor.ts';
import type { Lists } from '../port.ts';
import type { Rows } from './rows.ts';

/** The list of staff, newest change first. */
export const memoryLists = (rows: Rows, limit = 50): Lists => ({
  page: async (view, after) => {
    const from = afterIn(after);
    const all = rows.index('list', view, 'listedAt').reverse();
    const start = all.findIndex((row) => row.pk === from?.pk) + 1;
    const items = all.slice(start, start + limit);
    const last = items.at(-1);
    return { rows: items.map(listedIn), ...(last && start + limit < all.length && { next: cursorOf(last) }) };
  },
});
