import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { askKey, endKey, headKey, messageKey } from '../table/keys.ts';
import type { Item, Table, Update } from '../table/table.ts';
import type { DueRow, Work } from './port.ts';
import { messageIn } from './rows.ts';

/** An attempt to send may take this long before the clock lets another one try. */
const attempt = 60_000;

/** What the relay and the clock do to rows beside the ledger's transactions: each conditional, each safe to repeat. */
export const dynamodbWork = (table: Table): Work => ({
  token: async (request, ask, round) => textIn(await table.get(askKey(request, ask, round)), 'token'),
  settleAsk: async ({ request, ask, round, token, status }) => {
    const row = await table.get(askKey(request, ask, round));
    if (!row || row.token !== token || row.status !== status) return;
    await unlessMoved(table, {
      key: askKey(request, ask, round),
      ...timedBy(row),
      condition: `${same('token', token)} AND ${same('status', status)}`,
      values: { ...(token !== undefined && { seenToken: token }), ...(status !== undefined && { seenStatus: status }) },
    });
  },
  settleStart: async (request, run) => {
    const head = await table.get(headKey(request));
    if (!head) return;
    const { set, remove } = timedBy(head);
    await unlessMoved(table, {
      key: headKey(request),
      set: { ...set, start: false },
      remove,
      condition: '#run = :seenRun AND #start = :started',
      values: { seenRun: run, started: true },
    });
  },
  settleEnd: async (request, run) => {
    await unlessMoved(table, {
      key: endKey(request, run),
      remove: ['work', 'due', 'dueAt'],
      condition: 'attribute_exists(pk)',
    });
  },
  claim: async (request, message, at) => {
    const claimed = await unlessMoved(table, {
      key: messageKey(request, message),
      set: { state: 'sending', due: 'due', dueAt: later(at, attempt), claimedUntil: later(at, attempt) },
      remove: ['work'],
      add: { attempts: 1 },
      condition: '#state = :isDue OR (#state = :isSending AND #claimedUntil <= :now)',
      values: { isDue: 'due', isSending: 'sending', now: at.toISOString() },
    });
    return claimed && messageIn(claimed);
  },
  sent: async (request, message, { sesId, at }) => {
    const accepted = {
      key: messageKey(request, message),
      set: { sesId, sentAt: at.toISOString() },
      remove: attemptEnds,
    };
    const sending = { condition: '#state = :isSending', values: { isSending: 'sending' } };
    const first = await unlessMoved(table, { ...accepted, ...sending, set: { ...accepted.set, state: 'sent' } });
    // What became of it may have been told before SES's own answer was here: then that stands.
    if (!first) await unlessMoved(table, { ...accepted, condition: 'attribute_exists(pk)' });
  },
  unsent: async (request, message, { problem, next }) => {
    await unlessMoved(table, {
      key: messageKey(request, message),
      set: next ? { state: 'due', problem, due: 'due', dueAt: next.toISOString() } : { state: 'failed', problem },
      remove: next ? ['claimedUntil'] : attemptEnds,
      condition: '#state = :isSending',
      values: { isSending: 'sending' },
    });
  },
  delivery: async (request, message, state, problem) => {
    await unlessMoved(table, {
      key: messageKey(request, message),
      set: { state, ...(problem !== undefined && { problem }) },
      remove: ['work', ...attemptEnds],
      condition: 'attribute_exists(pk)',
    });
  },
  due: async (until, limit) => {
    const page = await table.index({ index: 'due', sort: 'dueAt', value: 'due', upTo: until.toISOString(), limit });
    return page.items.map(({ pk, sk, dueAt }): DueRow => ({ pk: String(pk), sk: String(sk), dueAt: String(dueAt) }));
  },
  nudge: async ({ pk, sk }, next) => {
    const message = sk.startsWith('mail#');
    await unlessMoved(table, {
      key: { pk, sk },
      set: { dueAt: next.toISOString(), nudgedAt: next.toISOString(), ...(message && { work: 'send' }) },
      condition: `attribute_exists(#due) AND attribute_exists(${message ? '#state' : '#work'})`,
    });
  },
});

/** Nothing is due of a message once an attempt has ended it. */
const attemptEnds = ['due', 'dueAt', 'claimedUntil'];

/** Once the work is off, the row is due for what its schedule says next, or for nothing. */
const timedBy = (row: Item): Required<Pick<Update, 'set' | 'remove'>> => {
  const [next] = (row.schedule as { at: string }[] | undefined) ?? [];
  return next
    ? { set: { due: 'due', dueAt: next.at }, remove: ['work'] }
    : { set: {}, remove: ['work', 'due', 'dueAt'] };
};

const same = (name: string, value: string | undefined): string =>
  value === undefined
    ? `attribute_not_exists(#${name})`
    : `#${name} = :seen${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Somebody else was faster, or did it already: nothing to do. */
const unlessMoved = async (table: Table, update: Update): Promise<Item | undefined> => {
  try {
    return await table.update(update);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
};

const textIn = (item: Item | undefined, name: string): string | undefined =>
  typeof item?.[name] === 'string' ? item[name] : undefined;

const later = (at: Date, milliseconds: number): string => new Date(at.getTime() + milliseconds).toISOString();
