import { type Directory, Employee, Implementer } from '../../workflows/directory.ts';
import type { Item } from '../table/expression.ts';
import { employeeKey, implementerKey, type Key } from '../table/keys.ts';

/** Reads the rows of the directory. */
export const directoryIn = (items: readonly Item[]): Directory => ({
  implementers: items.filter((item) => isA(item, 'implementer')).map((item) => Implementer.parse(saidBy(item))),
  employees: items.filter((item) => isA(item, 'employee')).map((item) => Employee.parse(saidBy(item))),
});

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

const saidBy = ({ pk: _, sk: __, ...said }: Item) => said;

const isA = (item: Item, kind: string): boolean => String(item.sk).startsWith(`${kind}#`) && item.gone !== true;
