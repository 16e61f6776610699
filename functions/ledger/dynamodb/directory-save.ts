import { randomUUID } from 'node:crypto';
import type { Pause } from '../../table/patience.ts';
import type { Table } from '../../table/table.ts';
import { conflicted, mostTries } from '../conflict.ts';
import { directoryRows, type SavedRow, savingSteps } from '../directory-saved.ts';
import type { Said } from '../port.ts';

type Place = { table: Table; pause: Pause };

/** How many rows go into one transaction; DynamoDB takes 100 steps. */
const atOnce = 90;

/** Writes a directory, some rows at a time: each time all of them, with the version and the counters, or none. */
export const save = async (place: Place, said: Said): Promise<void> => {
  const rows = directoryRows(said);
  for (let from = 0; from < rows.length; from += atOnce) await saveSome(place, rows.slice(from, from + atOnce));
};

const saveSome = async ({ table, pause }: Place, rows: readonly SavedRow[]): Promise<void> => {
  let reasons: readonly string[] = [];
  for (let tries = 1; tries <= mostTries; tries++) {
    const before = await Promise.all(rows.map(({ row: { pk, sk } }) => table.get({ pk, sk })));
    const outcome = await table.transact(savingSteps({ rows, before, version: randomUUID() }));
    if (outcome.done) return;
    reasons = outcome.reasons;
    if (!conflicted(reasons)) break;
    await pause(tries);
  }
  throw new Error(`The directory could not be written: ${reasons.join(', ')}`);
};
