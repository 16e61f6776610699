import type { Item } from '../table/expression.ts';
import { commitmentOf } from './chain.ts';
import type { Opening } from './port.ts';

/** How often a request may be sent again under its key, each time for a receipt of its own that never goes. */
export const mostRepeats = 50;

/** How long a key is kept at least; after that, the same one makes another request. */
const keptDays = 30;

/** What is kept under an idempotency key: the request, and what was sent, blinded by the salt of its form. */
export const keyRowOf = ({ change, idempotency: { body } }: Opening): Item => ({
  request: change.head.request,
  body: commitmentOf({ salt: change.form?.salt ?? '', content: body }),
  repeats: 0,
  expiresAt: Math.floor(Date.parse(change.event.at) / 1000) + keptDays * 86_400,
});

/** Whether the same was sent under the key as now. Once the form is erased nobody can tell any more: it counts as the same. */
export const sameBody = (
  { idempotency: { body } }: Opening,
  { row, salt }: { row: Item | undefined; salt: string },
): boolean => salt === '' || row?.body === commitmentOf({ salt, content: body });
