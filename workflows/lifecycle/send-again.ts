import type { Directory } from '../directory.ts';
import type { Change, Governed, Notice } from './change.ts';
import { askedOf } from './notices.ts';
import { askedNow, isTaken, type Place, partyOf, waiting } from './people.ts';

/** What somebody who holds an old link of this request can be sent instead, always to the address that we have. Empty when nothing waits for them. */
export const linksFor = (governed: Governed, place: Place, directory: Directory): Notice[] => {
  const { person } = place;
  if (isTaken(governed.current, place)) return [];
  const asked = waiting(governed.current).flatMap((row) =>
    askedNow(row)
      .filter((one) => one.id === person)
      .map(askedOf(row, 'reminded')),
  );
  const { head, asks } = governed.current;
  const expired = asks.findLast((row) => row.status === 'expired');
  if (person !== 'requester' || head.status !== 'lapsed' || head.erased || !expired) return asked;
  const to = partyOf(governed, 'requester', directory);
  return [{ kind: 'lapsed', to, link: 'status', ask: expired.name, round: expired.round }];
};

/** An old link offers a new one to the same address only. Nothing when nothing waits for them. */
export const sendAgain = (
  governed: Governed,
  { at, ...place }: Place & { at: Date },
  directory: Directory,
): Change | undefined => {
  const notices = linksFor(governed, place, directory);
  if (notices.length === 0) return undefined;
  return {
    head: governed.current.head,
    asks: [],
    event: { type: 'LinkSentAgain', at: at.toISOString(), by: place.person },
    notices,
  };
};
