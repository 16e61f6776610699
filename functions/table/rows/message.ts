import * as z from 'zod/mini';
import { Person } from '../../../workflows/directory.ts';
import { codePurposes } from '../../../workflows/lifecycle/signing/progress.ts';
import { text, whole } from '../../../workflows/plain.ts';
import { languages } from '../../../workflows/vocabulary/words.ts';
import { type Message, messageStates } from '../../ledger/port.ts';
import type { Code } from '../../links/code.ts';
import type { Block, Content } from '../../mail/content.ts';
import type { Item } from '../expression.ts';
import { LinkRow } from './link.ts';

const BlockRow: z.ZodMiniType<Block> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(['lead', 'heading', 'paragraph']), text: text }),
  z.object({ kind: z.literal('facts'), rows: z.array(z.object({ label: text, value: text })) }),
  z.object({ kind: z.literal('quote'), by: text, text: text }),
  z.object({
    kind: z.literal('action'),
    label: text,
    purpose: z.enum(['ask', 'status']),
    language: z.optional(z.enum(languages)),
  }),
  z.object({ kind: z.literal('code') }),
  z.object({ kind: z.literal('page'), label: text, path: text }),
]);

const ContentRow: z.ZodMiniType<Content> = z.object({
  language: z.enum(languages),
  subject: text,
  preheader: text,
  blocks: z.array(BlockRow),
});

const CodeRow: z.ZodMiniType<Code> = z.object({
  request: text,
  ask: text,
  round: whole,
  person: text,
  issue: whole,
  number: whole,
  digest: text,
  purpose: z._default(z.enum(codePurposes), 'sign'),
});

const MessageRow = z.object({
  request: text,
  id: text,
  kind: z.custom<Message['kind']>((kind) => typeof kind === 'string'),
  to: Person,
  content: ContentRow,
  link: z.optional(z.omit(LinkRow, { key: true })),
  code: z.exactOptional(CodeRow),
  state: z.enum(messageStates),
  attempts: whole,
  createdAt: text,
  leaveAt: z.exactOptional(text),
  sentAt: z.exactOptional(text),
  sesId: z.exactOptional(text),
  deliveredAt: z.exactOptional(text),
  problem: z.exactOptional(text),
});

export const messageIn = (item: Item): Message => {
  const read = MessageRow.parse(item);
  return { ...read, link: read.link };
};
