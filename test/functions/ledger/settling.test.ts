import { beforeEach, expect, test } from 'vitest';
import { dynamodbWork } from '../../../functions/ledger/dynamodb/work.ts';
import { openTable } from '../../../functions/ledger/open.ts';
import type { Ports, Work } from '../../../functions/ledger/port.ts';
import { askKey, headKey } from '../../../functions/table/keys.ts';
import { type Table, tableOn } from '../../../functions/table/table.ts';
import { onSilence } from '../../../workflows/lifecycle/silence.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { directory, now } from '../../workflows/examples.ts';
import { databaseHere, freshTable } from '../table/fresh-table.ts';
import { confirmed, governed, later, opening, put } from './contract/deeds.ts';

const here = databaseHere();
let table: Table;
let ports: Ports;
beforeEach(async () => {
  const name = await freshTable(here);
  table = tableOn(here.client, name);
  ports = openTable(name, here.client);
});

/** The relay reads a row, and something else happens before it writes. */
const interrupted = (happens: () => Promise<unknown>): Work => {
  let first = true;
  return dynamodbWork({
    ...table,
    get: async (key) => {
      const row = await table.get(key);
      if (first) await happens();
      first = false;
      return row;
    },
  });
};

test('an ask that is reminded of meanwhile is due for what comes after the reminder', async () => {
  await confirmed(ports);
  const { current } = await put(ports, 'terms');
  const [remind, expire] = current.asks.find((row) => row.name === 'terms')?.schedule ?? [];
  const reminded = () =>
    ports.ledger.record('ABCDEFGH', (before) =>
      onSilence(governed(before), { ask: 'terms', round: 1, at: new Date(remind?.at ?? now) }, directory),
    );
  const seen = { request: 'ABCDEFGH', ask: 'terms', round: 1, token: undefined, status: 'waiting' };
  await interrupted(reminded).settleAsk(seen);
  expect(await table.get(askKey('ABCDEFGH', 'terms', 1))).toMatchObject({ due: 'due', dueAt: expire?.at });
});

test('an ask whose token came meanwhile stays work', async () => {
  await confirmed(ports);
  const key = askKey('ABCDEFGH', 'mailbox', 1);
  const came = () =>
    table.update({ key, set: { token: 'late', work: 'token', due: 'due', dueAt: later(1).toISOString() } });
  const seen = { request: 'ABCDEFGH', ask: 'mailbox', round: 1, token: undefined, status: 'done' };
  await interrupted(came).settleAsk(seen);
  expect(await table.get(key)).toMatchObject({ work: 'token', dueAt: later(1).toISOString() });
});

test('a request that is withdrawn meanwhile is started and due for its erasure', async () => {
  await ports.ledger.open(opening());
  const withdrawn = () => ports.ledger.record('ABCDEFGH', (before) => withdraw(governed(before), now, directory));
  await interrupted(withdrawn).settleStart('ABCDEFGH', 1);
  const current = await ports.ledger.find('ABCDEFGH');
  expect(await table.get(headKey('ABCDEFGH'))).toMatchObject({
    start: false,
    status: 'withdrawn',
    dueAt: current?.head.schedule[0]?.at,
  });
});
