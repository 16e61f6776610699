import type { Directory } from '../../directory.ts';
import { sameMailbox } from '../../mailbox.ts';
import type { Change, Governed } from '../change.ts';
import { askedOf } from '../notices.ts';
import type { Place } from '../people.ts';
import { asListed, awaited } from './asked-at.ts';
import { admitDeed, type Deed, deedEvent, staffIn } from './deed.ts';
import { reached } from './move.ts';

/**
 * Staff have what asked somebody sent once more, by the same link. Whoever has another address in the directory by now gets
 * it there, by a new link, with everything else that waits for them.
 * @throws Refusal when nothing waits for them.
 */
export const sendAnew = (governed: Governed, deed: Place & Deed, directory: Directory): Change => {
  admitDeed(governed, deed);
  const { row, who } = awaited(governed, deed);
  const now = asListed(governed, who, directory);
  const moved = !sameMailbox(now.mailbox, who.mailbox);
  const { head, asks } = reached(governed, who, now);
  return {
    head,
    asks,
    event: { ...deedEvent('LinkSentAgain', deed, { person: who.id }), ask: row.name, round: row.round },
    notices: asks.filter(({ name }) => moved || name === row.name).map((one) => askedOf(one)(now)),
    stillActive: staffIn(deed),
  };
};
