import type { AskRow, Case, Head } from '../../workflows/lifecycle/case.ts';
import type { Item, Step, Update } from '../table/expression.ts';
import { askKey, eventKey, formKey, headKey, messageKey, noteKey } from '../table/keys.ts';
import { waitOf } from './listed.ts';
import type { Listed, Message } from './port.ts';
import { dueAt, setOrRemoved, timed, workAt } from './timing.ts';
import { after, type Written } from './written.ts';

/** The steps of the one transaction that moves a request on from `before`, or begins it; the head comes first. */
export const stepsOf = (before: Case | undefined, change: Written): Step[] => {
  const { head, asks, forms, event, messages, notes } = change;
  const { request } = head;
  return [
    before
      ? headUpdate(before.head, head, waitOf(after(before, change)))
      : { put: { ...headKey(request), ...headItem(head) }, condition: 'attribute_not_exists(pk)' },
    { put: { ...eventKey(request, event.number), ...event }, condition: 'attribute_not_exists(pk)' },
    ...asks.map((row) => ({ update: askUpdate(request, { row, before, at: event.at }) })),
    ...forms.map((form) => ({ put: { ...formKey(request, form.round), ...form } })),
    ...notes.map(({ commitment, ...note }) => ({ put: { ...noteKey(request, commitment), ...note } })),
    ...messages.map((message) => ({ put: { ...messageKey(request, message.id), ...messageItem(message) } })),
  ];
};

const headUpdate = (before: Head, head: Head, { deadline, nextAt }: Pick<Listed, 'deadline' | 'nextAt'>): Step => {
  const { work, due, dueAt: at, ...item } = headItem(head);
  const { set, remove } = timed({ work, due, dueAt: at });
  const listed = setOrRemoved({ deadline, nextAt });
  return {
    update: {
      key: headKey(head.request),
      set: { ...item, ...set, ...listed.set },
      remove: [...remove, ...listed.remove],
      condition: '#version = :seenVersion AND #hash = :seenHash',
      values: { seenVersion: before.version, seenHash: before.hash },
    },
  };
};

const headItem = (head: Head): Item => ({
  ...head,
  ...(head.start ? workAt('start', head.changedAt) : dueAt(head.schedule[0]?.at)),
  list: head.status === 'open' || head.incident !== '' ? 'open' : 'closed',
  listedAt: head.changedAt,
});

type Asked = { row: AskRow; before: Case | undefined; at: string };

/**
 * The state machine may write its token at any moment, so its attributes are never overwritten, and never a condition.
 * Work of its that is still there goes: an ask that waits needs nothing of the relay, whatever token came. An ask that
 * has just been decided is work; of one decided before, the relay's work stays as it is.
 */
const askUpdate = (request: string, { row, before, at }: Asked): Update => {
  const { name, round } = row;
  const decided = before?.asks.some((one) => one.name === name && one.round === round && one.signal);
  const { set, remove } = timed(row.signal ? workAt('signal', at) : dueAt(row.schedule[0]?.at));
  const said = { key: askKey(request, name, round), set: { ...row, request, ask: name } };
  return row.signal && decided ? said : { ...said, set: { ...said.set, ...set }, remove };
};

/** Before its time a message is no work: the clock puts it before the relay, and nobody can take it. */
const messageItem = (message: Message): Item => {
  const { createdAt, leaveAt } = message;
  return {
    ...message,
    ...(leaveAt === undefined ? workAt('send', createdAt) : { ...dueAt(leaveAt), freeAt: leaveAt }),
  };
};
