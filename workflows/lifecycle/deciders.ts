import type { Employee } from '../directory/employee.ts';
import { type Directory, employeeNamed, holding, type Person, personOf } from '../directory.ts';
import type { Ask } from '../vocabulary/asks.ts';
import type { AskRow, LeftOut, Step } from './case.ts';
import type { Governed } from './change.ts';
import { interestOf } from './interests.ts';
import { partyOf } from './people.ts';

/** Who is asked, and who of IMTCloud would have been but for an interest: nobody is left out unseen. */
export type Found = { people: Person[]; leftOut: LeftOut[] };

/** Whom an ask is put to first: the party, or everyone with the role who may decide, else whoever stands in for them. */
export const firstAsked = (governed: Governed, ask: Ask, directory: Directory): Found => {
  if ('party' in ask.of) return { people: [partyOf(governed, ask.of.party, directory)], leftOut: [] };
  const holders = holding(directory, ask.of.role);
  const free = able(governed, { ask, candidates: holders, asked: [] }, directory);
  if (free.people.length > 0) return free;
  const instead = standIns(governed, { ask, holders, asked: [] }, directory);
  return { ...instead, leftOut: once([...free.leftOut, ...instead.leftOut]) };
};

/** Whom the ask goes to next when those asked are silent or have an interest; nobody when nobody is left on that rung. */
export const nextAsked = (
  governed: Governed,
  { ask, row, step }: { ask: Ask; row: AskRow; step: Step },
  directory: Directory,
): Found => {
  const asked = [...row.people.map((one) => one.id), ...row.excused];
  const holders = 'role' in ask.of ? holding(directory, ask.of.role) : [];
  const seen = (found: Found): Found => ({
    ...found,
    leftOut: found.leftOut.filter(({ person }) => !row.leftOut?.some((one) => one.person === person)),
  });
  if (step === 'substitute') return seen(standIns(governed, { ask, holders, asked }, directory));
  const candidates = step === 'superior' ? named(holders, 'superior', directory) : holding(directory, 'management');
  return seen(able(governed, { ask, candidates, asked }, directory));
};

type Search = { ask: Ask; holders: Employee[]; asked: string[] };

/** The substitute, else the superior, else management: the first rung where someone may decide. */
const standIns = (governed: Governed, { ask, holders, asked }: Search, directory: Directory): Found => {
  const rungs = [
    named(holders, 'substitute', directory),
    named(holders, 'superior', directory),
    holding(directory, 'management'),
  ].map((candidates) => able(governed, { ask, candidates, asked }, directory));
  const place = rungs.findIndex(({ people }) => people.length > 0);
  const walked = place < 0 ? rungs : rungs.slice(0, place + 1);
  return { people: rungs[place]?.people ?? [], leftOut: once(walked.flatMap(({ leftOut }) => leftOut)) };
};

const named = (holders: Employee[], whom: 'substitute' | 'superior', directory: Directory): Employee[] =>
  [...new Set(holders.map((one) => one[whom]))].flatMap((id) => employeeNamed(directory, id) ?? []);

type Candidates = { ask: Ask; candidates: Employee[]; asked: string[] };

const able = (governed: Governed, { ask, candidates, asked }: Candidates, directory: Directory): Found => {
  const judged = candidates
    .map((employee) => ({ employee, person: `employee:${employee.id}` }))
    .filter(({ employee, person }) => employee.active && !asked.includes(person))
    .map((one) => ({ ...one, why: interestOf(governed, { employee: one.employee, ask: ask.name }, directory) }));
  return {
    people: judged.filter(({ why }) => why === undefined).map(({ employee }) => personOf(employee)),
    leftOut: judged.flatMap(({ person, why }) => (why === undefined ? [] : [{ ask: ask.name, person, why }])),
  };
};

const once = (leftOut: readonly LeftOut[]): LeftOut[] => [
  ...new Map(leftOut.map((one) => [one.person, one] as const)).values(),
];
