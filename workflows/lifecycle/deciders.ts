import { type Directory, type Employee, employeeNamed, holding, type Person, personOf } from '../directory.ts';
import type { Ask } from '../vocabulary/asks.ts';
import type { AskRow, Step } from './case.ts';
import type { Governed } from './change.ts';
import { interestOf } from './interests.ts';
import { partyOf } from './people.ts';

/** Whom an ask is put to first: the party, or everyone with the role who may decide, else whoever stands in for them. */
export const firstAsked = (governed: Governed, ask: Ask, directory: Directory): Person[] => {
  if ('party' in ask.of) return [partyOf(governed, ask.of.party, directory)];
  const holders = holding(directory, ask.of.role);
  const free = able(governed, { ask, candidates: holders, asked: [] }, directory);
  return free.length > 0 ? free.map(personOf) : standIns(governed, { ask, holders, asked: [] }, directory);
};

/** Whom the ask goes to next when those asked are silent or have an interest; empty when nobody is left on that rung. */
export const nextAsked = (
  governed: Governed,
  { ask, row, step }: { ask: Ask; row: AskRow; step: Step },
  directory: Directory,
): Person[] => {
  const asked = [...row.people.map((one) => one.id), ...row.excused];
  const holders = 'role' in ask.of ? holding(directory, ask.of.role) : [];
  if (step === 'substitute') return standIns(governed, { ask, holders, asked }, directory);
  const candidates = step === 'superior' ? named(holders, 'superior', directory) : holding(directory, 'management');
  return able(governed, { ask, candidates, asked }, directory).map(personOf);
};

type Search = { ask: Ask; holders: Employee[]; asked: string[] };

/** The substitute, else the superior, else management: the first rung where someone may decide. */
const standIns = (governed: Governed, { ask, holders, asked }: Search, directory: Directory): Person[] => {
  const rungs = [
    named(holders, 'substitute', directory),
    named(holders, 'superior', directory),
    holding(directory, 'management'),
  ];
  const found = rungs.map((candidates) => able(governed, { ask, candidates, asked }, directory));
  return (found.find((rung) => rung.length > 0) ?? []).map(personOf);
};

const named = (holders: Employee[], whom: 'substitute' | 'superior', directory: Directory): Employee[] =>
  [...new Set(holders.map((one) => one[whom]))].flatMap((id) => employeeNamed(directory, id) ?? []);

const able = (
  governed: Governed,
  { ask, candidates, asked }: { ask: Ask; candidates: Employee[]; asked: string[] },
  directory: Directory,
): Employee[] =>
  candidates.filter(
    (employee) =>
      employee.active &&
      !asked.includes(`employee:${employee.id}`) &&
      interestOf(governed, { employee, ask: ask.name }, directory) === undefined,
  );
