import * as z from 'zod/mini';
import type { School } from '../../workflows/directory/school.ts';
import { Assignment } from '../../workflows/directory/write.ts';
import { type Loads, movedBy } from '../../workflows/territory/loads.ts';
import type { Item, Step } from '../table/expression.ts';
import { employeeKey, implementerKey, type Key, schoolKey, versionKey } from '../table/keys.ts';
import { loadsMoved, servedBy } from './directory-rows.ts';
import type { Said } from './port.ts';

/** A row that says something of the directory; of a school, its place, whose implementer is counted. */
export type SavedRow = { row: Item & Key; school?: School };

/** The rows that say what a directory says. Each stands for itself: to put them again, or those that are left, is the same. */
export const directoryRows = ({ implementers, schools, employees }: Said): SavedRow[] => [
  ...implementers.map((one) => ({ row: { ...implementerKey(one.id), ...one } })),
  ...schools.map((one) => ({ row: { ...schoolKey(one.code), ...one }, school: one })),
  ...employees.map((one) => ({ row: { ...employeeKey(one.id), ...one } })),
];

type Saving = { rows: readonly SavedRow[]; before: readonly (Item | undefined)[]; version: string };

/**
 * The steps of one transaction that puts these rows over what stood there `before`: with companies and people the version
 * moves, and with schools the counters, so that none of them is ever seen without the other.
 */
export const savingSteps = ({ rows, before, version }: Saving): Step[] => {
  const known = rows.some(({ school }) => school === undefined);
  const changes = rows.flatMap(({ school }, place) =>
    school ? [{ before: servedBy(before[place]), after: school }] : [],
  );
  const moved = movedBy(changes);
  return [
    ...rows.map(({ row, school }, place) =>
      school ? { put: withAssigned(row, before[place]), ...asServed(before[place]) } : saved(row, before[place]),
    ),
    ...(known || Object.keys(moved).length > 0 ? [versionStep(moved, known ? { version } : {})] : []),
  ];
};

/** What a decision has written beside what files say stays: by which request a school came to whoever serves it now. */
const withAssigned = (row: Item & Key, before: Item | undefined): Item & Key => {
  const { assigned } = before ?? {};
  const holds = Assigned.safeParse(before).data?.assigned?.implementer === row.implementer;
  return row.assigned === undefined && holds ? { ...row, assigned } : row;
};
const Assigned = z.object({ assigned: z.optional(Assignment) });

/** And what has been found against an implementer, unless the file says it. None that comes meanwhile is lost. */
const saved = (row: Item & Key, before: Item | undefined): Step => {
  if (!Array.isArray(row.findings)) return { put: row };
  const found = Array.isArray(before?.findings) ? before.findings : [];
  const condition = 'attribute_not_exists(#findings) OR size(#findings) = :found';
  return {
    put: { ...row, findings: row.findings.length > 0 ? row.findings : found },
    condition,
    values: { found: found.length },
  };
};

/** The step by which counters move, in the transaction that writes why: `movedBy` says which, and by how much. */
export const loadsStep = (moved: Loads): Step => versionStep(moved, {});

/** The step by which companies or people move, so that nobody goes on with those that they have kept. */
export const knownStep = (version: string): Step => versionStep({}, { version });

const versionStep = (moved: Loads, set: Item): Step => ({ update: { key: versionKey, set, add: loadsMoved(moved) } });

/** On the condition that nobody has given the school another implementer meanwhile, who would be counted wrong. */
export const asServed = (before: Item | undefined): { condition: string; values?: Item } => {
  const was = servedBy(before)?.implementer;
  return was === undefined
    ? { condition: 'attribute_not_exists(#implementer)' }
    : { condition: '#implementer = :was', values: { was } };
};
