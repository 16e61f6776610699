import { type Employee, isAway } from '../directory/employee.ts';
import { type Directory, employeeNamed, holding, type Person, personOf } from '../directory.ts';
import type { Ask } from '../vocabulary/asks.ts';
import type { Group, LeftOut, Step } from './case.ts';
import type { Governed } from './change.ts';
import { interestOf } from './interests.ts';
import { maySign } from './signatories.ts';

/** Who is asked, for which groups where there are any, and who of IMTCloud would have been but for an interest or an absence: nobody is left out unseen. */
export type Found = { people: Person[]; leftOut: LeftOut[]; groups?: Group[] };

/** `holders` have the role or the power that the ask is about; `asked` are not asked again. */
export type Search = { ask: Ask; holders: Employee[]; asked: readonly string[]; day: string };

/**
 * Everyone of the holders who is here and may decide, else whoever stands in for them. When all of these are away it waits
 * for the holders: they come back.
 */
export const heldBy = (governed: Governed, search: Search, directory: Directory): Found => {
  const { holders } = search;
  const free = able(governed, { ...search, candidates: holders }, directory);
  if (free.people.length > 0) return free;
  const instead = standIns(governed, search, directory);
  const leftOut = once([...free.leftOut, ...instead.leftOut]);
  return instead.people.length > 0 ? { ...instead, leftOut } : waitingFor(holders, leftOut);
};

/** Those who are only away, when there is nobody else. */
const waitingFor = (holders: readonly Employee[], leftOut: LeftOut[]): Found => {
  const away = leftOut.filter(({ why }) => why === 'away').map(({ person }) => person);
  const people = holders.map(personOf).filter(({ id }) => away.includes(id));
  return { people, leftOut: leftOut.filter(({ person }) => !people.some(({ id }) => id === person)) };
};

/** Whoever is asked next on a rung: nobody when nobody is left on it. */
export const onRung = (governed: Governed, search: Search & { step: Step }, directory: Directory): Found => {
  const { step, holders } = search;
  if (step === 'substitute') return standIns(governed, search, directory);
  const candidates = step === 'superior' ? named(holders, 'superior', directory) : holding(directory, 'management');
  return able(governed, { ...search, candidates }, directory);
};

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

/** Those of the candidates who are here and may decide. */
export const able = (governed: Governed, { ask, candidates, asked, day }: Candidates, directory: Directory): Found => {
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

/** Each person once. */
export const once = (leftOut: readonly LeftOut[]): LeftOut[] => [
  ...new Map(leftOut.map((one) => [one.person, one] as const)).values(),
];
