import * as z from 'zod/mini';
import { Employee, Implementer, Person } from '../../workflows/directory.ts';
import { AskRow, type Case, FormRow, Head } from '../../workflows/lifecycle/case.ts';
import type { NewEvent } from '../../workflows/lifecycle/change.ts';
import { languages } from '../../workflows/vocabulary/words.ts';
import type { ChainedEvent, Listed, Message } from '../ledger/port.ts';
import type { Link } from '../links/link.ts';
import type { Block, Content } from '../mail/content.ts';
import type { Item } from './expression.ts';

const Words = z.string();

/** Asks, forms and head of a request, in the order they came; a row that only the state machine has touched is not yet an ask. */
export const caseIn = (items: readonly Item[]): Case | undefined => {
  const head = items.find((item) => item.sk === 'head');
  if (!head) return undefined;
  return {
    head: Head.parse(head),
    forms: of(items, 'form#').map((item) => FormRow.parse(item)),
    asks: of(items, 'ask#')
      .filter((item) => item.status !== undefined)
      .map((item) => AskRow.parse(item)),
  };
};

const of = (items: readonly Item[], prefix: string): Item[] =>
  items.filter((item) => String(item.sk).startsWith(prefix)).sort((a, b) => Number(a.round) - Number(b.round));

/** Whatever else stands in the row stays in the event, so that its hash tells. */
const EventRow = z.looseObject({
  type: z.custom<NewEvent['type']>((type) => typeof type === 'string'),
  at: Words,
  by: Words,
  ask: z.exactOptional(Words),
  round: z.exactOptional(z.int()),
  choice: z.exactOptional(Words),
  status: z.exactOptional(Words),
  number: z.int(),
  commitment: z.exactOptional(Words),
  previous: Words,
  hash: Words,
});

export const eventIn = ({ pk: _, sk: __, ...item }: Item): ChainedEvent => EventRow.parse(item);

const LinkRow = z.object({
  request: Words,
  purpose: z.enum(['ask', 'status', 'receipt']),
  person: Words,
  ask: z.exactOptional(Words),
  round: z.exactOptional(z.int()),
  key: Words,
});

export const linkIn = (item: Item): Link => LinkRow.parse(item);

const BlockRow: z.ZodMiniType<Block> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(['lead', 'heading', 'paragraph']), text: Words }),
  z.object({ kind: z.literal('facts'), rows: z.array(z.object({ label: Words, value: Words })) }),
  z.object({ kind: z.literal('quote'), by: Words, text: Words }),
  z.object({ kind: z.literal('action'), label: Words, purpose: z.enum(['ask', 'status']) }),
]);

const ContentRow: z.ZodMiniType<Content> = z.object({
  language: z.enum(languages),
  subject: Words,
  preheader: Words,
  blocks: z.array(BlockRow),
});

const MessageRow = z.object({
  request: Words,
  id: Words,
  kind: z.custom<Message['kind']>((kind) => typeof kind === 'string'),
  to: Person,
  content: ContentRow,
  link: z.optional(z.omit(LinkRow, { key: true })),
  state: z.enum(['due', 'sending', 'sent', 'delivered', 'delayed', 'bounced', 'complained', 'failed']),
  attempts: z.int(),
  createdAt: Words,
  sentAt: z.exactOptional(Words),
  sesId: z.exactOptional(Words),
  problem: z.exactOptional(Words),
});

export const messageIn = (item: Item): Message => {
  const read = MessageRow.parse(item);
  return { ...read, link: read.link };
};

const ListRow = z.object({
  pk: z.string().check(z.startsWith('request#')),
  workflow: Words,
  status: Words,
  title: Words,
  addresses: z.array(Words),
  waitingFor: z.array(Words),
  incident: Words,
  createdAt: Words,
  listedAt: Words,
  deadline: z.exactOptional(Words),
  nextAt: z.exactOptional(Words),
});

export const listedIn = (item: Item): Listed => {
  const { pk, listedAt, ...row } = ListRow.parse(item);
  return { request: pk.slice('request#'.length), ...row, changedAt: listedAt };
};

const SessionRow = z.object({ data: z.record(z.string(), z.string()), expiresAt: z.number() });

/** What a session holds, unless it has expired by then. */
export const sessionIn = (item: Item | undefined, at: Date): Record<string, string> | undefined => {
  const read = item && SessionRow.parse(item);
  return read && read.expiresAt * 1000 > at.getTime() ? read.data : undefined;
};

export const implementerIn = ({ pk: _, sk: __, ...item }: Item): Implementer => Implementer.parse(item);
export const employeeIn = ({ pk: _, sk: __, ...item }: Item): Employee => Employee.parse(item);
