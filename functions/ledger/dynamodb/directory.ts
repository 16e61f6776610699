import { directoryRange } from '../../table/keys.ts';
import type { Table } from '../../table/table.ts';
import { directoryIn, replacing } from '../directory-rows.ts';
import type { DirectoryStore } from '../port.ts';

/** Who is who; read whole, since it is small and every decision needs it as it stands. */
export const dynamodbDirectory = (table: Table): DirectoryStore => ({
  read: async () => directoryIn(await table.query(directoryRange)),
  replace: async (directory) => {
    for (const row of replacing(await table.query(directoryRange), directory)) await table.put(row);
  },
});
