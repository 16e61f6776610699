import type { Directory } from '../directory.ts';
import type { Admitted } from './admitted.ts';
import { scheduleFrom } from './ask-schedule.ts';
import type { Change } from './change.ts';
import { askedOf, moreTimeTold } from './notices.ts';
import { askedNow } from './people.ts';

/** Somebody wants more time: the ask has its span once more, from its deadline on, and the requester reads until when. It can be done once. */
export const extend = (admitted: Admitted, directory: Directory): Change => {
  const { current, ask, row, given } = admitted;
  const longer = {
    ...row,
    ...scheduleFrom(ask, { people: row.people, from: new Date(row.deadline) }),
    answers: row.answers.slice(0, -1),
    extended: true,
  };
  return {
    head: current.head,
    asks: [longer],
    event: { type: 'AskExtended', at: given.at.toISOString(), by: given.person, ask: row.name, round: row.round },
    notices: [...askedNow(longer).map(askedOf(longer)), ...moreTimeTold(admitted, longer, directory)],
  };
};
