import * as z from 'zod/mini';
import type { Item } from '../table/expression.ts';

/** Where a page of the list ended. */
const Cursor = z.strictObject({
  pk: z.string().check(z.startsWith('request#'), z.maxLength(40)),
  sk: z.literal('head'),
  list: z.enum(['open', 'closed']),
  listedAt: z.iso.datetime(),
});
type Cursor = z.infer<typeof Cursor>;

/** A place in the list as a word for an address. */
export const cursorOf = ({ pk, sk, list, listedAt }: Item): string =>
  Buffer.from(JSON.stringify({ pk, sk, list, listedAt })).toString('base64url');

/** Reads it back; what nobody can read is the beginning of the list. */
export const afterIn = (text: string | undefined): Cursor | undefined => {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString()));
  } catch {
    return undefined;
  }
};
