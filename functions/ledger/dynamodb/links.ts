import { linkKey } from '../../table/keys.ts';
import { linkIn } from '../../table/rows/link.ts';
import type { Table } from '../../table/table.ts';
import type { Links } from '../port.ts';

/** What secrets open, by their hash. */
export const dynamodbLinks = (table: Table): Links => ({
  keep: (hash, link) => table.put({ ...linkKey(hash), ...link }),
  find: async (hash) => {
    const item = await table.get(linkKey(hash));
    return item && linkIn(item);
  },
});
