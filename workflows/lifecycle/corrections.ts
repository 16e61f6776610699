import type { Person } from '../directory.ts';
import { sameMailbox } from '../mailbox.ts';
import type { Correction, Head } from './case.ts';
import { partyIn } from './party-in.ts';

type Corrected = Pick<Head, 'corrections'>;

/** A person at the address where this request writes to them: the one that staff corrected theirs to, where they did; or whoever is there in their place. */
export const reachedAt = ({ corrections = [] }: Corrected, person: Person): Person => {
  const found = corrections.find((one) => one.person === person.id && sameMailbox(one.wrong, person.mailbox));
  return found ? { ...person, name: found.name ?? person.name, mailbox: found.right } : person;
};

/** The same for addresses alone. */
export const addressesNow = ({ corrections = [] }: Corrected, addresses: readonly string[]): string[] =>
  addresses.map((address) => corrections.find((one) => sameMailbox(one.wrong, address))?.right ?? address);

/** The correction by which somebody is written to where they are, if staff made one. */
export const correctionOf = ({ corrections = [] }: Corrected, { id, mailbox }: Person): Correction | undefined =>
  corrections.find((one) => partyIn(one.person) === partyIn(id) && sameMailbox(one.right, mailbox));

/** Whether staff have put this address in the place of another. */
export const isCorrected = (head: Corrected, person: Person): boolean => correctionOf(head, person) !== undefined;

/** Which issue of their links somebody holds: each correction of their address makes the ones before worthless. */
export const issueOf = ({ corrections = [] }: Corrected, person: string): number =>
  Math.max(0, ...corrections.filter((one) => one.person === person).map(({ issue }) => issue));

type Wrong = Omit<Correction, 'issue'>;

/** From here on this person is written to at the right address. An address that was corrected before is corrected anew, for whoever is in the place of the same party. */
export const corrected = (head: Corrected, { person, wrong, right, name }: Wrong): Correction[] => {
  const before = head.corrections ?? [];
  const issue = issueOf(head, person) + 1;
  const now = { right, issue, ...(name !== undefined && { name }) };
  const mended = before.map((one) =>
    partyIn(one.person) === partyIn(person) && sameMailbox(one.right, wrong)
      ? { ...one, ...now, issue: one.person === person ? issue : one.issue + 1 }
      : one,
  );
  return [
    ...mended.filter((one) => !(one.person === person && sameMailbox(one.wrong, wrong))),
    { person, wrong, ...now },
  ];
};
