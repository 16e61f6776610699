import type { Directory } from '../directory.ts';
import { type Admitted, answerEvent } from './answer.ts';
import type { AskRow } from './case.ts';
import type { Change } from './change.ts';
import { nextAsked } from './deciders.ts';
import { askedOf } from './open-ask.ts';

/** Someone has an interest: the others asked decide, and when none is left the substitute is asked. */
export const abstain = (admitted: Admitted, directory: Directory): Change => {
  const { current, row, given, ask } = admitted;
  const excused: AskRow = { ...row, excused: [...row.excused, given.person] };
  const left = excused.people.filter((one) => !excused.excused.includes(one.id));
  const enough = left.length >= ask.quorum;
  const stepped = enough ? [] : nextAsked(admitted, { ask, row: excused, step: 'substitute' }, directory);
  const nobody = left.length + stepped.length < ask.quorum;
  return {
    head: { ...current.head, incident: nobody ? 'nobody to ask' : current.head.incident },
    asks: [{ ...excused, people: [...excused.people, ...stepped] }],
    event: answerEvent(admitted, current.head.status),
    notices: stepped.map((to) => ({ ...askedOf(row, 'asked as substitute')(to), by: given.person })),
  };
};
