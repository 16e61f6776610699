import type { Employee, Role } from '../directory/employee.ts';
import { type Directory, holding } from '../directory.ts';
import type { Ask } from '../vocabulary/asks.ts';
import type { AskRow, Group, Step } from './case.ts';
import type { Governed } from './change.ts';
import { joinedBy, lacking } from './groups.ts';
import { employeeBehind } from './interests.ts';
import { type Found, heldBy, once, onRung } from './stand-ins.ts';

type First = { ask: Ask; roles: readonly Role[]; day: string };

/** Everyone who holds one of the roles is asked and, where somebody would have to count for two of them, whoever stands in. */
export const firstOfGroups = (governed: Governed, { ask, roles, day }: First, directory: Directory): Found => {
  const found = roles.map((role) => ({
    role,
    ...heldBy(governed, { ask, holders: holding(directory, role), asked: [], day }, directory),
  }));
  const groups = found.map(({ role, people }) => joinedBy({ role, people: [] }, people));
  const people = eachOnce(found.flatMap((one) => one.people));
  const asked = people.map(({ id }) => id);
  const besides = nextOfGroups(
    governed,
    { ask, row: { people, groups, excused: [], answers: [] }, step: 'substitute', day, having: asked },
    directory,
  );
  return {
    people: [...people, ...besides.people],
    leftOut: once([...found.flatMap(({ leftOut }) => leftOut), ...besides.leftOut]),
    groups: besides.groups ?? groups,
  };
};

type Row = Pick<AskRow, 'people' | 'groups' | 'excused' | 'answers'>;
type Next = { ask: Ask; row: Row; step: Step; day: string; having: readonly string[] };

/** Each group that lacks a person of its own among those whom it has asks whoever is next for it, and no other group does. */
export const nextOfGroups = (governed: Governed, next: Next, directory: Directory): Found => {
  const { row, having } = next;
  const none: Found = { people: [], leftOut: [], groups: row.groups ?? [] };
  return lacking(row.groups, having).reduce((found, group) => {
    const { people, leftOut } = nextOf(governed, { ...next, group, found }, directory);
    return {
      people: eachOnce([...found.people, ...people]),
      leftOut: once([...found.leftOut, ...leftOut]),
      groups: (found.groups ?? []).map((one) => (one.role === group.role ? joinedBy(one, people) : one)),
    };
  }, none);
};

/** Somebody of its own first; else whoever another group has just found, who will answer for one of them. */
const nextOf = (
  governed: Governed,
  { ask, row, step, day, group, found }: Next & { group: Group; found: Found },
  directory: Directory,
): Found => {
  const asked = [...row.people.map(({ id }) => id), ...row.excused];
  const holders = [...holding(directory, group.role), ...leaversIn(row, group, directory)];
  const search = { ask, holders, step, day };
  const taken = [...asked, ...found.people.map(({ id }) => id)];
  const own = onRung(governed, { ...search, asked: taken }, directory);
  return own.people.length > 0 ? own : onRung(governed, { ...search, asked }, directory);
};

/** Those of the group who have left since: whoever stood in for them still does. */
const leaversIn = ({ people }: Row, group: Group, directory: Directory): Employee[] =>
  people
    .filter(({ id }) => group.people.includes(id))
    .flatMap(({ id }) => employeeBehind(id, directory) ?? [])
    .filter(({ active }) => !active);

const eachOnce = (people: Found['people']): Found['people'] => [
  ...new Map(people.map((one) => [one.id, one] as const)).values(),
];
