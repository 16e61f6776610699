import type { Item } from '../table/expression.ts';
import { commitmentOf } from './chain.ts';
import type { Opening } from './port.ts';

/** What is kept under an idempotency key: the request, and what was sent, blinded by the salt of its form. */
export const keyRowOf = ({ change, idempotency: { body } }: Opening): Item => ({
  request: change.head.request,
  body: commitmentOf({ salt: change.form?.salt ?? '', content: body }),
});

/** Whether the same was sent under the key as now. Once the form is erased nobody can tell any more: it counts as the same. */
export const sameBody = (
  { idempotency: { body } }: Opening,
  { row, salt }: { row: Item | undefined; salt: string },
): boolean => salt === '' || row?.body === commitmentOf({ salt, content: body });
