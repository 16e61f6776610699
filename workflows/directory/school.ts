import * as z from 'zod/mini';
import { filled, text, whole } from '../plain.ts';
import { Place } from '../territory/distance.ts';
import { TerritoryCode } from '../territory/territory.ts';
import { Contact, Id, Name } from './contact.ts';
import { Assignment } from './write.ts';

/** Who runs a school: a public administration, an owner with public funds, or an owner without. */
export const schoolKinds = ['public', 'concertado', 'private'] as const;

/** A final client: who it is, who speaks for it, and who serves it now. Its owner may have many schools under one tax id. */
export const School = z.object({
  /** The official code: eight digits, the first two the province. In another country, its ISO code, a hyphen, and the code it has there. */
  code: z.string().check(z.regex(/^(\d{8}|[A-Z]{2}-[A-Z0-9]{1,20})$/)),
  name: Name,
  kind: z.enum(schoolKinds),
  owner: z.strictObject({ name: Name, taxId: filled }),
  territory: TerritoryCode,
  postalCode: filled,
  place: z.optional(Place),
  licences: whole.check(z.nonnegative()),
  /** Who serves it, by id, and until when their contract runs. */
  implementer: z.optional(Id),
  contractEnd: z.optional(z.iso.date()),
  /** By which decision of the client, and from which day. */
  assigned: z.optional(Assignment),
  /** Who is entitled to speak for it, as it was registered. */
  contact: z.optional(z.extend(Contact, { position: text })),
});
export type School = z.infer<typeof School>;
