import * as z from 'zod/mini';
import { filled, text, yesOrNo } from '../plain.ts';
import { TerritoryCode } from '../territory/territory.ts';
import { languages } from '../vocabulary/words.ts';
import { Id, Name, Position } from './contact.ts';

export const roles = ['commercial', 'legal', 'technical', 'management', 'data protection'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Days on which somebody is away, both included. */
export const Absence = z.strictObject({ from: z.iso.date(), until: z.iso.date() });

/** The deed that lets somebody sign for IMTCloud: alone (sole powers), or with another (joint powers). */
export const Powers = z.strictObject({
  kind: z.enum(['sole', 'joint']),
  notary: filled,
  date: z.iso.date(),
  number: filled,
});

/** Someone of IMTCloud who decides or watches. `interests` are tax ids of organisations they may not decide about. */
export const Employee = z.object({
  id: Id,
  name: Name,
  mailbox: z.email(),
  language: z.enum(languages),
  roles: z.array(Role),
  staff: yesOrNo,
  active: yesOrNo,
  substitute: z.optional(text),
  superior: z.optional(text),
  interests: z.array(text),
  absences: z._default(z.array(Absence), []),
  powers: z.optional(Powers),
  /** What they are, as a contract says under the name of whoever signs it. */
  position: z.optional(Position),
  /** Where they work: its days off are theirs. */
  territory: z.optional(TerritoryCode),
});
export type Employee = z.infer<typeof Employee>;

/** Whether somebody is away on a day (YYYY-MM-DD in Madrid). */
export const isAway = ({ absences }: Employee, day: string): boolean =>
  absences.some(({ from, until }) => from <= day && day <= until);
