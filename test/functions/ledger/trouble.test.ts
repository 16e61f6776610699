import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dynamodbDirectory } from '../../../functions/ledger/dynamodb/directory.ts';
import { dynamodbLedger } from '../../../functions/ledger/dynamodb/ledger.ts';
import { openTable } from '../../../functions/ledger/open.ts';
import type { Ports } from '../../../functions/ledger/port.ts';
import { compose } from '../../../functions/mail/compose.ts';
import { tableOn } from '../../../functions/table/table.ts';
import { now } from '../../workflows/examples.ts';
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

/** Everything that is in the table, for comparison. */
const state = async () => {
  const { ledger } = openTable(name, here.client);
  return {
    current: await ledger.find('ABCDEFGH'),
    types: (await ledger.trail('ABCDEFGH')).map((event) => event.type),
    mails: (await ledger.messages('ABCDEFGH')).map(({ id, state, attempts }) => ({ id, state, attempts })),
    wrong: await wrongIn({ ...ports, ledger }),
  };
};

/** Does a deed on one table after another, losing the first answer, then the second …, until there is none to lose. */
const losingEach = async <T>(before: () => Promise<unknown>, deed: () => Promise<T>, told: (value: T) => void) => {
  for (let call = 1, lost = true; lost; call++) {
    name = await freshTable(here);
    ports = openTable(name, trouble.client);
    await before();
    const outcome = await trouble.losing(call, deed);
    told(outcome.value);
    expect((await state()).wrong ?? []).toEqual([]);
    lost = outcome.lost;
  }
};

describe('when an answer of the table is lost', () => {
  test('a request is opened once, and its caller is told so', async () => {
    await losingEach(
      async () => undefined,
      () => ports.ledger.open(opening()),
      (opened) => expect(opened).toEqual({ request: 'ABCDEFGH', replayed: false }),
    );
    expect((await state()).types).toEqual(['RequestSubmitted']);
  });

  test('an answer is recorded once, and whoever gave it has won', async () => {
    await losingEach(
      async () => {
        await confirmed(ports);
        await put(ports, 'commercial');
      },
      () => answers(ports, { ask: 'commercial', person: 'employee:carmen', choice: 'approve' }),
      ({ changed, current }) => {
        expect(changed).toBe(true);
        expect(current.asks.find((row) => row.name === 'commercial')?.answers).toHaveLength(1);
      },
    );
    expect((await state()).types.filter((type) => type === 'AskAnswered')).toHaveLength(2);
  });

  test('whoever claims a message has it', async () => {
    await losingEach(
      () => confirmed(ports),
      () => ports.work.claim('ABCDEFGH', '0002-0', now),
      (message) => expect(message).toMatchObject({ id: '0002-0', attempts: 1 }),
    );
  });

  test('what was sent stays sent', async () => {
    await losingEach(
      async () => {
        await confirmed(ports);
        await ports.work.claim('ABCDEFGH', '0002-0', now);
      },
      () => ports.work.sent('ABCDEFGH', '0002-0', { sesId: 'ses-1', at: now }),
      () => undefined,
    );
    expect((await state()).mails[0]).toEqual({ id: '0002-0', state: 'sent', attempts: 1 });
  });

  test('the last of an allowance is spent once, and lets its caller through', async () => {
    const one = { limit: 1, seconds: 60, at: now };
    await losingEach(
      async () => undefined,
      () => ports.budgets.spend('source', one),
      (fits) => expect(fits).toBe(true),
    );
  });

  test('a settled ask is settled', async () => {
    const seen = { request: 'ABCDEFGH', ask: 'mailbox', round: 1, token: undefined, status: 'done' };
    await losingEach(
      () => confirmed(ports),
      () => ports.work.settleAsk(seen),
      () => undefined,
    );
    expect(await ports.work.due(new Date('2027-01-01'), 10)).not.toContainEqual(
      expect.objectContaining({ sk: 'ask#mailbox#1' }),
    );
  });
});

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
    expect((await state()).wrong).toEqual([]);
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
    const ledger = dynamodbLedger(table, { compose, directory: dynamodbDirectory(table), pause });
    await ledger.open(opening());
    trouble.cancelling(...Array.from({ length: 20 }, () => ['TransactionConflict']));
    await expect(put({ ...ports, ledger }, 'mailbox')).rejects.toThrow(/12 tries/);
    expect(waited).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('a transaction that can never succeed is a fault at once', async () => {
    await ports.ledger.open(opening());
    trouble.cancelling(['ValidationError']);
    await expect(put(ports, 'mailbox')).rejects.not.toThrow(refusal('NotAsked'));
    expect((await state()).types).toEqual(['RequestSubmitted']);
  });
});
