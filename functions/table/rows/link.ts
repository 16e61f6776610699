import * as z from 'zod/mini';
import type { Link } from '../../links/link.ts';
import type { Item } from '../expression.ts';

const text = z.string();

export const LinkRow = z.object({
  request: text,
  purpose: z.enum(['ask', 'status', 'receipt']),
  person: text,
  ask: z.exactOptional(text),
  round: z.exactOptional(z.int()),
  key: text,
});

export const linkIn = (item: Item): Link => LinkRow.parse(item);
