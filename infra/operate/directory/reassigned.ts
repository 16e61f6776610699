import { dynamodbLists } from '../../../functions/ledger/dynamodb/lists.ts';
import { openLedger } from '../../../functions/ledger/open-ledger.ts';
import type { Ledger } from '../../../functions/ledger/port.ts';
import { tableOn } from '../../../functions/table/table.ts';
import { governed } from '../../../workflows/governed.ts';
import { reassign } from '../../../workflows/lifecycle/reassign.ts';
import { workflowNamed } from '../../../workflows/register.ts';
import type { Target } from '../target.ts';

/**
 * What waits in any open request for somebody whom the directory no longer has goes to the next person at once: only a load
 * makes people leave, so it looks. Safe to repeat. Returns how many asks have moved.
 */
export const reassignOpen = async ({ client, tableName, now, officeHours = false }: Target): Promise<number> => {
  const table = tableOn(client, tableName);
  const { ledger } = openLedger(table, { officeHours });
  const lists = dynamodbLists(table);
  let moved = 0;
  let after: string | undefined;
  do {
    const page = await lists.page('open', after);
    for (const { request, workflow } of page.rows)
      if (workflowNamed(workflow)) moved += await reassignIn(ledger, request, await now());
    after = page.next;
  } while (after !== undefined);
  return moved;
};

/** One ask at a time, until nobody who is asked is gone. */
const reassignIn = async (ledger: Ledger, request: string, at: Date): Promise<number> => {
  let moved = 0;
  while ((await ledger.record(request, (current, who) => reassign(governed(current), at, who))).changed) moved++;
  return moved;
};
