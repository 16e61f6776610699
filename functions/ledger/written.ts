import type { Directory } from '../../workflows/directory.ts';
import { governed } from '../../workflows/governed.ts';
import type { AskRow, Case, FormRow, Head } from '../../workflows/lifecycle/case.ts';
import type { Change, Notice } from '../../workflows/lifecycle/change.ts';
import { issueOf } from '../../workflows/lifecycle/corrections.ts';
import { leavesAt } from '../../workflows/lifecycle/leaving.ts';
import { messageId } from '../../workflows/lifecycle/message-id.ts';
import { timesAfter } from '../../workflows/lifecycle/times-after.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { Code } from '../links/code.ts';
import { chained } from './chain.ts';
import type { ChainedEvent, Compose, Message, Note } from './port.ts';

/** Everything that one transaction writes. */
export type Written = {
  head: Head;
  asks: AskRow[];
  forms: FormRow[];
  event: ChainedEvent;
  messages: Message[];
  notes: Note[];
};

/** Whatever puts notices into words. */
export type Wording = { compose: Compose; directory: Directory };

/** What a change becomes in the table: the head moved by one, the event in its place, a message for each notice. */
export const written = (before: Case, change: Change, wording: Wording): Written => {
  const event = chained(before.head, change.event);
  const head = { ...change.head, version: event.number, hash: event.hash, ...timesAfter(before.head, change) };
  const forms = change.form ? [change.form] : [];
  const current = after(before, { head, asks: change.asks, forms });
  const messages = change.notices.map((notice, place) => messageOf({ notice, place, event }, current, wording));
  const { because } = change.event;
  const notes = because && event.because !== undefined ? [{ ...because, commitment: event.because }] : [];
  return { head, asks: change.asks, forms: head.erased ? current.forms.map(blankForm) : forms, event, messages, notes };
};

/** What a new request becomes: the first event of its chain. */
export const begun = (change: Change, wording: Wording): Written =>
  written({ head: change.head, forms: [], asks: [] }, change, wording);

/** The case once the change is in it, in the order in which it would be read. */
export const after = (before: Case, { head, asks, forms }: Pick<Written, 'head' | 'asks' | 'forms'>): Case => ({
  head,
  asks: [...before.asks.filter((row) => !asks.some((one) => one.name === row.name && one.round === row.round)), ...asks]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .sort((a, b) => a.round - b.round),
  forms: [...before.forms.filter((row) => !forms.some((one) => one.round === row.round)), ...forms].sort(
    (a, b) => a.round - b.round,
  ),
});

/** A form without what was typed in it. */
const blankForm = (form: FormRow): FormRow => ({ ...form, salt: '', values: {} });

/** What erasure leaves of a message: no person, no words, and nothing to send any more. */
export const blankMessage = ({ to, content, state }: Message) => ({
  to: { id: to.id, name: '', mailbox: '', language: to.language, organisation: '' },
  content: { language: content.language, subject: '', preheader: '', blocks: [] },
  ...((state === 'due' || state === 'sending') && { state: 'failed' as const, problem: 'Erased' }),
});

/** What erasure leaves of the words of staff. */
export const blankNote = { salt: '', content: {} };

type Told = { notice: Notice; place: number; event: ChainedEvent };

const messageOf = ({ notice, place, event }: Told, current: Case, { compose, directory }: Wording): Message => {
  const { request } = current.head;
  const leaveAt = leavesAt(leavingOf({ notice, event }, current), directory);
  return {
    request,
    id: messageId(event.number, place),
    kind: notice.kind,
    to: notice.to,
    content: compose(notice, { ...governed(current), directory }),
    link: linkOf(notice, current.head),
    ...codeOf(notice, current.head),
    state: 'due',
    attempts: 0,
    createdAt: event.at,
    ...(leaveAt && { leaveAt: leaveAt.toISOString() }),
  };
};

const leavingOf = ({ notice, event }: Omit<Told, 'place'>, current: Case) => ({
  notice,
  ask: notice.ask === undefined ? undefined : askNamed(governed(current).workflow, notice.ask),
  by: event.by,
  at: new Date(event.at),
});

const linkOf = ({ link, to, ask, round }: Notice, head: Head): Message['link'] => {
  if (link === 'none') return undefined;
  const { request } = head;
  const issue = issueOf(head, to.id);
  const theirs = { request, person: to.id, ...(issue > 0 && { issue }) };
  if (link === 'status') return { ...theirs, purpose: 'status' };
  return {
    ...theirs,
    purpose: 'ask',
    ...(ask !== undefined && { ask }),
    ...(round !== undefined && { round }),
  };
};

const codeOf = ({ to, ask = '', round = 0, code }: Notice, head: Head): { code?: Code } =>
  code ? { code: { request: head.request, ask, round, person: to.id, issue: issueOf(head, to.id), ...code } } : {};
