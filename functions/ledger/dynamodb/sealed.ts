import { sealedKey } from '../../table/keys.ts';
import { sealedIn } from '../../table/rows/sealed.ts';
import type { Table } from '../../table/table.ts';
import type { Sealed } from '../port.ts';

/** Sealed contracts by the hash of their files; each is written with the event that says so. */
export const dynamodbSealed = (table: Table): Sealed => ({
  find: async (sha256) => {
    const item = await table.get(sealedKey(sha256));
    return item && sealedIn(item);
  },
});
