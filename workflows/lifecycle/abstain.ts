import type { Directory } from '../directory.ts';
import { type Admitted, answerEvent } from './admitted.ts';
import type { Change } from './change.ts';
import { excuse, incidentAfter } from './excuse.ts';
import { saidOf } from './left-out.ts';
import { askedOf, othersTold } from './notices.ts';

/** Someone has an interest: the others asked hear that it is up to them, and when too few are left the substitute is asked. */
export const abstain = (admitted: Admitted, directory: Directory): Change => {
  const { current, given, ask } = admitted;
  const { row, asked, leftOut } = excuse(
    admitted,
    { ask, row: admitted.row, person: given.person, at: given.at },
    directory,
  );
  return {
    head: { ...current.head, incident: incidentAfter(admitted, [row]) },
    asks: [row],
    event: { ...answerEvent(admitted, current.head.status), ...saidOf(leftOut) },
    notices: [
      ...asked.map((to) => ({ ...askedOf(row, 'asked as substitute')(to), by: given.person })),
      ...othersTold(admitted, false),
    ],
  };
};
