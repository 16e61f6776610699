import { beforeEach, describe, expect, test } from 'vitest';
import { askKey, endKey, headKey, messageKey } from '../../../../functions/table/keys.ts';
import { withdraw } from '../../../../workflows/lifecycle/withdraw.ts';
import { directory, now } from '../../../workflows/examples.ts';
import { type Bench, waits } from './bench.ts';
import { answers, confirmed, governed, later, opening, put } from './deeds.ts';

const mailbox = { request: 'ABCDEFGH', ask: 'mailbox', round: 1 };
const mailboxKey = askKey('ABCDEFGH', 'mailbox', 1);

/** How the relay's work on asks and runs is left behind, found again, and taken off. */
export const workingContract = (make: () => Promise<Bench>) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await make();
  });

  describe('an ask', () => {
    test('that is put is due for its reminder and is no work', async () => {
      await bench.ports.ledger.open(opening());
      await waits(bench, { ...mailbox, token: 'first', at: now });
      const { current } = await put(bench.ports, 'mailbox');
      const row = await bench.row(mailboxKey);
      expect(row.work).toBeUndefined();
      expect(row).toMatchObject({ due: 'due', dueAt: current.asks[0]?.schedule[0]?.at, token: 'first' });
    });

    test('that is decided is work until the relay has signalled it, and then due for nothing', async () => {
      await confirmed(bench.ports);
      expect(await bench.row(mailboxKey)).toMatchObject({ work: 'signal', due: 'due' });
      await bench.ports.work.settleAsk({ ...mailbox, token: undefined, status: 'done' });
      const row = await bench.row(mailboxKey);
      expect([row.work, row.due, row.dueAt]).toEqual([undefined, undefined, undefined]);
      expect(row.status).toBe('done');
    });

    test('stays work when a token came, or an answer, while the relay was at it', async () => {
      await confirmed(bench.ports);
      await waits(bench, { ...mailbox, token: 'late', at: later(1) });
      await bench.ports.work.settleAsk({ ...mailbox, token: undefined, status: 'done' });
      await bench.ports.work.settleAsk({ ...mailbox, token: 'late', status: 'waiting' });
      expect(await bench.row(mailboxKey)).toMatchObject({ work: 'token', token: 'late' });
    });

    test('that waits is due for its reminder again once a second token has been seen to', async () => {
      await bench.ports.ledger.open(opening());
      const { current } = await put(bench.ports, 'mailbox');
      await waits(bench, { ...mailbox, token: 'second', at: later(1) });
      await bench.ports.work.settleAsk({ ...mailbox, token: 'second', status: 'waiting' });
      const row = await bench.row(mailboxKey);
      expect([row.work, row.dueAt]).toEqual([undefined, current.asks[0]?.schedule[0]?.at]);
    });

    test('that was never put, because the request is over, is settled too', async () => {
      await confirmed(bench.ports);
      await bench.ports.ledger.record('ABCDEFGH', (current) => withdraw(governed(current), now, directory));
      await waits(bench, { request: 'ABCDEFGH', ask: 'terms', token: 'late', at: later(1) });
      await bench.ports.work.settleAsk({
        request: 'ABCDEFGH',
        ask: 'terms',
        round: 1,
        token: 'late',
        status: undefined,
      });
      const row = await bench.row(askKey('ABCDEFGH', 'terms', 1));
      expect([row.work, row.due, row.token]).toEqual([undefined, undefined, 'late']);
    });
  });

  describe('an ask for a document', () => {
    const drawKey = askKey('ABCDEFGH', 'draw', 1);
    const waitsAs = async (work: string) => {
      await bench.ports.ledger.open(opening());
      await waits(bench, { request: 'ABCDEFGH', ask: 'draw', token: 'first', at: now });
      await bench.write({ key: drawKey, set: { work } });
    };
    test('that needs none is the relay’s, which finds its token and when it was due', async () => {
      await waitsAs('document');
      await bench.ports.work.passToRelay('ABCDEFGH', 'draw', 1);
      expect(await bench.row(drawKey)).toMatchObject({ work: 'token', token: 'first', due: 'due' });
    });
    test('that has become work of another kind stays that', async () => {
      await waitsAs('signal');
      await bench.ports.work.passToRelay('ABCDEFGH', 'draw', 1);
      expect(await bench.row(drawKey)).toMatchObject({ work: 'signal' });
    });
    test('that is not there is not made', async () => {
      await bench.ports.work.passToRelay('ABCDEFGH', 'draw', 1);
      expect(await bench.row(drawKey)).toEqual({});
    });
  });

  describe('a run', () => {
    test('is work until it has been started', async () => {
      await bench.ports.ledger.open(opening());
      await bench.ports.work.settleStart('ABCDEFGH', 1);
      const row = await bench.row(headKey('ABCDEFGH'));
      expect([row.work, row.due, row.start]).toEqual([undefined, undefined, false]);
      expect((await bench.ports.ledger.find('ABCDEFGH'))?.head.start).toBe(false);
    });

    test('of another number is left alone', async () => {
      await bench.ports.ledger.open(opening());
      await bench.ports.work.settleStart('ABCDEFGH', 2);
      expect(await bench.row(headKey('ABCDEFGH'))).toMatchObject({ work: 'start', start: true });
    });

    test('started after the request was withdrawn leaves it due for its erasure', async () => {
      await bench.ports.ledger.open(opening());
      const { current } = await bench.ports.ledger.record('ABCDEFGH', (before) =>
        withdraw(governed(before), now, directory),
      );
      await bench.ports.work.settleStart('ABCDEFGH', 1);
      expect(await bench.row(headKey('ABCDEFGH'))).toMatchObject({ dueAt: current.head.schedule[0]?.at });
    });

    test('that has ended is work until the request knows', async () => {
      const key = endKey('ABCDEFGH', 1);
      await bench.write({ key, set: { outcome: 'approved', work: 'end', due: 'due', dueAt: now.toISOString() } });
      await bench.ports.work.settleEnd('ABCDEFGH', 1);
      expect(await bench.row(key)).toEqual({ ...key, outcome: 'approved' });
    });
  });

  describe('what is due', () => {
    test('comes oldest first, no more than asked for, and nothing before its time', async () => {
      await confirmed(bench.ports);
      await put(bench.ports, 'terms', { at: later(120_000) });
      expect(await bench.ports.work.due(later(59_999), 10)).toEqual([]);
      const rows = await bench.ports.work.due(later(600_000), 10);
      const times = rows.map((row) => row.dueAt);
      expect(times).toEqual([...times].sort());
      expect(rows.length).toBeGreaterThan(3);
      expect(await bench.ports.work.due(later(600_000), 2)).toEqual(rows.slice(0, 2));
    });

    test('is put before the relay again, and is then due a minute on', async () => {
      await bench.ports.ledger.open(opening());
      const [row] = await bench.ports.work.due(later(60_000), 10);
      await bench.ports.work.nudge(row ?? missing, later(120_000));
      const next = later(120_000).toISOString();
      expect(await bench.row(headKey('ABCDEFGH'))).toMatchObject({ work: 'start', dueAt: next, nudgedAt: next });
    });

    test('has moved on when it was found late: then it is left alone', async () => {
      await bench.ports.ledger.open(opening());
      const [row] = await bench.ports.work.due(later(60_000), 10);
      await bench.ports.work.settleStart('ABCDEFGH', 1);
      await bench.ports.work.nudge(row ?? missing, later(120_000));
      const { work, due, nudgedAt } = await bench.row(headKey('ABCDEFGH'));
      expect([work, due, nudgedAt]).toEqual([undefined, undefined, undefined]);
    });

    test('by its schedule alone is for the clock, not for the relay', async () => {
      await bench.ports.ledger.open(opening());
      await put(bench.ports, 'mailbox');
      const { dueAt } = await bench.row(mailboxKey);
      await bench.ports.work.nudge({ ...mailboxKey, dueAt: String(dueAt) }, later(1));
      expect(await bench.row(mailboxKey)).toMatchObject({ dueAt });
      expect((await bench.row(mailboxKey)).work).toBeUndefined();
    });

    test('of a message is work again', async () => {
      await confirmed(bench.ports);
      await bench.ports.work.claim('ABCDEFGH', '0002-0', now);
      const key = messageKey('ABCDEFGH', '0002-0');
      const { dueAt } = await bench.row(key);
      await bench.ports.work.nudge({ ...key, dueAt: String(dueAt) }, later(120_000));
      expect(await bench.row(key)).toMatchObject({ work: 'send', state: 'sending' });
    });

    test('of an answered ask goes once, however often it is answered', async () => {
      await confirmed(bench.ports);
      await bench.ports.work.settleAsk({ ...mailbox, token: undefined, status: 'done' });
      await answers(bench.ports, { ask: 'mailbox', person: 'requester', choice: 'mine' });
      expect((await bench.row(mailboxKey)).work).toBeUndefined();
    });
  });
};

const missing = { pk: 'nothing', sk: 'was', dueAt: 'due' };
