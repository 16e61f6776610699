import { AskRow, type Case, FormRow, Head } from '../../workflows/lifecycle/case.ts';
import { askKey, caseRange, eventKey, formKey, headKey, messageKey } from '../table/keys.ts';
import type { Item, Step, Table } from '../table/table.ts';
import type { ChainedEvent, Message } from './port.ts';
import type { Written } from './written.ts';

/** How long a row of work may wait before the clock puts it before the relay again. */
const patience = 60_000;

/** The steps of the one transaction that moves a request from `before` to what is written. */
export const stepsOf = (before: Case['head'] | undefined, { head, asks, forms, event, messages }: Written): Step[] => [
  before
    ? headUpdate(before, head)
    : { put: { ...headKey(head.request), ...headItem(head) }, condition: 'attribute_not_exists(pk)' },
  { put: { ...eventKey(head.request, event.number), ...event }, condition: 'attribute_not_exists(pk)' },
  ...asks.map((row) => askUpdate(head.request, row, event.at)),
  ...forms.map((form) => ({ put: { ...formKey(head.request, form.round), ...form } })),
  ...messages.map((message) => ({ put: { ...messageKey(head.request, message.id), ...messageItem(message) } })),
];

/** Asks, forms and head of a request; a row that only the state machine has touched is not yet an ask. */
export const readCase = async (table: Table, request: string): Promise<Case | undefined> => {
  const items = await table.query(caseRange(request));
  const head = items.find((item) => item.sk === 'head');
  if (!head) return undefined;
  return {
    head: Head.parse(head),
    forms: items.filter((item) => starts(item, 'form#')).map((item) => FormRow.parse(item)),
    asks: items.filter((item) => starts(item, 'ask#') && item.status !== undefined).map((item) => AskRow.parse(item)),
  };
};

export const eventIn = ({ pk: _, sk: __, ...event }: Item): ChainedEvent => event as ChainedEvent;

export const messageIn = ({ pk: _, sk: __, work: ___, due: ____, dueAt: _____, ...message }: Item): Message =>
  message as Message;

const starts = (item: Item, prefix: string): boolean => String(item.sk).startsWith(prefix);

const headUpdate = (before: Case['head'], head: Case['head']): Step => {
  const item = headItem(head);
  return {
    update: {
      key: headKey(head.request),
      set: item,
      remove: ['work', 'due', 'dueAt'].filter((name) => item[name] === undefined),
      condition: '#version = :seenVersion AND #hash = :seenHash',
      values: { seenVersion: before.version, seenHash: before.hash },
    },
  };
};

const headItem = (head: Case['head']): Item => ({
  ...head,
  ...(head.start ? workAt('start', head.changedAt) : dueAt(head.schedule[0]?.at)),
  list: head.status === 'open' || head.incident !== '' ? 'open' : 'closed',
  listedAt: head.changedAt,
});

/**
 * The state machine may write its token at any moment, so its attributes are never overwritten.
 * An answered ask is work for the relay; one that is only put or moved on is none, whatever token came.
 */
const askUpdate = (request: string, row: AskRow, at: string): Step => {
  const timed = row.signal ? workAt('signal', at) : dueAt(row.schedule[0]?.at);
  const remove = ['work', 'due', 'dueAt'].filter((name) => timed[name] === undefined);
  return {
    update: { key: askKey(request, row.name, row.round), set: { ...row, request, ask: row.name, ...timed }, remove },
  };
};

const messageItem = (message: Message): Item => ({ ...message, ...workAt('send', message.createdAt) });

const workAt = (work: string, at: string): Item => ({
  work,
  due: 'due',
  dueAt: new Date(new Date(at).getTime() + patience).toISOString(),
});

const dueAt = (at: string | undefined): Item => (at === undefined ? {} : { due: 'due', dueAt: at });
