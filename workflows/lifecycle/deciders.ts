import { localDate } from '../calendar.ts';
import { type Employee, isAway } from '../directory/employee.ts';
import { type Directory, employeeNamed, holding, type Person, personOf, signatoriesIn } from '../directory.ts';
import { type Ask, isOurs } from '../vocabulary/asks.ts';
import type { AskRow, LeftOut, Step } from './case.ts';
import type { Governed } from './change.ts';
import { employeeBehind, interestOf } from './interests.ts';
import { nextCandidate } from './pass-on.ts';
import { partyIf } from './people.ts';

/** Who is asked, and who of IMTCloud would have been but for an interest or an absence: nobody is left out unseen. */
export type Found = { people: Person[]; leftOut: LeftOut[] };

/**
 * Whom an ask is put to first: the party, or everyone with the role who is here and may decide, else whoever stands in for
 * them. When all of these are away it waits for those with the role: they come back.
 */
export const firstAsked = (governed: Governed, { ask, at }: { ask: Ask; at: Date }, directory: Directory): Found => {
  if (!isOurs(ask)) return { people: partiesAsked(governed, { ask, at }, directory), leftOut: [] };
  const holders = holdersOf(governed, ask, directory);
  const search = { ask, holders, asked: [], day: localDate(at) };
  const free = able(governed, { ...search, candidates: holders }, directory);
  if (free.people.length > 0) return free;
  const instead = standIns(governed, search, directory);
  const leftOut = once([...free.leftOut, ...instead.leftOut]);
  return instead.people.length > 0 ? { ...instead, leftOut } : waitingFor(holders, leftOut);
};

const partiesAsked = (governed: Governed, { ask, at }: { ask: Ask; at: Date }, directory: Directory): Person[] => {
  const { of } = ask;
  if ('candidates' in of) return [nextCandidate(governed, { ask, at }, directory) ?? []].flat();
  const names = 'parties' in of ? of.parties : 'party' in of ? [of.party] : [];
  return names.flatMap((party) => partyIf(governed, party, directory) ?? []);
};

/** Whoever has the role or may sign: those whom the document names, else those with sole powers, for one of these is enough. */
const holdersOf = (governed: Governed, { of }: Ask, directory: Directory): Employee[] => {
  if ('role' in of) return holding(directory, of.role);
  const named = signatoriesNamed(governed);
  if (!named) return signatoriesIn(directory);
  return directory.employees.filter((one) => one.active && named.includes(`employee:${one.id}`));
};

/** Whom of IMTCloud the document of this round names to sign it. */
const signatoriesNamed = ({ current }: Governed): readonly string[] | undefined =>
  current.asks.findLast(({ round, document }) => round === current.head.round && document?.signatories !== undefined)
    ?.document?.signatories;

/** Who could sign for IMTCloud a document that is still to be drawn: here, with powers, and without an interest. */
export const ableToSign = (governed: Governed, { ask, at }: { ask: Ask; at: Date }, directory: Directory): Person[] =>
  able(governed, { ask, candidates: directory.employees, asked: [], day: localDate(at) }, directory).people;

/** Those who are only away, when there is nobody else. */
const waitingFor = (holders: readonly Employee[], leftOut: LeftOut[]): Found => {
  const away = leftOut.filter(({ why }) => why === 'away').map(({ person }) => person);
  const people = holders.map(personOf).filter(({ id }) => away.includes(id));
  return { people, leftOut: leftOut.filter(({ person }) => !people.some(({ id }) => id === person)) };
};

type Next = { ask: Ask; row: AskRow; step: Step; at: Date };

