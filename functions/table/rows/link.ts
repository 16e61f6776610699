import * as z from 'zod/mini';
import { text, whole } from '../../../workflows/plain.ts';
import type { Link } from '../../links/link.ts';
import type { Item } from '../expression.ts';

export const LinkRow = z.object({
  request: text,
  purpose: z.enum(['ask', 'status', 'receipt']),
  person: text,
  ask: z.exactOptional(text),
  round: z.exactOptional(whole),
  issue: z.exactOptional(whole),
  key: text,
});

export const linkIn = (item: Item): Link => LinkRow.parse(item);
