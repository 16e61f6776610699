import { codeKey } from '../../table/keys.ts';
import { codeIn } from '../../table/rows/code.ts';
import type { Table } from '../../table/table.ts';
import { checkRow } from '../code-check.ts';
import type { Codes } from '../port.ts';

/** What verifies codes, by the hash of what they are for; gone a day after they were sent. */
export const dynamodbCodes = (table: Table): Codes => ({
  keep: (hash, check) => table.put({ ...codeKey(hash), ...checkRow(check) }),
  find: async (hash) => {
    const item = await table.get(codeKey(hash));
    return item && codeIn(item);
  },
});
