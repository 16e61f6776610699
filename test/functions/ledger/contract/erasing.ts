import { beforeEach, describe, expect, test } from 'vitest';
import { askKey } from '../../../../functions/table/keys.ts';
import type { AskRow } from '../../../../workflows/lifecycle/case.ts';
import { onDay } from '../../../../workflows/lifecycle/on-day.ts';
import { withdrawFor } from '../../../../workflows/lifecycle/staff/withdraw-for.ts';
import { withdraw } from '../../../../workflows/lifecycle/withdraw.ts';
import { directory, now, publisher } from '../../../workflows/examples.ts';
import type { Bench } from './bench.ts';
import { confirmed, governed, later, wrongIn } from './deeds.ts';

/** How personal data leave every row. */
export const erasingContract = (make: () => Promise<Bench>) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await make();
  });

  describe('erasing', () => {
    test('leaves nothing personal in any row, nothing to send, and a chain that still holds', async () => {
      await confirmed(bench.ports);
      const because = { by: 'staff:marta', reason: 'Elena llamó al 600 000 000', at: now, salt: 'salt of a note' };
      await bench.ports.ledger.record('ABCDEFGH', (current) =>
        withdrawFor(governed(current), { ...because, seen: current.head.version }, directory),
      );
      const [note] = await bench.ports.ledger.notes('ABCDEFGH');
      expect(note?.content).toEqual({ reason: because.reason });
      expect((await bench.ports.ledger.trail('ABCDEFGH')).at(-1)?.because).toBe(note?.commitment);
      const day = later(400 * 86_400_000);
      const { current } = await bench.ports.ledger.record('ABCDEFGH', (before) =>
        onDay(governed(before), day, directory),
      );
      const messages = await bench.ports.ledger.messages('ABCDEFGH');
      const left = JSON.stringify([current, messages, await bench.ports.ledger.trail('ABCDEFGH')]);
      expect(current.head.erased).toBe(true);
      const [gone] = await bench.ports.ledger.notes('ABCDEFGH');
      expect(gone).toEqual({ commitment: note?.commitment, salt: '', content: {} });
      for (const personal of [publisher.requesterName, publisher.requesterMailbox, 'Editorial Faro', 'salt ABCDEFGH'])
        expect(left).not.toContain(personal);
      expect(await wrongIn(bench.ports)).toEqual([]);
      expect(messages.map((one) => one.state)).toEqual(messages.map(() => 'failed'));
      expect(await bench.ports.work.claim('ABCDEFGH', '0002-0', day)).toBeUndefined();
    });

    test('reaches every row of a request that went through very many rounds', async () => {
      await confirmed(bench.ports);
      for (const first of [2, 72]) {
        await bench.ports.ledger.record('ABCDEFGH', ({ head, asks }) => ({
          ...{ head, notices: [], event: { type: 'AskReminded', at: now.toISOString(), by: 'clock' } },
          asks: Array.from({ length: 70 }, (_, more) => ({ ...(asks[0] as AskRow), round: first + more })),
        }));
      }
      await bench.ports.ledger.record('ABCDEFGH', (current) => withdraw(governed(current), now, directory));
      const day = later(400 * 86_400_000);
      await bench.ports.ledger.record('ABCDEFGH', (current) => onDay(governed(current), day, directory));
      const current = await bench.ports.ledger.find('ABCDEFGH');
      expect(current?.asks).toHaveLength(141);
      expect(JSON.stringify(current)).not.toContain(publisher.requesterName);
      expect(await wrongIn(bench.ports)).toEqual([]);
    });

    test('leaves a signal that is still to be sent to the relay', async () => {
      await confirmed(bench.ports);
      await bench.ports.ledger.record('ABCDEFGH', (current) => withdraw(governed(current), now, directory));
      const before = await bench.row(askKey('ABCDEFGH', 'mailbox', 1));
      const day = later(400 * 86_400_000);
      await bench.ports.ledger.record('ABCDEFGH', (current) => onDay(governed(current), day, directory));
      const { work, dueAt } = await bench.row(askKey('ABCDEFGH', 'mailbox', 1));
      expect({ work, dueAt }).toEqual({ work: 'signal', dueAt: before.dueAt });
    });
  });
};
