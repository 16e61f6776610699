import * as z from 'zod/mini';
import { filled, text, yesOrNo } from './plain.ts';
import { controlCharacters } from './text.ts';
import { languages } from './vocabulary/words.ts';

export const roles = ['commercial', 'legal', 'technical', 'management', 'data protection'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** A name as mails carry it in their headers. */
const Name = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  z.refine((name) => !controlCharacters(name, { oneLine: true }), 'holds control or invisible characters'),
);

/** A certified company, or one that was: `certified` says whether it may act (C1). */
export const Implementer = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  legalName: Name,
  taxId: filled,
  certified: yesOrNo,
  territory: z.string().check(z.minLength(1), z.maxLength(200)),
  contact: z.strictObject({ name: Name, mailbox: z.email(), language: z.enum(languages) }),
});
export type Implementer = z.infer<typeof Implementer>;

/** Someone of IMTCloud who decides or watches. `interests` are tax ids of organisations they may not decide about. */
export const Employee = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  name: Name,
  mailbox: z.email(),
  language: z.enum(languages),
  roles: z.array(Role),
  staff: yesOrNo,
  active: yesOrNo,
  substitute: z.optional(text),
  superior: z.optional(text),
  interests: z.array(text),
});
export type Employee = z.infer<typeof Employee>;

export const Directory = z.strictObject({ implementers: z.array(Implementer), employees: z.array(Employee) });
export type Directory = z.infer<typeof Directory>;

/** Someone who takes part in a request: a party, or an employee as `employee:<id>`. */
export const Person = z.strictObject({
  id: text,
  name: text,
  mailbox: text,
  language: z.enum(languages),
  organisation: text,
  taxId: z.optional(text),
});
export type Person = z.infer<typeof Person>;

/** The implementers a request may name (C1), in the order of their names. */
export const certified = (directory: Directory): Implementer[] =>
  directory.implementers.filter((one) => one.certified).sort((a, b) => a.legalName.localeCompare(b.legalName, 'es'));

export const implementerNamed = (directory: Directory, id: string | undefined): Implementer | undefined =>
  directory.implementers.find((one) => one.id === id);

export const employeeNamed = (directory: Directory, id: string | undefined): Employee | undefined =>
  directory.employees.find((one) => one.id === id);

/** Who holds a role and works here now. */
export const holding = (directory: Directory, role: Role): Employee[] =>
  directory.employees.filter((one) => one.active && one.roles.includes(role));

export const personOf = (employee: Employee): Person => ({
  id: `employee:${employee.id}`,
  name: employee.name,
  mailbox: employee.mailbox,
  language: employee.language,
  organisation: 'IMTCloud',
});
