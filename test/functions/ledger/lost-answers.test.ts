import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTable } from '../../../functions/ledger/open.ts';
import type { Ports } from '../../../functions/ledger/port.ts';
import { now } from '../../workflows/examples.ts';
import { clientOf, databaseHere, freshTable } from '../table/fresh-table.ts';
import { unreliable } from '../table/unreliable.ts';
import { answers, confirmed, opening, put, wrongIn } from './contract/deeds.ts';

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

/** What is in the table, through a client that nothing happens to. */
const state = async () => {
  const { ledger } = openTable(name, here.client);
  return {
    types: (await ledger.trail('ABCDEFGH')).map((event) => event.type),
    mails: (await ledger.messages('ABCDEFGH')).map(({ id, state, attempts }) => ({ id, state, attempts })),
    wrong: (await wrongIn({ ...ports, ledger })) ?? [],
  };
};

type Story<T> = { before?: () => Promise<unknown>; deed: () => Promise<T>; holds: (value: T) => Promise<unknown> };

/** Does a deed on one table after another, losing the first answer, then the second …, until there is none to lose. */
const losingEach = async <T>({ before, deed, holds }: Story<T>): Promise<void> => {
  for (let call = 1, lost = true; lost; call++) {
    name = await freshTable(here);
    ports = openTable(name, trouble.client);
    await before?.();
    const outcome = await trouble.losing(call, deed);
    await holds(outcome.value);
    expect((await state()).wrong).toEqual([]);
    lost = outcome.lost;
  }
};

describe('when an answer of the table is lost', () => {
  test('a request is opened once, and its caller is told so', () =>
    losingEach({
      deed: () => ports.ledger.open(opening()),
      holds: async (opened) => {
        expect(opened).toEqual({ request: 'ABCDEFGH', replayed: false });
        expect((await state()).types).toEqual(['RequestSubmitted']);
      },
    }));

  test('an answer is recorded once, and whoever gave it has won', () =>
    losingEach({
      before: async () => {
        await confirmed(ports);
        await put(ports, 'commercial');
      },
      deed: () => answers(ports, { ask: 'commercial', person: 'employee:carmen', choice: 'approve' }),
      holds: async ({ changed, current }) => {
        expect(changed).toBe(true);
        expect(current.asks.find((row) => row.name === 'commercial')?.answers).toHaveLength(1);
        expect((await state()).types.filter((type) => type === 'AskAnswered')).toHaveLength(2);
      },
    }));

  test('whoever claims a message has it', () =>
    losingEach({
      before: () => confirmed(ports),
      deed: () => ports.work.claim('ABCDEFGH', '0002-0', now),
      holds: async (message) => expect(message).toMatchObject({ id: '0002-0', attempts: 1 }),
    }));

  test('what was sent stays sent', () =>
    losingEach({
      before: async () => {
        await confirmed(ports);
        await ports.work.claim('ABCDEFGH', '0002-0', now);
      },
      deed: () => ports.work.sent('ABCDEFGH', '0002-0', { sesId: 'ses-1', at: now }),
      holds: async () => expect((await state()).mails[0]).toEqual({ id: '0002-0', state: 'sent', attempts: 1 }),
    }));

  test.each([1, 2])('of an allowance of %i one is spent, and its caller let through', (limit) => {
    const spend = () => ports.budgets.spend('source', { limit, seconds: 60, at: now });
    return losingEach({
      deed: spend,
      holds: async (fits) => {
        expect(fits).toBe(true);
        expect(await spend()).toBe(limit > 1);
      },
    });
  });

  test('a settled ask is settled', () =>
    losingEach({
      before: () => confirmed(ports),
      deed: () =>
        ports.work.settleAsk({ request: 'ABCDEFGH', ask: 'mailbox', round: 1, token: undefined, status: 'done' }),
      holds: async () => {
        const due = await ports.work.due(new Date('2027-01-01'), 10);
        expect(due.map((row) => row.sk)).not.toContain('ask#mailbox#1');
      },
    }));
});
