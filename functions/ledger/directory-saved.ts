import type { Directory } from '../../workflows/directory.ts';
import type { Item } from '../table/expression.ts';
import { employeeKey, implementerKey, type Key, schoolKey } from '../table/keys.ts';

/** The rows that say what a directory says. Each stands for itself: to put them again, or those that are left, is the same. */
export const directoryRows = ({ implementers, schools, employees }: Directory): (Item & Key)[] => [
  ...implementers.map((one) => ({ ...implementerKey(one.id), ...one })),
  ...schools.map((one) => ({ ...schoolKey(one.code), ...one })),
  ...employees.map((one) => ({ ...employeeKey(one.id), ...one })),
];
