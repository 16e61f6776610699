import { formKey, idempotencyKey, type Key, linkKey } from '../../table/keys.ts';
import type { Table } from '../../table/table.ts';
import { conflicted, failedCondition, mostTries, tooManyTries } from '../conflict.ts';
import type { Ledger, Opening } from '../port.ts';
import { idempotencyKeyReused, referenceTaken, repeatedTooOften } from '../refusals.ts';
import { keyRowOf, mostRepeats, sameBody } from '../replay.ts';
import { stepsOf } from '../rows.ts';
import { begun } from '../written.ts';
import { type LedgerTools, wordingFor } from './tools.ts';

type Opened = Awaited<ReturnType<Ledger['open']>>;

/** A new request with its key and its receipt, all at once; or the one that stands under the key. */
export const open = async (table: Table, tools: LedgerTools, opening: Opening): Promise<Opened> => {
  const { change, idempotency, receipt } = opening;
  const { request } = change.head;
  const steps = [
    { put: { ...idempotencyKey(idempotency.key), ...keyRowOf(opening) }, condition: 'attribute_not_exists(pk)' },
    ...stepsOf(undefined, begun(change, await wordingFor(tools, change))),
    { put: { ...linkKey(receipt.hash), ...receipt.link } },
  ];
  let reasons: readonly string[] = [];
  for (let tries = 1; tries <= mostTries; tries++) {
    const outcome = await table.transact(steps);
    if (outcome.done) return { request, replayed: false };
    reasons = outcome.reasons;
    const [key, head] = reasons;
    if (key === failedCondition) {
      const standing = await replay(table, opening);
      if (standing) return standing;
    }
    if (head === failedCondition) throw referenceTaken();
    if (!conflicted(reasons)) break;
    await tools.pause(tries);
  }
  throw tooManyTries(request, reasons);
};

/** The key has been used: the request that stands answers, with a receipt of its own for this caller. */
export const replay = async (table: Table, opening: Opening): Promise<Opened | undefined> => {
  const { idempotency, receipt } = opening;
  const key = idempotencyKey(idempotency.key);
  const row = await table.get(key);
  if (!row) return undefined;
  const request = String(row.request);
  const form = await table.get(formKey(request, 1));
  if (!sameBody(opening, { row, salt: String(form?.salt) })) throw idempotencyKeyReused();
  if (!(await oneMore(table, key))) throw repeatedTooOften();
  await table.put({ ...linkKey(receipt.hash), ...receipt.link, request });
  return { request, replayed: true };
};

/** Counts a repeat, as long as there is room for its receipt. The table may have let go of the key: nothing is put in its place. */
const oneMore = async (table: Table, key: Key): Promise<boolean> => {
  const { held } = await table.update({
    key,
    add: { repeats: 1 },
    condition: 'attribute_exists(pk) AND (attribute_not_exists(#repeats) OR #repeats < :most)',
    values: { most: mostRepeats },
  });
  return held;
};
