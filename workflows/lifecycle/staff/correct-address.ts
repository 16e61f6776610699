import type { Directory, Person } from '../../directory.ts';
import { sameMailbox } from '../../mailbox.ts';
import type { Change, Governed } from '../change.ts';
import { askedOf } from '../notices.ts';
import { declinedIn, type Place, partiesOf } from '../people.ts';
import { addressOfAnother, nameMissing, nothingToDo, notReplaceable, sameAddress } from '../refusals/staff.ts';
import { awaited, correctable } from './asked-at.ts';
import { admitDeed, type Deed, deedEvent, staffIn } from './deed.ts';
import { reached } from './move.ts';
import { isReplaceable, replaced } from './replace.ts';

/** `name` is who is at the address, when it is another person. */
export type Correcting = Place & Deed & { mailbox: string; name?: string };

/**
 * Staff correct the address of a party that must act, in this request only, and ask it again there by a new link; the ones
 * before are dead. Somebody else at the new address, by a name of their own, takes the place of whoever was asked. Whoever
 * works at IMTCloud is written to where the directory says, and nowhere else.
 * @throws Refusal when nothing waits for them, or the address is ours, the other party's, or the one we have; when nobody
 * is named in the place of whoever is not the right person, or somebody is where nobody can be.
 */
export const correctAddress = (governed: Governed, deed: Correcting, directory: Directory): Change => {
  const { who, another } = admitted(governed, deed, directory);
  const now = { ...who, name: deed.name || who.name, mailbox: deed.mailbox };
  const { head, asks, asked } = another ? replaced(governed, who, now) : sameAt(governed, who, now);
  const told = { person: who.id, was: who.mailbox, is: now.mailbox, ...(another && { name: now.name }) };
  const to = asked.find(({ row }) => row.name === deed.ask && row.round === deed.round)?.to.id;
  return {
    head,
    asks,
    event: {
      ...deedEvent(another ? 'PersonReplaced' : 'AddressCorrected', deed, told),
      ask: deed.ask,
      round: deed.round,
      ...(another && to !== undefined && { to }),
    },
    notices: asked.map(({ row, to }) => askedOf(row)(to)),
    stillActive: staffIn(deed),
  };
};

/** Only a party's address may be typed. */
export const isParty = (person: string): boolean => !person.startsWith('employee:');

/** Whose address it is, and whether somebody else is there. @throws Refusal when it cannot be corrected so */
const admitted = (governed: Governed, deed: Correcting, directory: Directory): { who: Person; another: boolean } => {
  admitDeed(governed, deed);
  const { row, who } = awaited(governed, deed, correctable);
  if (!isParty(deed.person)) throw nothingToDo();
  const another = isAnother(governed, deed, { who, declined: declinedIn(row).includes(who) });
  if (sameMailbox(who.mailbox, deed.mailbox)) throw sameAddress();
  if (isOfAnother(governed, deed, directory)) throw addressOfAnother();
  return { who, another };
};

/** Whoever said that they are not the right person keeps their place in the record, whatever the other is called. */
const isAnother = (
  governed: Governed,
  { person, name = '' }: Correcting,
  { who, declined }: { who: Person; declined: boolean },
): boolean => {
  const replaceable = isReplaceable(governed, person);
  if (name !== '' && !replaceable) throw notReplaceable();
  if (name === '' && replaceable && declined) throw nameMissing();
  return name !== '' && (declined || name !== who.name);
};

const sameAt = (governed: Governed, who: Person, now: Person) => {
  const change = reached(governed, who, now);
  return { ...change, asked: change.asks.map((row) => ({ row, to: now })) };
};

/** Nobody answers for a party but itself. */
const isOfAnother = (governed: Governed, { person, mailbox }: Correcting, directory: Directory): boolean =>
  directory.employees.some((one) => sameMailbox(one.mailbox, mailbox)) ||
  partiesOf(governed, directory).some((one) => one.id !== person && sameMailbox(one.mailbox, mailbox));
