import * as z from 'zod/mini';
import type { DueRow, Ledger, Work } from '../ledger/port.ts';
import { log } from '../log.ts';

export type ClockPorts = { ledger: Ledger; work: Work };

/** The schedule's event: its time is business time. */
const Tick = z.object({ time: z.iso.datetime() });

// The rules are read when something is due: in most minutes nothing is.
const rules = () => import('./tend.ts');

const atOnce = 100;
const mostRounds = 20;

/** Finds what is due, oldest first, and does it; a row that fails is left for the next minute and stops nobody. */
export const clock =
  (ports: ClockPorts) =>
  async (event: unknown): Promise<{ done: number; failed: number }> => {
    const at = new Date(Tick.parse(event).time);
    // The index may lag: a row found again as it was has been seen to.
    const seen = new Set<string>();
    const result = { done: 0, failed: 0 };
    for (let round = 0; round < mostRounds; round++) {
      const rows = await ports.work.due(at, atOnce + seen.size);
      const fresh = rows.filter((row) => !seen.has(placeOf(row)));
      if (fresh.length === 0) break;
      for (const row of fresh) {
        seen.add(placeOf(row));
        result[(await tended(ports, row, at)) ? 'done' : 'failed'] += 1;
      }
    }
    return result;
  };

const placeOf = ({ pk, sk, dueAt }: DueRow): string => `${pk} ${sk} ${dueAt}`;

const tended = async (ports: ClockPorts, row: DueRow, at: Date): Promise<boolean> => {
  try {
    await (await rules()).tend(ports, row, at);
    return true;
  } catch (error) {
    log.error('due row not done', {
      pk: row.pk,
      sk: row.sk,
      reason: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
    });
    return false;
  }
};
