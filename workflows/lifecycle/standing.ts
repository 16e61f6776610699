import { choiceOf } from '../vocabulary/choices.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { Words } from '../vocabulary/words.ts';
import { askNamed, type Workflow } from '../vocabulary/workflow.ts';
import type { Answer, AskRow } from './case.ts';
import type { Governed } from './change.ts';
import { rowOf } from './people.ts';
import { alreadyAnswered, askReplaced, notAsked, requestOver } from './refusals.ts';

/** What one person finds when opening an ask: it can be answered, they have answered it, or why it cannot be. */
export type Standing =
  | { kind: 'open'; row: AskRow }
  | { kind: 'answered'; row: AskRow; answer: Answer }
  | { kind: 'refused'; refusal: Refusal };

export const standingOf = (governed: Governed, asked: { ask: string; round: number; person: string }): Standing => {
  const row = rowOf(governed.current, asked.ask, asked.round);
  const { head } = governed.current;
  if (!row) return refused(head.status === 'open' ? askReplaced() : requestOver(head.status));
  const answer = row.answers.find((one) => one.by === asked.person);
  if (answer) return { kind: 'answered', row, answer };
  if (row.status === 'waiting') return mayAnswer(row, asked.person) ? { kind: 'open', row } : refused(notAsked());
  if (row.answers.length > 0 && row.status !== 'closed')
    return refused(alreadyAnswered(row, receiptOf(governed.workflow, row)));
  return refused(head.status === 'open' ? askReplaced() : requestOver(head.status));
};

const mayAnswer = (row: AskRow, person: string): boolean =>
  row.people.some((one) => one.id === person) && !row.excused.includes(person);

/** What the last answer of an ask did, after a name. */
export const receiptOf = (workflow: Workflow, row: AskRow): Words =>
  choiceOf(askNamed(workflow, row.name).kind, row.answers.at(-1)?.choice ?? '')?.receipt ?? { es: '', en: '' };

const refused = (refusal: Refusal): Standing => ({ kind: 'refused', refusal });
