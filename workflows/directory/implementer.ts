import * as z from 'zod/mini';
import { filled, text, whole, yesOrNo } from '../plain.ts';
import { Place } from '../territory/distance.ts';
import { TerritoryCode } from '../territory/territory.ts';
import { Contact, Id, Name } from './contact.ts';
import { Finding } from './write.ts';

/** That an implementer is preferred in a territory (C5): who decided it, why, and between which days it holds. */
export const Preferred = z.strictObject({
  territory: TerritoryCode,
  by: Id,
  reason: filled,
  from: z.iso.date(),
  until: z.iso.date(),
});

/** The languages in which a school may be served. */
const spoken = ['es', 'ca', 'eu', 'gl', 'en', 'fr', 'pt'] as const;

/** A certified company, or one that was: `certified` says whether it may act (C1). */
export const Implementer = z.object({
  id: Id,
  legalName: Name,
  taxId: filled,
  certified: yesOrNo,
  /** Where its seat is, and its place on the map where that is known better than by the capital of a province. */
  seat: z.optional(TerritoryCode),
  place: z.optional(Place),
  /** Where it serves. */
  territories: z._default(z.array(TerritoryCode), []),
  languages: z._default(z.array(z.enum(spoken)), ['es']),
  /** How many schools it can serve. */
  capacity: z._default(whole.check(z.nonnegative()), 0),
  /** Whoever is written to, always at this address; and whoever of theirs may answer instead. */
  contact: Contact,
  colleagues: z._default(z.array(Contact), []),
  /** Tax ids of companies of the same group, owners or managers. */
  linked: z._default(z.array(text), []),
  preferred: z._default(z.array(Preferred), []),
  /** Changes upheld against it on a ground of C6. */
  findings: z._default(z.array(Finding), []),
});
export type Implementer = z.infer<typeof Implementer>;

/** The id of the company that a candidate answers for; whoever answers in the place of its contact is `implementer:<id>.2`. */
export const companyOf = (person: string): string | undefined => /^implementer:([a-z0-9-]+)/.exec(person)?.[1];
