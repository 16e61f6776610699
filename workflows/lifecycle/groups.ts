import type { Role } from '../directory/employee.ts';
import type { Person } from '../directory.ts';
import { type Ask, rolesAsked } from '../vocabulary/asks.ts';
import type { AskRow, Group, LeftOut } from './case.ts';
import { withoutThose } from './left-out.ts';

/** The groups left without anybody of their own among these people: nobody counts for two. None where no groups are asked. */
export const lacking = (groups: readonly Group[] = [], people: readonly string[]): Group[] => {
  const [first, ...rest] = groups;
  if (!first) return [];
  const counted = first.people.filter((one) => people.includes(one)).map((one) => lacking(rest, without(people, one)));
  const uncounted = [first, ...lacking(rest, people)];
  return [...counted, uncounted].reduce((best, way) => (way.length < best.length ? way : best));
};

/** Whether a yes of this person would still count: not for a group that has one. */
export const isNeeded = (row: AskRow, person: string): boolean => {
  const yes = agreedIn(row);
  return row.groups === undefined || lacking(row.groups, [...yes, person]).length < lacking(row.groups, yes).length;
};

/** Those who have said yes while the ask waits; whoever has an interest is no longer asked. */
export const agreedIn = ({ answers, excused }: AskRow): string[] =>
  answers.map(({ by }) => by).filter((one) => !excused.includes(one));

/** The roles for which somebody is asked. */
export const rolesFor = (ask: Ask, { groups }: AskRow, person: string): readonly Role[] =>
  groups?.filter(({ people }) => people.includes(person)).map(({ role }) => role) ?? rolesAsked(ask);

/** The roles whose answer is awaited: of several, those that have not said yes. */
export const rolesAwaited = (ask: Ask, row: AskRow): readonly Role[] =>
  row.groups ? lacking(row.groups, agreedIn(row)).map(({ role }) => role) : rolesAsked(ask);

type Found = { people: readonly Person[]; leftOut: LeftOut[]; groups?: Group[] };

/** The ask's row with those who are asked besides. */
export const besides = (row: AskRow, { people, leftOut, groups }: Found): AskRow =>
  withoutThose({ ...row, people: [...row.people, ...people], ...(groups && { groups }) }, leftOut);

/** The ask's row with others in the place of somebody, for the roles for which they were asked. */
export const instead = (row: AskRow, person: string, others: readonly Person[]): AskRow => ({
  ...row,
  people: [...row.people, ...others.filter(({ id }) => !row.people.some((one) => one.id === id))],
  excused: [...row.excused, person],
  ...(row.groups && { groups: row.groups.map((group) => withInstead(group, person, others)) }),
});

const withInstead = (group: Group, person: string, others: readonly Person[]): Group =>
  group.people.includes(person) ? joinedBy(group, others) : group;

/** The group with these people in it, each once. */
export const joinedBy = (group: Group, people: readonly Person[]): Group => ({
  ...group,
  people: [...new Set([...group.people, ...people.map(({ id }) => id)])],
});

const without = (people: readonly string[], person: string): string[] => people.filter((one) => one !== person);
