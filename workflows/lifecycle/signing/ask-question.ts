import type { Person } from '../../directory.ts';
import type { Case } from '../case.ts';
import type { Change, Governed } from '../change.ts';
import type { Place } from '../people.ts';
import { atSignature, seenBy, stillHere } from './at-signature.ts';
import { longest } from './limits.ts';
import { questionAsked } from './questions.ts';
import { questionMissing, questionTooLong } from './refusals.ts';

export type Asking = Place & { question: string; at: Date; salt: string };

/**
 * Somebody has a question before they sign: those of IMTCloud who have decided this request read it, staff see it, and
 * the signature stays open. @throws Refusal
 */
export const askQuestion = (governed: Governed, asking: Asking): Change => {
  const { person, ask, round, salt } = asking;
  const signature = atSignature(governed, asking);
  seenBy(signature, person);
  const question = asking.question.trim();
  if (question === '') throw questionMissing();
  if ([...question].length > longest.question) throw questionTooLong();
  const { head } = governed.current;
  const { row } = signature;
  const at = asking.at.toISOString();
  return {
    head: { ...head, incident: head.incident === '' ? questionAsked : head.incident },
    asks: [{ ...row, questions: [...(row.questions ?? []), { by: person, question, at }] }],
    event: {
      type: 'QuestionAsked',
      at,
      by: person,
      ask,
      round,
      because: { salt, content: { reason: question } },
    },
    notices: whoDecided(governed.current, person).map((to) => ({
      kind: 'question',
      to,
      link: 'none',
      ask,
      round,
      by: person,
      reason: question,
    })),
    ...stillHere(asking),
  };
};

/** Everybody of IMTCloud who has answered so far, but for whoever asks. */
const whoDecided = ({ asks }: Case, except: string): Person[] => {
  const people = asks.flatMap(({ people, answers }) => people.filter(({ id }) => answers.some(({ by }) => by === id)));
  return [...new Map(people.map((one) => [one.id, one])).values()].filter(
    ({ id }) => id.startsWith('employee:') && id !== except,
  );
};
