import { beforeEach, describe, expect, test } from 'vitest';
import type { Message, MessageState } from '../../../../functions/ledger/port.ts';
import { messageKey } from '../../../../functions/table/keys.ts';
import { now } from '../../../workflows/examples.ts';
import type { Bench } from './bench.ts';
import { confirmed, later } from './deeds.ts';

const id = '0002-0';
const key = messageKey('ABCDEFGH', id);

/** How a message leaves once, and what is known of it afterwards. */
export const sendingContract = (make: () => Promise<Bench>) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await make();
    await confirmed(bench.ports);
  });
  const claim = (at = now) => bench.ports.work.claim('ABCDEFGH', id, at);
  const sent = () => bench.ports.work.sent('ABCDEFGH', id, { sesId: 'ses-1', at: later(1) });
  const told = (state: MessageState, deliveredAt?: string) =>
    bench.ports.work.delivery('ABCDEFGH', id, { state, ...(deliveredAt && { deliveredAt }) });
  const message = async (): Promise<Message | undefined> =>
    (await bench.ports.ledger.messages('ABCDEFGH')).find((one) => one.id === id);
  const dueness = async () => {
    const { work, due, dueAt } = await bench.row(key);
    return [work, due, dueAt];
  };
  const nothing = [undefined, undefined, undefined];

  describe('a message', () => {
    test('is taken by exactly one of many', async () => {
      const taken = await Promise.all(Array.from({ length: 20 }, () => claim()));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await message()).toMatchObject({ state: 'sending', attempts: 1 });
    });

    test('that was sent is not due, and nobody can take it again', async () => {
      await claim();
      await sent();
      expect(await dueness()).toEqual(nothing);
      expect(await claim(later(3_600_000))).toBeUndefined();
      expect(await message()).toMatchObject({ state: 'sent', sesId: 'ses-1', sentAt: later(1).toISOString() });
    });

    test('whose sender died can be taken after a minute, and not before', async () => {
      await claim();
      expect(await claim(later(59_999))).toBeUndefined();
      expect(await claim(later(60_000))).toMatchObject({ attempts: 2 });
    });

    test('that could not leave is due at its next time, and is no work until the clock says so', async () => {
      await claim();
      await bench.ports.work.unsent('ABCDEFGH', id, { problem: 'Throttling', next: later(300_000) });
      expect(await dueness()).toEqual([undefined, 'due', later(300_000).toISOString()]);
      expect(await claim(later(299_999))).toBeUndefined();
      expect(await claim(later(300_000))).toMatchObject({ attempts: 2, problem: 'Throttling' });
    });

    test('whose next time was set just after the clock found it is left until then', async () => {
      await claim();
      const { dueAt } = await bench.row(key);
      await bench.ports.work.unsent('ABCDEFGH', id, { problem: 'Throttling', next: later(300_000) });
      await bench.ports.work.nudge({ ...key, dueAt: String(dueAt) }, later(120_000));
      expect(await dueness()).toEqual([undefined, 'due', later(300_000).toISOString()]);
    });

    test('that is given up is due no more', async () => {
      await claim();
      await bench.ports.work.unsent('ABCDEFGH', id, { problem: 'MessageRejected' });
      expect(await dueness()).toEqual(nothing);
      expect(await message()).toMatchObject({ state: 'failed', problem: 'MessageRejected' });
      expect(await claim(later(3_600_000))).toBeUndefined();
    });

    test('that nobody knows changes nothing', async () => {
      await bench.ports.work.delivery('ABCDEFGH', '0099-0', {
        state: 'delivered',
        deliveredAt: later(2).toISOString(),
      });
      await bench.ports.work.sent('ABCDEFGH', '0099-0', { sesId: 'ses-1', at: now });
      expect(await bench.ports.work.claim('ABCDEFGH', '0099-0', now)).toBeUndefined();
      expect(await bench.row(messageKey('ABCDEFGH', '0099-0'))).toEqual({});
    });
  });

  describe('the news of SES', () => {
    test('may come before its own answer: the message is not sent again', async () => {
      await claim();
      await told('delivered');
      await sent();
      expect(await message()).toMatchObject({ state: 'delivered', sesId: 'ses-1' });
      expect(await dueness()).toEqual(nothing);
    });

    test('may come when the answer was lost and another attempt is due: there is none', async () => {
      await claim();
      await bench.ports.work.unsent('ABCDEFGH', id, { problem: 'TimeoutError', next: later(60_000) });
      await told('delivered');
      expect(await claim(later(120_000))).toBeUndefined();
      expect(await dueness()).toEqual(nothing);
    });

    test('says when it was delivered, and the first time stands', async () => {
      await claim();
      await sent();
      expect((await message())?.deliveredAt).toBeUndefined();
      await told('delivered', later(2).toISOString());
      await told('delivered', later(9).toISOString());
      expect(await message()).toMatchObject({ state: 'delivered', deliveredAt: later(2).toISOString() });
    });

    test.each<MessageState>(['complained', 'bounced'])('that it was delivered outlives that it %s', async (state) => {
      await claim();
      await sent();
      await told('delivered', later(2).toISOString());
      await told(state);
      expect(await message()).toMatchObject({ state, deliveredAt: later(2).toISOString() });
    });

    test('that it was delivered may come after a complaint, which stands', async () => {
      await claim();
      await sent();
      await told('complained');
      await told('delivered', later(2).toISOString());
      expect(await message()).toMatchObject({ state: 'complained', deliveredAt: later(2).toISOString() });
      expect(await dueness()).toEqual(nothing);
    });

    test.each<[MessageState[], MessageState]>([
      [['delivered', 'delayed'], 'delivered'],
      [['delayed', 'delivered'], 'delivered'],
      [['delivered', 'bounced'], 'bounced'],
      [['bounced', 'delivered'], 'bounced'],
      [['delivered', 'complained', 'delivered'], 'complained'],
      [['failed', 'delayed'], 'failed'],
    ])('%j leaves it %s', async (news, state) => {
      await claim();
      await sent();
      for (const one of news) await told(one);
      expect((await message())?.state).toBe(state);
    });
  });
};