/** Whom the ask goes to next when those asked are silent or have an interest; nobody for a party's ask, and when nobody is left on that rung. */
export const nextAsked = (governed: Governed, { ask, row, step, at }: Next, directory: Directory): Found => {
  const asked = [...row.people.map((one) => one.id), ...row.excused];
  if (!isOurs(ask)) return { people: [], leftOut: [] };
  const holders = [...holdersOf(governed, ask, directory), ...leaversOf(row, directory)];
  const seen = (found: Found): Found => ({
    ...found,
    leftOut: found.leftOut.filter(({ person }) => !row.leftOut?.some((one) => one.person === person)),
  });
  const search = { ask, holders, asked, day: localDate(at) };
  if (step === 'substitute') return seen(standIns(governed, search, directory));
  const candidates = step === 'superior' ? named(holders, 'superior', directory) : holding(directory, 'management');
  return seen(able(governed, { ...search, candidates }, directory));
};

/** Those asked who have left since: whoever stood in for them, or above them, still does. */
const leaversOf = ({ people }: AskRow, directory: Directory): Employee[] =>
  people.flatMap(({ id }) => employeeBehind(id, directory) ?? []).filter(({ active }) => !active);

type Passing = { ask: Ask; row: AskRow; person: string; at: Date };

/** Whoever else has the role of an ask and may decide it now: here, without an interest, and neither taken off it nor done with it. */
export const peersOf = (governed: Governed, { ask, row, person, at }: Passing, directory: Directory): Person[] => {
  if (!('role' in ask.of)) return [];
  const asked = [person, ...row.excused, ...row.answers.map(({ by }) => by)];
  const candidates = holding(directory, ask.of.role);
  return able(governed, { ask, candidates, asked, day: localDate(at) }, directory).people;
};

type Search = { ask: Ask; holders: Employee[]; asked: string[]; day: string };

/** The substitute, else the superior, else management: the first rung where someone may decide. */
const standIns = (governed: Governed, search: Search, directory: Directory): Found => {
  const { holders } = search;
  const rungs = [
    named(holders, 'substitute', directory),
    named(holders, 'superior', directory),
    holding(directory, 'management'),
  ].map((candidates) => able(governed, { ...search, candidates }, directory));
  const place = rungs.findIndex(({ people }) => people.length > 0);
  const walked = place < 0 ? rungs : rungs.slice(0, place + 1);
  return { people: rungs[place]?.people ?? [], leftOut: once(walked.flatMap(({ leftOut }) => leftOut)) };
};

const named = (holders: Employee[], whom: 'substitute' | 'superior', directory: Directory): Employee[] =>
  [...new Set(holders.map((one) => one[whom]))].flatMap((id) => employeeNamed(directory, id) ?? []);

type Candidates = Pick<Search, 'ask' | 'asked' | 'day'> & { candidates: Employee[] };

const able = (governed: Governed, { ask, candidates, asked, day }: Candidates, directory: Directory): Found => {
  const whyNot = (employee: Employee): LeftOut['why'] | undefined =>
    interestOf(governed, { employee, ask: ask.name }, directory) ?? (isAway(employee, day) ? 'away' : undefined);
  const judged = candidates
    .map((employee) => ({ employee, person: `employee:${employee.id}` }))
    .filter(({ employee, person }) => employee.active && !asked.includes(person))
    .filter(({ employee, person }) => maySign(governed, ask, { employee, person }))
    .map((one) => ({ ...one, why: whyNot(one.employee) }));
  return {
    people: judged.filter(({ why }) => why === undefined).map(({ employee }) => personOf(employee)),
    leftOut: judged.flatMap(({ person, why }) => (why === undefined ? [] : [{ ask: ask.name, person, why }])),
  };
};

/** Nobody signs without powers, or in the place of whom the document names. */
const maySign = (
  governed: Governed,
  { of }: Ask,
  { employee, person }: { employee: Employee; person: string },
): boolean =>
  !('signatory' in of) || (employee.powers !== undefined && (signatoriesNamed(governed)?.includes(person) ?? true));

const once = (leftOut: readonly LeftOut[]): LeftOut[] => [
  ...new Map(leftOut.map((one) => [one.person, one] as const)).values(),
];
