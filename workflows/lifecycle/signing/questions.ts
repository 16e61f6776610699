import * as z from 'zod/mini';
import { text } from '../../plain.ts';
import type { AskRow } from '../case.ts';
import { stillAsked } from '../people.ts';

/** What somebody wanted to know before they sign, and since when that is answered. Erased with the rest. */
export const Question = z.object({ by: text, question: text, at: text, answeredAt: z.optional(text) });
export type Question = z.infer<typeof Question>;

/** The incident of a request in which a question is open. */
export const questionAsked = 'question asked';

/** What one person still waits to be told, at which ask. */
export type OpenQuestion = { row: AskRow; by: string; questions: Question[] };

/** Whoever has signed, or is no longer asked, waits for no answer. */
export const openQuestions = (rows: readonly AskRow[]): OpenQuestion[] =>
  rows
    .filter(({ status }) => status === 'waiting')
    .flatMap((row) =>
      stillAsked(row).map(({ id: by }) => ({
        row,
        by,
        questions: (row.questions ?? []).filter((one) => one.by === by && one.answeredAt === undefined),
      })),
    )
    .filter(({ questions }) => questions.length > 0);
