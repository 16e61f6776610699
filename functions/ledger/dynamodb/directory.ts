import { directoryRange } from '../../table/keys.ts';
import type { Table } from '../../table/table.ts';
import { replacing } from '../directory-replaced.ts';
import type { DirectoryStore } from '../port.ts';
import { requestRows, whileReading } from './reading.ts';

/** Who is who; read whole, since it is small and every decision needs it as it stands. */
export const dynamodbDirectory = (table: Table): DirectoryStore => ({
  read: () => whileReading(table.query(directoryRange), requestRows, (rows, { directoryIn }) => directoryIn(rows)),
  replace: async (directory) => {
    for (const row of replacing(await table.query(directoryRange), directory)) await table.put(row);
  },
});
