import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dynamodbDirectory } from '../../../functions/ledger/dynamodb/directory.ts';
import { dynamodbLedger } from '../../../functions/ledger/dynamodb/ledger.ts';
import { openTable } from '../../../functions/ledger/open.ts';
import type { Ports } from '../../../functions/ledger/port.ts';
import { compose } from '../../../functions/mail/compose.ts';
import { tableOn } from '../../../functions/table/table.ts';
import { clientOf, databaseHere, freshTable } from '../table/fresh-table.ts';
import { unreliable } from '../table/unreliable.ts';
import { answers, confirmed, opening, put, refusal, wrongIn } from './contract/deeds.ts';

const here = databaseHere();
let ports: Ports;
let trouble: ReturnType<typeof unreliable>;
let name: string;

beforeEach(async () => {
  name = await freshTable(here);
  trouble = unreliable(clientOf(here.url));
  ports = openTable(name, trouble.client);
});
afterEach(() => trouble.client.destroy());

describe('when others write at the same time', () => {
  test.each([
    ['TransactionConflict'],
    ['ThrottlingError'],
    ['ProvisionedThroughputExceeded'],
    ['ConditionalCheckFailed'],
  ])('a change is decided again: %s', async (reason) => {
    await confirmed(ports);
    trouble.cancelling([reason], [reason, 'None'], ['None', 'None', reason]);
    expect(await put(ports, 'terms')).toMatchObject({ changed: true, current: { head: { version: 4 } } });
    expect(await wrongIn(ports)).toEqual([]);
  });

  test('whoever still works here is not refused because the directory was busy', async () => {
    await confirmed(ports);
    await put(ports, 'commercial');
    const messages = ['None', 'None', 'None', 'None'];
    trouble.cancelling([...messages, 'None', 'TransactionConflict'], [...messages, 'None', 'ThrottlingError']);
    const given = await answers(ports, { ask: 'commercial', person: 'employee:carmen', choice: 'approve' });
    expect(given.changed).toBe(true);
  });

  test('a request that meets its own twin is opened once', async () => {
    trouble.cancelling(['TransactionConflict'], ['None', 'TransactionConflict']);
    expect(await ports.ledger.open(opening())).toEqual({ request: 'ABCDEFGH', replayed: false });
  });

  test('nobody tries for ever, and the waits are those it was given', async () => {
    const waited: number[] = [];
    const table = tableOn(trouble.client, name);
    const pause = async (tries: number) => void waited.push(tries);
    const ledger = dynamodbLedger(table, { wording: async () => compose, directory: dynamodbDirectory(table), pause });
    await ledger.open(opening());
    trouble.cancelling(...Array.from({ length: 20 }, () => ['TransactionConflict']));
    await expect(put({ ...ports, ledger }, 'mailbox')).rejects.toThrow(/12 tries/);
    expect(waited).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('a transaction that can never succeed is a fault at once', async () => {
    await ports.ledger.open(opening());
    trouble.cancelling(['ValidationError']);
    await expect(put(ports, 'mailbox')).rejects.not.toThrow(refusal('NotAsked'));
    expect(await ports.ledger.trail('ABCDEFGH')).toHaveLength(1);
  });
});
