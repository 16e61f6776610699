import * as z from 'zod/mini';
import { controlCharacters } from '../text.ts';
import { languages } from '../vocabulary/words.ts';

/** A name as mails carry it in their headers. */
export const Name = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  z.refine((name) => !controlCharacters(name, { oneLine: true }), 'holds control or invisible characters'),
);

/** A position in one line, as it is typed at signing. */
export const Position = z.string().check(
  z.minLength(1),
  z.maxLength(120),
  z.refine((position) => !controlCharacters(position, { oneLine: true }), 'holds control or invisible characters'),
);

/** Names a row for ever: lower-case letters, digits and hyphens. */
export const Id = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/));

/** Someone of an organisation, at the address where it is written to. */
export const Contact = z.strictObject({ name: Name, mailbox: z.email(), language: z.enum(languages) });
export type Contact = z.infer<typeof Contact>;
