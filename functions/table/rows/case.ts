import { AskRow, type Case, FormRow, Head } from '../../../workflows/lifecycle/case.ts';
import type { Item } from '../expression.ts';

/** Asks, forms and head of a request, in the order they came; a row that only the state machine has touched is not yet an ask. */
export const caseIn = (items: readonly Item[]): Case | undefined => {
  const head = items.find((item) => item.sk === 'head');
  if (!head) return undefined;
  return {
    head: Head.parse(head),
    forms: of(items, 'form#').map((item) => FormRow.parse(item)),
    asks: of(items, 'ask#')
      .filter((item) => item.status !== undefined)
      .map((item) => AskRow.parse(item)),
  };
};

const of = (items: readonly Item[], prefix: string): Item[] =>
  items.filter((item) => String(item.sk).startsWith(prefix)).sort((a, b) => Number(a.round) - Number(b.round));
