import * as z from 'zod';
import type { Said } from '../../../functions/ledger/port.ts';
import { Employee } from '../../../workflows/directory/employee.ts';
import { Implementer } from '../../../workflows/directory/implementer.ts';
import { School } from '../../../workflows/directory/school.ts';
import { undrawable } from '../../../workflows/integration-contract/drawable.ts';
import { parseTaxId } from '../../../workflows/tax-id.ts';
import { provinceOf } from '../../../workflows/territory/provinces.ts';
import { isPostalCodeOf, TerritoryCode } from '../../../workflows/territory/territory.ts';
import { Complaint } from '../../local/complaint.ts';
import type { FileRow, Kind } from './rows.ts';

/**
 * What the rows of a file say, as it is kept: tax ids in capitals without separators. Whom they refer to may be in the
 * file or `known`.
 * @throws Complaint naming every bad row with its line
 */
export const checked = (rows: readonly FileRow[], known: Said): Said => {
  const read = rows.map((row) => ({ ...row, result: schemas[row.kind].safeParse(row.value) }));
  const values = <T>(kind: Kind): T[] =>
    read.flatMap((row) => (row.kind === kind && row.result.success ? [row.result.data as T] : []));
  const said: Said = {
    implementers: values<Implementer>('implementer').map(implementerKept),
    schools: values<School>('school').map(schoolKept),
    employees: values<Employee>('employee').map(employeeKept),
  };
  const ids = idsIn(said, known);
  const wrong = read.flatMap(({ kind, line, value, result }) => {
    const problems = result.success ? wrongIn(kind, result.data, ids) : result.error.issues.map(issueWords);
    const name = nameOf(value);
    return problems.map((problem) => `line ${line}${name && ` (${name})`}: ${problem}`);
  });
  const all = [...wrong, ...twice(read)];
  if (all.length > 0)
    throw new Complaint(`The directory file is not valid, and nothing of it was written:\n${all.join('\n')}`);
  return said;
};

/** As rows are kept, and nothing else in them: a name that is misspelt is no answer that is missing. */
const schemas = {
  implementer: z.strictObject({
    ...Implementer.shape,
    seat: TerritoryCode,
    territories: z.array(TerritoryCode).min(1, 'says nowhere to serve'),
  }),
  school: z.strictObject(School.shape),
  employee: z.strictObject(Employee.shape),
};

const issueWords = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`;

/** Who may be referred to. */
type Ids = { implementers: Set<string>; employees: Set<string> };

const idsIn = (said: Said, known: Said): Ids => ({
  implementers: new Set([...said.implementers, ...known.implementers].map(({ id }) => id)),
  employees: new Set([...said.employees, ...known.employees].map(({ id }) => id)),
});

const wrongIn = (kind: Kind, value: unknown, ids: Ids): string[] => {
  switch (kind) {
    case 'implementer':
      return wrongImplementer(value as Implementer, ids);
    case 'school':
      return wrongSchool(value as School, ids);
    case 'employee':
      return wrongEmployee(value as Employee, ids);
  }
};

const wrongImplementer = ({ taxId, linked, preferred }: Implementer, { employees }: Ids): string[] => [
  ...noTaxIds([taxId, ...linked]),
  ...preferred.filter(({ by }) => !employees.has(by)).map(({ by }) => `preferred by ${by}, who is no employee`),
  ...preferred.flatMap(({ from, until }) => wrongDays(from, until)),
];

const wrongSchool = ({ code, territory, postalCode, owner, implementer }: School, { implementers }: Ids): string[] => {
  const province = provinceOf(territory);
  return [
    ...noTaxIds([owner.taxId]),
    ...(code.startsWith(territory) ? [] : [`its code does not begin with its territory ${territory}`]),
    ...(province && !isPostalCodeOf(territory, postalCode)
      ? [`postal code ${postalCode} is not in ${province.name}`]
      : []),
    ...(implementer === undefined || implementers.has(implementer) ? [] : [`${implementer} is no implementer`]),
  ];
};

const wrongEmployee = (employee: Employee, { employees }: Ids): string[] => [
  ...noTaxIds(employee.interests),
  ...[employee.substitute, employee.superior]
    .filter((other) => other !== undefined && (other === employee.id || !employees.has(other)))
    .map((other) => `${other} is nobody else of IMTCloud`),
  ...employee.absences.flatMap(({ from, until }) => wrongDays(from, until)),
  ...notDrawn(employee),
];

/** What a contract says of whoever signs it has to be in its font. */
const notDrawn = ({ position = '' }: Employee): string[] =>
  undrawable(position).map((character) => `position: a contract cannot be drawn with “${character}”`);

const noTaxIds = (taxIds: readonly string[]): string[] =>
  taxIds.filter((taxId) => !parseTaxId(taxId).ok).map((taxId) => `${taxId} is no tax id`);

const wrongDays = (from: string, until: string): string[] => (from <= until ? [] : [`${until} comes before ${from}`]);

const twice = (rows: readonly FileRow[]): string[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ kind, line, value }) => {
    const name = nameOf(value);
    const key = `${kind} ${name}`;
    const before = first.get(key);
    first.set(key, before ?? line);
    return name === '' || before === undefined ? [] : [`line ${line} (${name}): stands in line ${before} already`];
  });
};

const nameOf = (value: unknown): string => {
  const { id, code } = (value ?? {}) as { id?: unknown; code?: unknown };
  return String(id ?? code ?? '');
};

/** Tax ids are compared with those of forms, which are kept in capitals without separators. */
const kept = (typed: string): string => {
  const read = parseTaxId(typed);
  return read.ok ? read.taxId : typed;
};

const implementerKept = (one: Implementer): Implementer => ({
  ...one,
  taxId: kept(one.taxId),
  linked: one.linked.map(kept),
});
const schoolKept = (one: School): School => ({ ...one, owner: { ...one.owner, taxId: kept(one.owner.taxId) } });
const employeeKept = (one: Employee): Employee => ({ ...one, interests: one.interests.map(kept) });
