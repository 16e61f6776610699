import * as z from 'zod/mini';
import { Employee } from '../../workflows/directory/employee.ts';
import { Implementer } from '../../workflows/directory/implementer.ts';
import { School } from '../../workflows/directory/school.ts';
import type { Directory } from '../../workflows/directory.ts';
import { text } from '../../workflows/plain.ts';
import type { Loads } from '../../workflows/territory/loads.ts';
import type { Item } from '../table/expression.ts';

/** Companies and people, from the rows of the directory. */
export const knownIn = (items: readonly Item[]): Pick<Directory, 'implementers' | 'employees'> => ({
  implementers: of(items, 'implementer').map((item) => Implementer.parse(item)),
  employees: of(items, 'employee').map((item) => Employee.parse(item)),
});

export const schoolIn = (item: Item): School => School.parse(saidBy(item));

/** Who serves a school, by its row as it stands. */
export const servedBy = (item: Item | undefined) => item && Served.parse(item);
const Served = z.object({ implementer: z.exactOptional(text) });

/** The version of companies and people; nothing where an older release wrote them, and did not say. */
export const versionIn = (row: Item | undefined): string | undefined =>
  typeof row?.version === 'string' ? row.version : undefined;

/** Counters are attributes of one row, whose names hold no hyphen: an id holds no underscore. */
const counter = 'serves_';

/** How many schools each implementer serves, from the row that counts. */
export const loadsIn = (row: Item | undefined): Directory['loads'] =>
  Object.fromEntries(
    Object.entries(row ?? {})
      .filter(([name, load]) => name.startsWith(counter) && Number(load) > 0)
      .map(([name, load]) => [name.slice(counter.length).replaceAll('_', '-'), Number(load)]),
  );

/** What is added to the row that counts. */
export const loadsMoved = (moved: Loads): Record<string, number> =>
  Object.fromEntries(Object.entries(moved).map(([id, more]) => [`${counter}${id.replaceAll('-', '_')}`, more]));

/** An older release left the ids of whoever was gone. */
const of = (items: readonly Item[], kind: string) =>
  items.filter((item) => String(item.sk).startsWith(`${kind}#`) && item.gone !== true).map(saidBy);

const saidBy = ({ pk: _, sk: __, ...said }: Item) => said;
