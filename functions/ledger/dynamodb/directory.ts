import { directoryRange, schoolKey, schoolsRange } from '../../table/keys.ts';
import type { Table } from '../../table/table.ts';
import { directoryRows } from '../directory-saved.ts';
import type { DirectoryStore } from '../port.ts';
import { requestRows, whileReading } from './reading.ts';

/** Who is who; companies and people are read whole, since they are few and every decision needs them as they stand. */
export const dynamodbDirectory = (table: Table): DirectoryStore => ({
  read: (codes = []) => {
    const rows = Promise.all([
      table.query(directoryRange),
      Promise.all(codes.map((code) => table.get(schoolKey(code)))),
    ]);
    return whileReading(rows, requestRows, ([known, schools], { directoryIn }) =>
      directoryIn(
        known,
        schools.filter((one) => one !== undefined),
      ),
    );
  },
  schoolsIn: (territory) =>
    whileReading(table.query(schoolsRange(territory)), requestRows, (rows, { schoolIn }) => rows.map(schoolIn)),
  save: async (directory) => {
    for (const row of directoryRows(directory)) await table.put(row);
  },
});
