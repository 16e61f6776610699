import type { Item } from '../../table/expression.ts';
import { askKey, endKey, headKey, type Key, messageKey } from '../../table/keys.ts';
import { messageIn } from '../../table/rows/message.ts';
import type { Work } from '../port.ts';
import { settled } from '../timing.ts';
import { attemptFor, attemptOver, earlierThan, isWork } from '../work-rules.ts';
import type { Changing, Rows } from './rows.ts';

/** The same as on the table, where a condition is a question asked just before the write. */
export const memoryWork = (rows: Rows): Work => ({
  token: async (request, ask, round) => {
    const token = rows.get(askKey(request, ask, round))?.token;
    return typeof token === 'string' ? token : undefined;
  },
  settleAsk: async ({ request, ask, round, token, status }) =>
    changeIf(rows, askKey(request, ask, round), (row) =>
      row.token === token && row.status === status ? settled(row) : undefined,
    ),
  passToRelay: async (request, ask, round) =>
    changeIf(rows, askKey(request, ask, round), ({ work }) =>
      work === 'document' ? { set: { work: 'token' } } : undefined,
    ),
  settleStart: async (request, run) =>
    changeIf(rows, headKey(request), (row) => {
      const { set, remove } = settled(row);
      return row.run === run && row.start === true ? { set: { ...set, start: false }, remove } : undefined;
    }),
  settleEnd: async (request, run) => changeIf(rows, endKey(request, run), () => ({ remove: ['work', 'due', 'dueAt'] })),
  claim: async (request, message, at) => claim(rows, messageKey(request, message), at),
  sent: async (request, message, { sesId, at }) =>
    changeIf(rows, messageKey(request, message), ({ state, sesId: known }) => {
      const accepted = { sesId, sentAt: at.toISOString() };
      if (state === 'sending') return { set: { ...accepted, state: 'sent' }, ...attemptOver };
      return known === undefined ? { set: accepted, ...attemptOver } : undefined;
    }),
  unsent: async (request, message, { problem, next }) =>
    changeIf(rows, messageKey(request, message), ({ state }) => {
      if (state !== 'sending') return undefined;
      if (!next) return { set: { state: 'failed', problem }, ...attemptOver };
      const at = next.toISOString();
      return { set: { state: 'due', problem, due: 'due', dueAt: at, freeAt: at }, remove: ['work'] };
    }),
  delivery: async (request, message, { state, problem, deliveredAt }) =>
    changeIf(rows, messageKey(request, message), (row) => {
      const delivered = deliveredAt === undefined ? {} : { deliveredAt };
      if (earlierThan(state).some((one) => one === row.state))
        return { set: { state, problem, ...delivered }, ...attemptOver };
      return deliveredAt !== undefined && row.deliveredAt === undefined ? { set: delivered } : undefined;
    }),
  due: async (until, limit) =>
    rows
      .index('due', 'due', 'dueAt')
      .filter((row) => String(row.dueAt) <= until.toISOString())
      .slice(0, limit)
      .map(({ pk, sk, dueAt }) => ({ pk: String(pk), sk: String(sk), dueAt: String(dueAt) })),
  nudge: async ({ pk, sk, dueAt }, next) =>
    changeIf(rows, { pk, sk }, (row) => {
      const at = next.toISOString();
      if (row.dueAt !== dueAt || !(isWork(sk) || row.work !== undefined)) return undefined;
      return { set: { dueAt: at, nudgedAt: at, ...(isWork(sk) && { work: 'send' }) } };
    }),
});

const changeIf = (rows: Rows, key: Key, change: (row: Item) => Omit<Changing, 'key'> | undefined): void => {
  const row = rows.get(key);
  const changing = row && change(row);
  if (changing) rows.update({ key, ...changing });
};

const claim = (rows: Rows, key: Key, at: Date) => {
  const row = rows.get(key);
  const free = row?.freeAt === undefined || String(row.freeAt) <= at.toISOString();
  if (!row || !free || !['due', 'sending'].includes(String(row.state))) return undefined;
  return messageIn(rows.update({ key, set: attemptFor(at), remove: ['work'], add: { attempts: 1 } }));
};
