import { localDate } from '../calendar.ts';
import type { Directory } from '../directory.ts';
import type { Change, Governed, Notice } from './change.ts';
import { askedOf } from './notices.ts';
import { askedNow, isTaken, type Place, partyOf, waiting } from './people.ts';
import { isReopenable } from './reopen.ts';

type Holding = Place & { at: Date };

/** What somebody who holds an old link of this request can be sent instead, always to the address that we have. Empty when nothing waits for them. */
export const linksFor = (governed: Governed, place: Holding, directory: Directory): Notice[] => {
  const { person, at } = place;
  if (isTaken(governed.current, place)) return [];
  const asked = waiting(governed.current).flatMap((row) =>
    askedNow(row)
      .filter((one) => one.id === person)
      .map(askedOf(row, 'reminded')),
  );
  const expired = governed.current.asks.findLast((row) => row.status === 'expired');
  if (person !== 'requester' || !expired || !isReopenable(governed.current, localDate(at))) return asked;
  const to = partyOf(governed, 'requester', directory);
  return [{ kind: 'lapsed', to, link: 'status', ask: expired.name, round: expired.round }];
};

/** An old link offers a new one to the same address only. Nothing when nothing waits for them. */
export const sendAgain = (governed: Governed, place: Holding, directory: Directory): Change | undefined => {
  const notices = linksFor(governed, place, directory);
  if (notices.length === 0) return undefined;
  return {
    head: governed.current.head,
    asks: [],
    event: { type: 'LinkSentAgain', at: place.at.toISOString(), by: place.person },
    notices,
  };
};
