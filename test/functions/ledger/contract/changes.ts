import { beforeEach, describe, expect, test } from 'vitest';
import { now, publisher } from '../../../workflows/examples.ts';
import { type Bench, waits } from './bench.ts';
import { answers, confirmed, later, opening, put, refusal, wrongIn } from './deeds.ts';

/** How requests change: one transaction at a time, each with its event and its messages. */
export const changesContract = (make: () => Promise<Bench>) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await make();
  });

  describe('a change', () => {
    test('moves the head and the chain by one', async () => {
      await confirmed(bench.ports);
      const { head } = (await bench.ports.ledger.find('ABCDEFGH')) ?? {};
      const trail = await bench.ports.ledger.trail('ABCDEFGH');
      expect(trail.map((event) => event.number)).toEqual([1, 2, 3]);
      expect(head).toMatchObject({ version: 3, hash: trail[2]?.hash });
      expect(await wrongIn(bench.ports)).toEqual([]);
    });

    test('returns the request as it is then read', async () => {
      await confirmed(bench.ports);
      const { current } = await put(bench.ports, 'terms');
      expect(await bench.ports.ledger.find('ABCDEFGH')).toEqual(current);
    });

    test('that a rule does not want writes nothing', async () => {
      await confirmed(bench.ports);
      const again = await answers(bench.ports, { ask: 'mailbox', person: 'requester', choice: 'mine' });
      expect(again).toMatchObject({ changed: false, current: { head: { version: 3 } } });
    });

    test('of a request that nobody knows is refused', async () => {
      await expect(bench.ports.ledger.record('BBBBBBBB', () => undefined)).rejects.toThrow(refusal('RequestNotFound'));
    });

    test('brings a message to everyone who is told, once', async () => {
      await confirmed(bench.ports);
      const messages = await bench.ports.ledger.messages('ABCDEFGH');
      expect(messages.map(({ id, kind, state }) => [id, kind, state])).toEqual([
        ['0002-0', 'asked', 'due'],
        ['0003-0', 'received', 'due'],
      ]);
      expect(messages[0]).toMatchObject({ to: { mailbox: publisher.requesterMailbox }, link: { purpose: 'ask' } });
    });
  });

  describe('the rows of the state machine', () => {
    test('are not asks until somebody is asked', async () => {
      await bench.ports.ledger.open(opening());
      await waits(bench, { request: 'ABCDEFGH', ask: 'mailbox', token: 'first', at: now });
      expect((await bench.ports.ledger.find('ABCDEFGH'))?.asks).toEqual([]);
    });

    test('keep their token when the ask is put and answered', async () => {
      await bench.ports.ledger.open(opening());
      await waits(bench, { request: 'ABCDEFGH', ask: 'mailbox', token: 'first', at: now });
      await put(bench.ports, 'mailbox');
      expect(await bench.ports.work.token('ABCDEFGH', 'mailbox', 1)).toBe('first');
      await waits(bench, { request: 'ABCDEFGH', ask: 'mailbox', token: 'second', at: later(1) });
      await answers(bench.ports, { ask: 'mailbox', person: 'requester', choice: 'mine' });
      expect(await bench.ports.work.token('ABCDEFGH', 'mailbox', 1)).toBe('second');
    });
  });
};
