import type { Directory } from '../../directory.ts';
import { sameMailbox } from '../../mailbox.ts';
import type { Change, Governed } from '../change.ts';
import { askedOf } from '../notices.ts';
import { type Place, partiesOf } from '../people.ts';
import { addressOfAnother, nothingToDo, sameAddress } from '../refusals/staff.ts';
import { awaited, correctable } from './asked-at.ts';
import { admitDeed, type Deed, deedEvent, staffIn } from './deed.ts';
import { reached } from './move.ts';

export type Correcting = Place & Deed & { mailbox: string };

/**
 * Staff correct the address of a party that must act, in this request only, and ask it again there by a new link; the ones
 * before are dead. Whoever works at IMTCloud is written to where the directory says, and nowhere else.
 * @throws Refusal when nothing waits for them, or the address is ours, the other party's, or the one we have.
 */
export const correctAddress = (governed: Governed, deed: Correcting, directory: Directory): Change => {
  admitDeed(governed, deed);
  const { who } = awaited(governed, deed, correctable);
  if (!isParty(deed.person)) throw nothingToDo();
  if (sameMailbox(who.mailbox, deed.mailbox)) throw sameAddress();
  if (isOfAnother(governed, deed, directory)) throw addressOfAnother();
  const now = { ...who, mailbox: deed.mailbox };
  const { head, asks } = reached(governed, who, now);
  const event = deedEvent('AddressCorrected', deed, { person: who.id, was: who.mailbox, is: deed.mailbox });
  return {
    head,
    asks,
    event: { ...event, ask: deed.ask, round: deed.round },
    notices: asks.map((row) => askedOf(row)(now)),
    stillActive: staffIn(deed),
  };
};

/** Only a party's address may be typed. */
export const isParty = (person: string): boolean => !person.startsWith('employee:');

/** Nobody answers for a party but itself. */
const isOfAnother = (governed: Governed, { person, mailbox }: Correcting, directory: Directory): boolean =>
  directory.employees.some((one) => sameMailbox(one.mailbox, mailbox)) ||
  partiesOf(governed, directory).some((one) => one.id !== person && sameMailbox(one.mailbox, mailbox));
