import { randomUUID } from 'node:crypto';
import type { Item } from '../../table/expression.ts';
import { askKey, endKey, headKey, type Key, messageKey } from '../../table/keys.ts';
import type { Table } from '../../table/table.ts';
import type { DueRow, Work } from '../port.ts';
import { settled } from '../timing.ts';
import { attemptFor, attemptOver, earlierThan, isWork } from '../work-rules.ts';
import { messageShapes, whileReading } from './reading.ts';

/** What the relay and the clock do to rows beside the ledger's transactions: each conditional, each safe to repeat. */
export const dynamodbWork = (table: Table): Work => ({
  token: async (request, ask, round) => {
    const row = await table.get(askKey(request, ask, round));
    return typeof row?.token === 'string' ? row.token : undefined;
  },
  settleAsk: ({ request, ask, round, token, status }) =>
    settle(table, askKey(request, ask, round), (row) =>
      row.token === token && row.status === status ? ['token', 'status', 'schedule'] : undefined,
    ),
  passToRelay: async (request, ask, round) => {
    const waits = { condition: '#work = :document', values: { document: 'document' } };
    await table.update({ key: askKey(request, ask, round), set: { work: 'token' }, ...waits });
  },
  settleStart: (request, run) =>
    settle(table, headKey(request), (row) => (row.run === run && row.start === true ? ['run', 'version'] : undefined)),
  settleEnd: async (request, run) => {
    const condition = 'attribute_exists(pk)';
    await table.update({ key: endKey(request, run), remove: ['work', 'due', 'dueAt'], condition });
  },
  claim: (request, message, at) => claim(table, messageKey(request, message), at),
  sent: async (request, message, { sesId, at }) => {
    const key = messageKey(request, message);
    const accepted = { sesId, sentAt: at.toISOString() };
    const first = await table.update({ key, set: { ...accepted, state: 'sent' }, ...attemptOver, ...whileSending });
    // SES may have told what became of it before its own answer was here: then that stands.
    if (!first.held) await table.update({ key, set: accepted, ...attemptOver, ...toldBefore });
  },
  unsent: async (request, message, { problem, next }) => {
    const key = messageKey(request, message);
    const again = next && { state: 'due', problem, due: 'due', dueAt: next.toISOString(), freeAt: next.toISOString() };
    if (again) await table.update({ key, set: again, remove: ['work'], ...whileSending });
    else await table.update({ key, set: { state: 'failed', problem }, ...attemptOver, ...whileSending });
  },
  delivery: async (request, message, { state, problem, deliveredAt }) => {
    const key = messageKey(request, message);
    const delivered = deliveredAt === undefined ? {} : { deliveredAt };
    const earlier = earlierThan(state).map((one, place) => [`was${place}`, one]);
    const condition = `#state IN (${earlier.map(([name]) => `:${name}`).join(', ')})`;
    const known = { condition, values: Object.fromEntries(earlier) };
    const told = await table.update({ key, set: { state, problem, ...delivered }, ...attemptOver, ...known });
    // A complaint, or the other of two mails, may have come before.
    if (!told.held && deliveredAt !== undefined) await table.update({ key, set: delivered, ...neverDelivered });
  },
  due: async (until, limit) => {
    const page = await table.index({ index: 'due', sort: 'dueAt', value: 'due', upTo: until.toISOString(), limit });
    return page.items.map(({ pk, sk, dueAt }): DueRow => ({ pk: String(pk), sk: String(sk), dueAt: String(dueAt) }));
  },
  nudge: async ({ pk, sk, dueAt }, next) => {
    const set = { dueAt: next.toISOString(), nudgedAt: next.toISOString(), ...(isWork(sk) && { work: 'send' }) };
    // The index may lag behind the row: only what is still due as it was found.
    const condition = `#dueAt = :found${isWork(sk) ? '' : ' AND attribute_exists(#work)'}`;
    await table.update({ key: { pk, sk }, set, condition, values: { found: dueAt } });
  },
});

const whileSending = { condition: '#state = :sending', values: { sending: 'sending' } };
const toldBefore = { condition: 'attribute_exists(pk) AND attribute_not_exists(#sesId)' };

const neverDelivered = { condition: 'attribute_exists(pk) AND attribute_not_exists(#deliveredAt)' };

const mostTries = 5;

/** Takes the work off a row that is as `seen` by the relay, and leaves it due for what its schedule says. */
const settle = async (table: Table, key: Key, seen: (row: Item) => string[] | undefined): Promise<void> => {
  for (let tries = 0; tries < mostTries; tries++) {
    const row = await table.get(key);
    const names = row && seen(row);
    if (!names) return;
    const { set, remove } = settled(row);
    const started = key.sk === 'head' ? { start: false } : {};
    if ((await table.update({ key, set: { ...set, ...started }, remove, ...unchanged(row, names) })).held) return;
  }
};

/** The condition that these attributes are as they were read. */
const unchanged = (row: Item, names: readonly string[]) => ({
  condition: names
    .map((name) => (row[name] === undefined ? `attribute_not_exists(#${name})` : `#${name} = :was_${name}`))
    .join(' AND '),
  values: Object.fromEntries(names.filter((name) => row[name] !== undefined).map((name) => [`was_${name}`, row[name]])),
});

/** Takes a message for one attempt. A condition that fails over our own try before, whose answer was lost, is a success. */
const claim = (table: Table, key: Key, at: Date) => {
  const by = randomUUID();
  const claimed = table.update({
    key,
    set: { ...attemptFor(at), claimedBy: by },
    remove: ['work'],
    add: { attempts: 1 },
    condition: '#state IN (:isDue, :isSending) AND (attribute_not_exists(#freeAt) OR #freeAt <= :now)',
    values: { isDue: 'due', isSending: 'sending', now: at.toISOString() },
  });
  return whileReading(claimed, messageShapes, ({ held, item }, { messageIn }) =>
    item && (held || item.claimedBy === by) ? messageIn(item) : undefined,
  );
};
