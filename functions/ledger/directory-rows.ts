import { Employee } from '../../workflows/directory/employee.ts';
import { Implementer } from '../../workflows/directory/implementer.ts';
import { School } from '../../workflows/directory/school.ts';
import type { Directory } from '../../workflows/directory.ts';
import type { Item } from '../table/expression.ts';

/** Reads the rows of the directory, with those of the schools asked for. */
export const directoryIn = (items: readonly Item[], schools: readonly Item[] = []): Directory => ({
  implementers: of(items, 'implementer').map((item) => Implementer.parse(item)),
  schools: schools.map(schoolIn),
  employees: of(items, 'employee').map((item) => Employee.parse(item)),
});

export const schoolIn = (item: Item): School => School.parse(saidBy(item));

/** An older release left the ids of whoever was gone. */
const of = (items: readonly Item[], kind: string) =>
  items.filter((item) => String(item.sk).startsWith(`${kind}#`) && item.gone !== true).map(saidBy);

const saidBy = ({ pk: _, sk: __, ...said }: Item) => said;
