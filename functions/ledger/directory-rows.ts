import { type Directory, Employee, Implementer } from '../../workflows/directory.ts';
import type { Item } from '../table/expression.ts';

/** Reads the rows of the directory. */
export const directoryIn = (items: readonly Item[]): Directory => ({
  implementers: items.filter((item) => isA(item, 'implementer')).map((item) => Implementer.parse(saidBy(item))),
  employees: items.filter((item) => isA(item, 'employee')).map((item) => Employee.parse(saidBy(item))),
});

const saidBy = ({ pk: _, sk: __, ...said }: Item) => said;

const isA = (item: Item, kind: string): boolean => String(item.sk).startsWith(`${kind}#`) && item.gone !== true;
