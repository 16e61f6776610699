import { companyOf, type Implementer } from '../directory/implementer.ts';
import { type Directory, implementerNamed, type Person } from '../directory.ts';
import { sameMailbox } from '../mailbox.ts';
import type { Ask } from '../vocabulary/asks.ts';
import type { AskRow } from './case.ts';
import type { Governed } from './change.ts';
import { peersOf } from './deciders.ts';
import { placeFor } from './party-in.ts';
import { askedNow, valuesOf } from './people.ts';

type Asked = { ask: Ask; row: AskRow; person: string; at: Date };

/**
 * To whom somebody who was asked may hand the ask over: whoever else has the role at IMTCloud and may decide it, or whoever
 * of the same implementer is in the directory (C7: nobody is written to at a typed address). Of others we know no colleagues.
 */
export const colleaguesOf = (governed: Governed, asked: Asked, directory: Directory): Person[] => {
  if (asked.person.startsWith('employee:')) return peersOf(governed, asked, directory);
  const { row } = asked;
  const person = row.people.find((one) => one.id === asked.person);
  const company = person && implementerBehind(governed, person, directory);
  if (!person || !company) return [];
  return peopleAt(company)
    .filter(({ mailbox }) => !askedNow(row).some((one) => sameMailbox(one.mailbox, mailbox)))
    .map((contact) => ({ ...person, ...contact, id: placeFor(row, person) }));
};

/** The company of the directory that this person answers for: that of a candidate, of the request, or with their tax id; where they are of it, as its contact or a colleague there. */
export const implementerBehind = (
  { workflow, current }: Governed,
  { id, mailbox, taxId }: Person,
  directory: Directory,
): Implementer | undefined =>
  [
    implementerNamed(directory, companyOf(id)),
    workflow.implementer?.(valuesOf(current), directory),
    directory.implementers.find((one) => one.taxId === taxId),
  ].find((company) => company && peopleAt(company).some((one) => sameMailbox(one.mailbox, mailbox)));

/** Everyone of a company who may answer for it. */
export const peopleAt = ({ contact, colleagues }: Implementer) => [contact, ...colleagues];
