import type { Change, Governed } from '../change.ts';
import { incidentAfter } from '../excuse.ts';
import { askedOf } from '../notices.ts';
import type { Place } from '../people.ts';
import { answerMissing, nothingToDo } from '../refusals/staff.ts';
import { openQuestions } from '../signing/questions.ts';
import { admitDeed, type Deed, deedEvent, staffIn } from './deed.ts';

export type Answering = Place & Omit<Deed, 'reason'> & { answer: string };

/**
 * Staff answer whoever has a question before they sign: they get it by mail with the way back to the document, and nothing is
 * left for staff to look at. Their signature stays open, and the time for it as it is. @throws Refusal when nothing is open
 */
export const answerQuestion = (governed: Governed, { answer, ...rest }: Answering): Change => {
  if (answer.trim() === '') throw answerMissing();
  const deed = { ...rest, reason: answer };
  admitDeed(governed, deed);
  const open = openQuestions(governed.current.asks).find(
    ({ row, by }) => row.name === deed.ask && row.round === deed.round && by === deed.person,
  );
  const to = open?.row.people.find(({ id }) => id === deed.person);
  if (!open || !to || governed.current.head.status !== 'open') throw nothingToDo();
  const answeredAt = deed.at.toISOString();
  const questions = open.row.questions?.map((one) => (open.questions.includes(one) ? { ...one, answeredAt } : one));
  const row = { ...open.row, questions };
  return {
    head: { ...governed.current.head, incident: incidentAfter(governed, [row]) },
    asks: [row],
    event: { ...deedEvent('QuestionAnswered', deed, { person: to.id }), ask: row.name, round: row.round },
    notices: [{ ...askedOf(row, 'question answered')(to), by: deed.by, reason: answer.trim() }],
    stillActive: staffIn(deed),
  };
};
