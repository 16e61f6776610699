import * as z from 'zod/mini';
import { text } from '../../../workflows/plain.ts';
import type { Listed } from '../../ledger/port.ts';
import type { Item } from '../expression.ts';

const ListRow = z.object({
  pk: z.string().check(z.startsWith('request#')),
  workflow: text,
  status: text,
  title: text,
  addresses: z.array(text),
  waitingFor: z.array(text),
  incident: text,
  createdAt: text,
  listedAt: text,
  deadline: z.exactOptional(text),
  nextAt: z.exactOptional(text),
});

export const listedIn = (item: Item): Listed => {
  const { pk, listedAt, ...row } = ListRow.parse(item);
  return { request: pk.slice('request#'.length), ...row, changedAt: listedAt };
};
