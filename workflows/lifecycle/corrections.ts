import type { Person } from '../directory.ts';
import { sameMailbox } from '../mailbox.ts';
import type { Head } from './case.ts';

type Corrected = Pick<Head, 'corrections'>;

/** A person at the address where this request writes to them: the one that staff corrected theirs to, where they did. */
export const reachedAt = ({ corrections = [] }: Corrected, person: Person): Person => {
  const found = corrections.find((one) => one.person === person.id && sameMailbox(one.wrong, person.mailbox));
  return found ? { ...person, mailbox: found.right } : person;
};

/** The same for addresses alone. */
export const addressesNow = ({ corrections = [] }: Corrected, addresses: readonly string[]): string[] =>
  addresses.map((address) => corrections.find((one) => sameMailbox(one.wrong, address))?.right ?? address);

/** Which issue of their links somebody holds: each correction of their address makes the ones before worthless. */
export const issueOf = ({ corrections = [] }: Corrected, person: string): number =>
  Math.max(0, ...corrections.filter((one) => one.person === person).map(({ issue }) => issue));

type Wrong = { person: string; wrong: string; right: string };

/** From here on this person is written to at the right address. An address that was corrected before is corrected anew. */
export const corrected = (head: Corrected, { person, wrong, right }: Wrong) => {
  const before = head.corrections ?? [];
  const issue = issueOf(head, person) + 1;
  const mended = before.map((one) =>
    one.person === person && sameMailbox(one.right, wrong) ? { ...one, right, issue } : one,
  );
  return [
    ...mended.filter((one) => !(one.person === person && sameMailbox(one.wrong, wrong))),
    { person, wrong, right, issue },
  ];
};
