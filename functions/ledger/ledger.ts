import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { Case } from '../../workflows/lifecycle/case.ts';
import type { Change } from '../../workflows/lifecycle/change.ts';
import { notAsked } from '../../workflows/lifecycle/refusals.ts';
import { employeeKey, idempotencyKey, linkKey, messageKey, messageRange, trailRange } from '../table/keys.ts';
import type { Step, Table } from '../table/table.ts';
import type { Compose, DirectoryStore, Ledger, Opening } from './port.ts';
import { idempotencyKeyReused, referenceTaken, requestNotFound } from './refusals.ts';
import { eventIn, messageIn, readCase, stepsOf } from './rows.ts';
import { after, blankMessage, written } from './written.ts';

/** What the ledger needs besides the table: words for notices, who is who, and how long to wait after a conflict. */
export type LedgerTools = { compose: Compose; directory: DirectoryStore; pause: (tries: number) => Promise<void> };

const mostTries = 14;

/** Requests in DynamoDB: each change is one transaction, conditioned on the head as read. */
export const dynamodbLedger = (table: Table, tools: LedgerTools): Ledger => ({
  find: (request) => readCase(table, request),
  open: (opening) => open(table, tools, opening),
  record: (request, decide) => record({ table, tools, request }, decide),
  trail: async (request) => (await table.query(trailRange(request))).map(eventIn),
  messages: async (request) => (await table.query(messageRange(request))).map(messageIn),
});

type Recording = { table: Table; tools: LedgerTools; request: string };

const record = async (
  { table, tools, request }: Recording,
  decide: (current: Case) => Change | undefined,
): Promise<{ current: Case; changed: boolean }> => {
  for (let tries = 1; ; tries++) {
    const current = await readCase(table, request);
    if (!current) throw requestNotFound(request);
    const change = decide(current);
    if (!change) return { current, changed: false };
    const directory = await tools.directory.read();
    const result = written(current, change, { compose: tools.compose, directory });
    if (result.head.erased && !current.head.erased) await blankMessages(table, request);
    const steps = stepsOf(current.head, result);
    try {
      await table.transact([...steps, ...activeChecks(change)]);
      return { current: after(current, result), changed: true };
    } catch (error) {
      const reasons = reasonsOf(error);
      if (!reasons.some(isConflict) || tries >= mostTries) throw error;
      if (!reasons.slice(0, steps.length).some(isConflict)) throw notAsked();
      await tools.pause(tries);
    }
  }
};

/** Before the chain says so, and safe to repeat: a crash in between leaves the erasure due. */
const blankMessages = async (table: Table, request: string): Promise<void> => {
  for (const message of (await table.query(messageRange(request))).map(messageIn)) {
    const blank = blankMessage(message);
    await table.update({ key: messageKey(request, message.id), set: { to: blank.to, content: blank.content } });
  }
};

/** S8: whoever decides must still work here at the moment of the write. */
const activeChecks = ({ stillActive = [] }: Change): Step[] =>
  stillActive.map((id) => ({
    check: { key: employeeKey(id), condition: '#active = :active', values: { active: true } },
  }));

const open = async (
  table: Table,
  tools: LedgerTools,
  opening: Opening,
): Promise<{ request: string; replayed: boolean }> => {
  const { change, idempotency, receipt } = opening;
  const { request } = change.head;
  const before: Case = { head: change.head, forms: [], asks: [] };
  const directory = await tools.directory.read();
  const result = written(before, change, { compose: tools.compose, directory });
  try {
    await table.transact([
      {
        put: { ...idempotencyKey(idempotency.key), request, body: idempotency.body },
        condition: 'attribute_not_exists(pk)',
      },
      { put: { ...linkKey(receipt.hash), ...receipt.link } },
      ...stepsOf(undefined, result),
    ]);
    return { request, replayed: false };
  } catch (error) {
    const [key, , head] = reasonsOf(error);
    if (key === 'ConditionalCheckFailed' || key === 'TransactionConflict') return replay(table, opening);
    if (head === 'ConditionalCheckFailed') throw referenceTaken();
    throw error;
  }
};

/** The key has been used: the request that stands answers, with a receipt of its own for this caller. */
const replay = async (
  table: Table,
  { idempotency, receipt }: Opening,
): Promise<{ request: string; replayed: boolean }> => {
  const stands = await table.get(idempotencyKey(idempotency.key));
  if (stands?.body !== idempotency.body) throw idempotencyKeyReused();
  const request = String(stands.request);
  await table.transact([{ put: { ...linkKey(receipt.hash), ...receipt.link, request } }]);
  return { request, replayed: true };
};

const reasonsOf = (error: unknown): string[] =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None')
    : [];

const isConflict = (reason: string): boolean =>
  ['ConditionalCheckFailed', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'].includes(
    reason,
  );
