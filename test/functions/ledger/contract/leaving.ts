import { beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../../../functions/ledger/port.ts';
import { messageKey } from '../../../../functions/table/keys.ts';
import { sendAgain } from '../../../../workflows/lifecycle/send-again.ts';
import { directory } from '../../../workflows/examples.ts';
import type { Bench, MakeBench } from './bench.ts';
import { answers, governed, opening, put } from './deeds.ts';

const friday = new Date('2026-11-27T19:00:00Z');
const monday = '2026-11-30T07:30:00.000Z';
const before = new Date(new Date(monday).getTime() - 1);

/** How mail waits for the working hours of its readers. */
export const leavingContract = (make: MakeBench) => {
  let bench: Bench;
  const open = async (officeHours: boolean) => {
    bench = await make({ officeHours });
    await bench.ports.directory.save(directory);
    await bench.ports.ledger.open(opening());
  };
  const deed = async (ask: string, at = friday) =>
    put(bench.ports, ask, { at, directory: await bench.ports.directory.read() });
  const lastMessage = async (): Promise<Message> => {
    const last = (await bench.ports.ledger.messages('ABCDEFGH')).at(-1);
    if (!last) throw new Error('Nobody has been written to');
    return last;
  };
  const rowOf = async ({ id }: Message) => bench.row(messageKey('ABCDEFGH', id));

  describe('in office hours', () => {
    beforeEach(() => open(true));

    test('a mail of the evening is no work, says when it leaves, is due then, and is taken then and not before', async () => {
      await deed('terms');
      const message = await lastMessage();
      expect(message).toMatchObject({ state: 'due', leaveAt: monday, createdAt: friday.toISOString() });
      const { work, due, dueAt } = await rowOf(message);
      expect([work, due, dueAt]).toEqual([undefined, 'due', monday]);
      expect(await bench.ports.work.claim('ABCDEFGH', message.id, before)).toBeUndefined();
      expect(await bench.ports.work.due(before, 10)).not.toContainEqual(expect.objectContaining({ dueAt: monday }));
      expect(await bench.ports.work.claim('ABCDEFGH', message.id, new Date(monday))).toMatchObject({ attempts: 1 });
    });

    test('the clock puts it before the relay when its time has come', async () => {
      await deed('terms');
      const message = await lastMessage();
      const key = messageKey('ABCDEFGH', message.id);
      const due = await bench.ports.work.due(new Date(monday), 10);
      expect(due).toContainEqual({ ...key, dueAt: monday });
      await bench.ports.work.nudge({ ...key, dueAt: monday }, new Date('2026-11-30T07:31:00Z'));
      expect(await rowOf(message)).toMatchObject({ work: 'send', dueAt: '2026-11-30T07:31:00.000Z' });
    });

    test('what was sent keeps when it was to leave, and is due no more', async () => {
      await deed('terms');
      const { id } = await lastMessage();
      await bench.ports.work.claim('ABCDEFGH', id, new Date(monday));
      await bench.ports.work.sent('ABCDEFGH', id, { sesId: 'ses-1', at: new Date(monday) });
      const sent = await lastMessage();
      expect(sent).toMatchObject({ state: 'sent', leaveAt: monday, sentAt: monday });
      expect((await rowOf(sent)).due).toBeUndefined();
    });

    test('the mail that confirms a mailbox, its receipt and a new link leave at once, at night too', async () => {
      await deed('mailbox');
      expect(await rowOf(await lastMessage())).toMatchObject({ kind: 'asked', work: 'send' });
      await answers(bench.ports, { ask: 'mailbox', person: 'requester', choice: 'mine', at: friday });
      expect(await rowOf(await lastMessage())).toMatchObject({ kind: 'received', work: 'send' });
      await deed('terms');
      const place = { ask: 'terms', round: 1, person: 'otherParty', at: friday };
      await bench.ports.ledger.record('ABCDEFGH', (current) => sendAgain(governed(current), place, directory));
      expect(await rowOf(await lastMessage())).toMatchObject({ kind: 'reminded', work: 'send' });
      expect((await bench.ports.ledger.messages('ABCDEFGH')).map(({ leaveAt }) => leaveAt)).toEqual([
        undefined,
        undefined,
        monday,
        undefined,
      ]);
    });

    test('a mail of working hours leaves at once', async () => {
      await deed('terms', new Date(monday));
      expect(await rowOf(await lastMessage())).toMatchObject({ work: 'send' });
      expect((await lastMessage()).leaveAt).toBeUndefined();
    });

    test('the deadline counts from when the mail leaves, in the table as well', async () => {
      const { current } = await deed('terms');
      expect(current.asks.map(({ deadline }) => deadline.slice(0, 10))).toEqual(['2026-12-15']);
    });
  });

  describe('around the clock', () => {
    test('every mail leaves at once, and time begins with it', async () => {
      await open(false);
      const { current } = await deed('terms');
      expect(await rowOf(await lastMessage())).toMatchObject({ work: 'send' });
      expect((await lastMessage()).leaveAt).toBeUndefined();
      expect(current.asks.map(({ deadline }) => deadline.slice(0, 10))).toEqual(['2026-12-14']);
    });
  });
};
