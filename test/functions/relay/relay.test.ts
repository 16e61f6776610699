import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Mailer } from '../../../functions/mail/send.ts';
import { askKey, eventKey, formKey, headKey, type Key, messageKey } from '../../../functions/table/keys.ts';
import { answers, confirmed, opening, put } from '../ledger/contract/deeds.ts';
import { type Office, openOffice, record } from './office.ts';

/** Everything under way at once: a run to start, an ask to put, one to signal, mails to send. */
const busy = async (): Promise<{ office: Office; keys: Key[] }> => {
  const office = await openOffice();
  await confirmed(office.ports);
  await put(office.ports, 'commercial');
  await answers(office.ports, { ask: 'commercial', person: 'employee:carmen', choice: 'approve' });
  for (const ask of ['mailbox', 'commercial', 'legal']) office.waits(ask, `token of ${ask}`);
  const asks = ['mailbox', 'commercial', 'legal'].map((ask) => askKey('ABCDEFGH', ask, 1));
  const mails = (await office.ports.ledger.messages('ABCDEFGH')).map((one) => messageKey('ABCDEFGH', one.id));
  return { office, keys: [headKey('ABCDEFGH'), ...asks, ...mails] };
};

/** What came of it, in no order. */
const outcome = async ({ started, told, taken, ports }: Office) => ({
  started: [...started],
  told: [...told].sort(),
  mails: taken.map((mail) => mail.message).sort(),
  events: (await ports.ledger.trail('ABCDEFGH')).map((one) => one.type),
  waitingFor: (await ports.ledger.find('ABCDEFGH'))?.head.waitingFor,
});

let lines: string[];
beforeEach(() => {
  lines = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  return () => vi.restoreAllMocks();
});

test('a batch that is repeated and shuffled gives the same result', async () => {
  const { office, keys } = await busy();
  await office.hand(...keys.map((key) => record(key)));
  const once = await outcome(office);
  expect(once.told.map(([token]) => token)).toEqual(['token of commercial', 'token of mailbox']);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...keys, ...keys, ...keys], { minLength: keys.length * 3 }),
      async (order) => {
        const { office: another } = await busy();
        expect(await another.hand(...order.map((key) => record(key)))).toEqual([]);
        expect(await outcome(another)).toEqual(once);
      },
    ),
    { numRuns: 25 },
  );
});

test('a row that fails does not hold up the others of its batch, and is the one reported', async () => {
  const { office, keys } = await busy();
  const missing = askKey('NOSUCHID', 'terms', 1);
  const failed = await office.hand(record(missing), ...keys.map((key) => record(key)));
  expect(failed).toEqual([`${missing.pk} ${missing.sk}`]);
  expect([office.started.size, office.told.size]).toEqual([1, 2]);
});

test('requests of a batch are served beside each other', async () => {
  const { promise: othersMail, resolve: sent } = Promise.withResolvers<void>();
  // The first request's mail leaves when the second's has: one after the other would wait for ever.
  const mailer: Mailer = {
    send: async ({ request }) => {
      await (request === 'ABCDEFGH' ? othersMail : sent());
      return { sesId: `ses of ${request}` };
    },
  };
  const office = await openOffice({ mailer });
  const requests = ['ABCDEFGH', 'HGFEDCBA'];
  for (const request of requests) {
    await office.ports.ledger.open(opening({ request, key: request, receipt: request }));
    await office.hand(record(askKey(request, 'mailbox', 1)));
  }
  const mails = await Promise.all(requests.map((request) => office.ports.ledger.messages(request)));
  const due = mails.flat().map(({ request, id }) => messageKey(request, id));
  expect(new Set(due.map(({ pk }) => pk)).size).toBe(2);
  expect(await office.hand(...due.map((key) => record(key)))).toEqual([]);
});

test('a record that is none fails alone', async () => {
  const { office, keys } = await busy();
  expect(await office.hand({ eventName: 'MODIFY' }, ...keys.map((key) => record(key)))).toEqual(['']);
  expect(office.started.size).toBe(1);
});

test('rows of a request that are no work are passed over; those of nobody are reported', async () => {
  const office = await openOffice();
  await office.ports.ledger.open(opening());
  expect(await office.hand(record(formKey('ABCDEFGH', 1)), record(eventKey('ABCDEFGH', 1)))).toEqual([]);
  expect(await office.hand(record({ pk: 'directory', sk: 'employee#carmen' }))).toHaveLength(1);
});

test('what is logged of a failure names the row and no person, address or secret', async () => {
  const { office, keys } = await busy();
  office.failing.push({ problem: 'Throttling', again: true });
  await office.hand(record(askKey('NOSUCHID', 'terms', 1)), ...keys.map((key) => record(key)));
  const told = lines.map((line) => JSON.parse(line));
  expect(told[0]).toMatchObject({ level: 'error', event: 'work not done', pk: 'request#NOSUCHID', sk: 'ask#terms#1' });
  expect(told[1]).toMatchObject({ level: 'error', event: 'mail not sent', reason: 'Throttling', givenUp: false });
  expect(lines.join('')).not.toMatch(/@|Elena|token of/);
});
