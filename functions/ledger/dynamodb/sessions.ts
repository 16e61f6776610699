import { sessionKey } from '../../table/keys.ts';
import { sessionIn } from '../../table/rows/session.ts';
import type { Table } from '../../table/table.ts';
import type { Sessions } from '../port.ts';

/** Sessions by the hash of their id; expiry is checked on reading, not left to the table. */
export const dynamodbSessions = (table: Table): Sessions => ({
  keep: (hash, { data, expiresAt }) =>
    table.put({ ...sessionKey(hash), data, expiresAt: Math.floor(expiresAt.getTime() / 1000) }),
  find: async (hash, at) => sessionIn(await table.get(sessionKey(hash)), at),
  // No function may delete a row: what it held goes now, the row by itself.
  drop: async (hash) => {
    const condition = 'attribute_exists(pk)';
    await table.update({ key: sessionKey(hash), set: { expiresAt: 0, data: {} }, condition });
  },
});
