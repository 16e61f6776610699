import * as z from 'zod/mini';
import { Employee, type Role } from './directory/employee.ts';
import { Implementer } from './directory/implementer.ts';
import { School } from './directory/school.ts';
import { text, whole } from './plain.ts';
import { languages } from './vocabulary/words.ts';

/** Who is who. Rules are given the schools that their request is about, and no others. */
export const Directory = z.strictObject({
  implementers: z.array(Implementer),
  schools: z._default(z.array(School), []),
  employees: z.array(Employee),
  /** How many schools each implementer serves now, by its id; whoever is not there serves none. */
  loads: z._default(z.record(text, whole), {}),
});
/** As rules are given it: `officeHours` when mail waits for the working hours of its readers, whose time begins as it leaves; else they work around the clock. */
export type Directory = z.infer<typeof Directory> & { officeHours?: boolean };

/** Someone who takes part in a request: a party, or an employee as `employee:<id>`. */
export const Person = z.strictObject({
  id: text,
  name: text,
  mailbox: text,
  language: z.enum(languages),
  organisation: text,
  taxId: z.optional(text),
  /** The province or country whose days off are theirs; left out, those of all Spain. An implementer's is its seat; who speaks for a school has that of the school. */
  territory: z.optional(text),
});
export type Person = z.infer<typeof Person>;

/** The implementers a request may name (C1), in the order of their names. */
export const certified = (directory: Pick<Directory, 'implementers'>): Implementer[] =>
  directory.implementers.filter((one) => one.certified).sort((a, b) => a.legalName.localeCompare(b.legalName, 'es'));

export const implementerNamed = (directory: Directory, id: string | undefined): Implementer | undefined =>
  directory.implementers.find((one) => one.id === id);

export const employeeNamed = (directory: Pick<Directory, 'employees'>, id: string | undefined): Employee | undefined =>
  directory.employees.find((one) => one.id === id);

/** Who holds a role and works here now. */
export const holding = (directory: Pick<Directory, 'employees'>, role: Role): Employee[] =>
  directory.employees.filter((one) => one.active && one.roles.includes(role));

/** Who may sign for IMTCloud now: those who may do it alone or, when there are none, those who do it together. */
export const signatoriesIn = (directory: Directory): Employee[] => {
  const withPowers = directory.employees.filter((one) => one.active && one.powers !== undefined);
  const alone = withPowers.filter((one) => one.powers?.kind === 'sole');
  return alone.length > 0 ? alone : withPowers;
};

export const personOf = (employee: Employee): Person => ({
  id: `employee:${employee.id}`,
  name: employee.name,
  mailbox: employee.mailbox,
  language: employee.language,
  organisation: 'IMTCloud',
  ...(employee.territory !== undefined && { territory: employee.territory }),
});
