import { localDate } from '../calendar.ts';
import type { Employee } from '../directory/employee.ts';
import { type Directory, holding, type Person, personOf, signatoriesIn } from '../directory.ts';
import { type Ask, isOurs } from '../vocabulary/asks.ts';
import type { AskRow, Step } from './case.ts';
import type { Governed } from './change.ts';
import { instead, lacking, rolesFor } from './groups.ts';
import { firstOfGroups, nextOfGroups } from './groups-asked.ts';
import { employeeBehind } from './interests.ts';
import { nextCandidate } from './pass-on.ts';
import { askedNow, partyIf } from './people.ts';
import { isNamed, signatoriesNamed } from './signatories.ts';
import { able, type Found, heldBy, onRung } from './stand-ins.ts';

/** Whom an ask is put to first: the party, or everyone with the role or the power who is here and may decide, else whoever stands in for them. */
export const firstAsked = (governed: Governed, { ask, at }: { ask: Ask; at: Date }, directory: Directory): Found => {
  if (!isOurs(ask)) return { people: partiesAsked(governed, { ask, at }, directory), leftOut: [] };
  const day = localDate(at);
  if ('roles' in ask.of) return firstOfGroups(governed, { ask, roles: ask.of.roles, day }, directory);
  if (isNamed(governed, ask)) return allNamed(governed, { ask, day }, directory);
  return heldBy(governed, { ask, holders: holdersOf(governed, ask, directory), asked: [], day }, directory);
};

const partiesAsked = (governed: Governed, { ask, at }: { ask: Ask; at: Date }, directory: Directory): Person[] => {
  const { of } = ask;
  if ('candidates' in of) return [nextCandidate(governed, { ask, at }, directory) ?? []].flat();
  const names = 'parties' in of ? of.parties : 'party' in of ? [of.party] : [];
  return names.flatMap((party) => partyIf(governed, party, directory) ?? []);
};

/** Whom the document names to sign for IMTCloud: also those who are away, for nobody signs in their place, and they come back. */
const allNamed = (governed: Governed, { ask, day }: { ask: Ask; day: string }, directory: Directory): Found => {
  const candidates = holdersOf(governed, ask, directory);
  const { people, leftOut } = able(governed, { ask, candidates, asked: [], day }, directory);
  const away = leftOut.filter(({ why }) => why === 'away').map(({ person }) => person);
  const asked = [...people.map(({ id }) => id), ...away];
  return {
    people: candidates.map(personOf).filter(({ id }) => asked.includes(id)),
    leftOut: leftOut.filter(({ person }) => !asked.includes(person)),
  };
};

/** Whoever has the role or may sign: those whom the document names, else those with sole powers, for one of these is enough. */
const holdersOf = (governed: Governed, { of }: Ask, directory: Directory): Employee[] => {
  if ('role' in of) return holding(directory, of.role);
  const named = signatoriesNamed(governed);
  if (!named) return signatoriesIn(directory);
  return directory.employees.filter((one) => one.active && named.includes(`employee:${one.id}`));
};

/** Who could sign for IMTCloud a document that is still to be drawn: here, with powers, and without an interest. */
export const ableToSign = (governed: Governed, { ask, at }: { ask: Ask; at: Date }, directory: Directory): Person[] =>
  able(governed, { ask, candidates: directory.employees, asked: [], day: localDate(at) }, directory).people;

/** `having`: those who can be counted on as it is; groups that have one of their own among them ask nobody else. */
type Next = { ask: Ask; row: AskRow; step: Step; at: Date; having: readonly string[] };

/** Whom the ask goes to next when those asked are silent or have an interest; nobody for a party's ask, and when nobody is left on that rung. */
export const nextAsked = (governed: Governed, next: Next, directory: Directory): Found => {
  if (!isOurs(next.ask)) return { people: [], leftOut: [] };
  const { row } = next;
  const found = nextFound(governed, next, directory);
  const isNew = ({ person }: Found['leftOut'][number]) => !row.leftOut?.some((one) => one.person === person);
  return { ...found, leftOut: found.leftOut.filter(isNew) };
};

const nextFound = (governed: Governed, { ask, row, step, at, having }: Next, directory: Directory): Found => {
  const day = localDate(at);
  if (row.groups) return nextOfGroups(governed, { ask, row, step, day, having }, directory);
  const asked = [...row.people.map((one) => one.id), ...row.excused];
  const holders = [...holdersOf(governed, ask, directory), ...leaversOf(row, directory)];
  return onRung(governed, { ask, holders, asked, day, step }, directory);
};

/** Those asked who have left since: whoever stood in for them, or above them, still does. */
const leaversOf = ({ people }: AskRow, directory: Directory): Employee[] =>
  people.flatMap(({ id }) => employeeBehind(id, directory) ?? []).filter(({ active }) => !active);

type Passing = { ask: Ask; row: AskRow; person: string; at: Date };

/**
 * Whoever else has the role for which somebody is asked and may decide it now: here, without an interest, and neither taken
 * off it nor done with it; nobody whose group would then be left without one of its own.
 */
export const peersOf = (governed: Governed, { ask, row, person, at }: Passing, directory: Directory): Person[] => {
  const asked = [person, ...row.excused, ...row.answers.map(({ by }) => by)];
  const holders = rolesFor(ask, row, person).flatMap((role) => holding(directory, role));
  const { people } = able(governed, { ask, candidates: [...new Set(holders)], asked, day: localDate(at) }, directory);
  return people.filter((peer) => missingIn(instead(row, person, [peer])) <= missingIn(row));
};

/** How many groups have nobody of their own. */
const missingIn = (row: AskRow): number =>
  lacking(
    row.groups,
    askedNow(row).map(({ id }) => id),
  ).length;
