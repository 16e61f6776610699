import { memoryRows } from '../../../../functions/ledger/memory/rows.ts';
import { openMemory } from '../../../../functions/ledger/memory.ts';
import { openTable } from '../../../../functions/ledger/open.ts';
import type { Ports, WorkingTime } from '../../../../functions/ledger/port.ts';
import { compose } from '../../../../functions/mail/compose.ts';
import type { Item, Update } from '../../../../functions/table/expression.ts';
import { askKey, type Key } from '../../../../functions/table/keys.ts';
import { tableOn } from '../../../../functions/table/table.ts';
import { freshTable, type Here } from '../../table/fresh-table.ts';

/** An adapter to be tested: its ports, and the rows behind them as others write and see them. */
/** Makes one to be tested; people work around the clock unless the test says otherwise. */
export type MakeBench = (time?: WorkingTime) => Promise<Bench>;
export type Bench = { ports: Ports; write: (update: Update) => Promise<void>; row: (key: Key) => Promise<Item> };

export const memoryBench: MakeBench = async (time) => {
  const { rows, ...ports } = openMemory(compose, memoryRows(), time);
  return { ports, write: async (update) => rows.write([{ update }]), row: async (key) => rows.get(key) ?? {} };
};

/** A table of its own each time, so that nothing is due but what the test has made. */
export const dynamodbBench =
  (here: Here): MakeBench =>
  async (time) => {
    const name = await freshTable(here);
    const table = tableOn(here.client, name);
    return {
      ports: openTable(name, here.client, time),
      write: async (update) => void (await table.update(update)),
      row: async (key) => (await table.get(key)) ?? {},
    };
  };

export type Waits = { request: string; ask: string; round?: number; token: string; at: Date };

/** What the state machine writes when a run waits at an ask, whatever stands in the row. */
export const waits = ({ write }: Bench, { request, ask, round = 1, token, at }: Waits): Promise<void> =>
  write({
    key: askKey(request, ask, round),
    set: { token, request, ask, round, work: 'token', due: 'due', dueAt: at.toISOString() },
  });
