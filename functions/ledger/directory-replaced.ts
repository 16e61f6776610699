import type { Directory } from '../../workflows/directory.ts';
import type { Item } from '../table/expression.ts';
import { employeeKey, implementerKey, type Key } from '../table/keys.ts';

/** What to put so that the directory says this and nothing else. No function may delete: of whoever is gone, the id stays. */
export const replacing = (before: readonly Item[], directory: Directory): (Item & Key)[] => {
  const rows = rowsOf(directory);
  const gone = before.filter((item) => !rows.some((row) => row.sk === item.sk));
  return [...rows, ...gone.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk), gone: true }))];
};

const rowsOf = ({ implementers, employees }: Directory): (Item & Key)[] => [
  ...implementers.map((one) => ({ ...implementerKey(one.id), ...one })),
  ...employees.map((one) => ({ ...employeeKey(one.id), ...one })),
];
