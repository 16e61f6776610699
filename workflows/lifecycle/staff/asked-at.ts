import { type Directory, employeeNamed, type Person, personOf } from '../../directory.ts';
import { sameMailbox } from '../../mailbox.ts';
import type { AskRow } from '../case.ts';
import type { Governed } from '../change.ts';
import { declinedIn, type Place, partiesOf, rowOf, stillAsked, waiting } from '../people.ts';
import { nothingToDo } from '../refusals/staff.ts';

/** An ask that waits for somebody, with whom. @throws Refusal when it does not wait for them any more. */
export const awaited = (
  { current }: Governed,
  { ask, round, person }: Place,
  among: (row: AskRow) => Person[] = stillAsked,
): { row: AskRow; who: Person } => {
  const row = current.head.status === 'open' ? rowOf(current, ask, round) : undefined;
  const who = row?.status === 'waiting' ? among(row).find((one) => one.id === person) : undefined;
  if (!row || !who) throw nothingToDo();
  return { row, who };
};

/** Somebody as the directory has them now, when their address was mended there since they were asked. */
export const asListed = (governed: Governed, who: Person, directory: Directory): Person => {
  const listed = who.id.startsWith('employee:')
    ? employeeIn(directory, who.id)
    : partiesOf(governed, directory).find((one) => one.id === who.id);
  return listed && listed.mailbox !== '' && !sameMailbox(listed.mailbox, who.mailbox) ? listed : who;
};

const employeeIn = (directory: Directory, id: string): Person | undefined => {
  const employee = employeeNamed(directory, id.slice('employee:'.length));
  return employee && personOf(employee);
};

/** Those whose address may be corrected: whoever is asked, and a party that was asked at the address of somebody else. */
export const correctable = (row: AskRow): Person[] => [...stillAsked(row), ...declinedIn(row)];

/** Everything that waits for this person, as if nothing of ours had come back to them; at the address where they are now. */
export const reachedAnew = ({ current }: Governed, who: Person): AskRow[] =>
  waiting(current)
    .filter((row) => correctable(row).some((one) => one.id === who.id))
    .map((row) => ({
      ...row,
      excused: row.excused.filter((one) => one !== who.id),
      people: row.people.map((one) => (one.id === who.id ? who : one)),
      unreached: (row.unreached ?? []).filter(({ person }) => person !== who.id),
    }));
