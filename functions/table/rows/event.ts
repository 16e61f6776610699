import * as z from 'zod/mini';
import type { NewEvent } from '../../../workflows/lifecycle/change.ts';
import { text, whole } from '../../../workflows/plain.ts';
import type { ChainedEvent } from '../../ledger/port.ts';
import type { Item } from '../expression.ts';

/** Whatever else stands in the row stays in the event, so that its hash tells. */
const EventRow = z.looseObject({
  type: z.custom<NewEvent['type']>((type) => typeof type === 'string'),
  at: text,
  by: text,
  ask: z.exactOptional(text),
  round: z.exactOptional(whole),
  choice: z.exactOptional(text),
  to: z.exactOptional(text),
  status: z.exactOptional(text),
  sha256: z.exactOptional(text),
  templateVersion: z.exactOptional(text),
  digest: z.exactOptional(text),
  code: z.exactOptional(whole),
  number: whole,
  commitment: z.exactOptional(text),
  because: z.exactOptional(text),
  previous: text,
  hash: text,
});

export const eventIn = ({ pk: _, sk: __, ...item }: Item): ChainedEvent => EventRow.parse(item);
