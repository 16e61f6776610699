import type { Admitted } from './admitted.ts';
import type { Change } from './change.ts';
import { askedOf } from './notices.ts';
import { askedNow } from './people.ts';
import { scheduleOf } from './schedule.ts';

/** Somebody wants more time: the ask has its span once more, from its deadline on. It can be done once. */
export const extend = ({ current, ask, row, given }: Admitted): Change => {
  const longer = {
    ...row,
    ...scheduleOf(ask, new Date(row.deadline)),
    answers: row.answers.slice(0, -1),
    extended: true,
  };
  return {
    head: current.head,
    asks: [longer],
    event: { type: 'AskExtended', at: given.at.toISOString(), by: given.person, ask: row.name, round: row.round },
    notices: askedNow(longer).map(askedOf(longer)),
  };
};
