import * as z from 'zod/mini';
import { text, whole } from '../../../workflows/plain.ts';
import type { SealedContract } from '../../ledger/port.ts';
import type { Item } from '../expression.ts';

const SealedRow = z.object({ request: text, round: whole, sealedAt: text });

export const sealedIn = (item: Item): SealedContract => SealedRow.parse(item);
