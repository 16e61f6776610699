import * as z from 'zod/mini';
import { text } from '../../../workflows/plain.ts';
import type { Item } from '../expression.ts';

const SessionRow = z.object({ data: z.record(text, text), expiresAt: z.number() });

/** What a session holds, unless it has expired by then. */
export const sessionIn = (item: Item | undefined, at: Date): Record<string, string> | undefined => {
  const read = item && SessionRow.parse(item);
  return read && read.expiresAt * 1000 > at.getTime() ? read.data : undefined;
};
