import type { Person } from '../directory.ts';
import { sameMailbox } from '../mailbox.ts';
import type { AskRow } from './case.ts';

/** Somebody else in a party's place has an id of their own, and with it a link of their own: that of the one before is dead. */
export const placeFor = ({ people }: Pick<AskRow, 'people'>, { id }: Person): string =>
  `${partyIn(id)}.${people.length + 1}`;

/** The party, or the candidate, in whose place somebody is. */
export const partyIn = (id: string): string => id.split('.')[0] ?? id;

/** Each mailbox of a party once: of several in its place there, whoever came last. */
export const oncePerMailbox = (people: readonly Person[]): Person[] =>
  people.filter(
    (one, place) =>
      !people.slice(place + 1).some((next) => isInPlaceOf(next, one) && sameMailbox(next.mailbox, one.mailbox)),
  );

const isInPlaceOf = (next: Person, { id }: Person): boolean => partyIn(next.id) === partyIn(id);
