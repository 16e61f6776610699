import type { Directory } from '../directory.ts';
import { type Admitted, answerEvent } from './admitted.ts';
import type { Change } from './change.ts';
import { answerTold, askedOf } from './notices.ts';
import { passOn } from './pass-on.ts';
import { partyOf } from './people.ts';

/** A candidate declines: the next is asked, and the requester reads it. */
export const decline = (admitted: Admitted, directory: Directory): Change => {
  const { current, ask, given } = admitted;
  const { row, asked } = passOn(admitted, { ask, row: admitted.row, at: given.at }, directory);
  const to = partyOf(admitted, 'requester', directory);
  return {
    head: withoutDiverted(current.head, row),
    asks: [row],
    event: answerEvent(admitted, current.head.status),
    notices: [...asked.map(askedOf(row)), { ...answerTold(admitted), kind: 'someone answered', to, link: 'status' }],
  };
};

/** The head without an ask that waits no longer. */
export const withoutDiverted = (head: Change['head'], { name, status }: Change['asks'][number]): Change['head'] =>
  status === 'waiting' ? head : { ...head, waitingFor: head.waitingFor.filter((one) => one !== name) };
