import * as z from 'zod/mini';
import { filled } from '../plain.ts';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const atLeastOne = z.int().check(z.positive());
const some = z.array(filled).check(z.minLength(1));

/** Who signs for a party and by which powers; with joint powers two sign. */
export const Signer = z.strictObject({
  name: filled,
  position: filled,
  powers: z.strictObject({ kind: z.enum(['sole', 'joint']), notary: filled, date: day, number: filled }),
});
export type Signer = z.infer<typeof Signer>;

const signers = z.array(Signer).check(z.minLength(1), z.maxLength(2));
const company = { legalName: filled, taxId: filled, seat: filled, registerEntry: filled, signers };

/** What personal data pass, and how they are looked after. */
export const PersonalData = z.strictObject({
  whose: z.array(z.enum(['pupils', 'families', 'staff'])).check(z.minLength(1)),
  fields: z.array(z.strictObject({ field: filled, why: filled })).check(z.minLength(1)),
  direction: z.enum(['to the platform', 'to IMTLazarus', 'both ways']),
  platformRole: z.enum(['processor', 'controller']),
  countries: some,
  subProcessors: z.array(filled),
  retention: filled,
  /** Whom each party names for questions on data protection. */
  platformContact: filled,
  imtcloudContact: filled,
});
export type PersonalData = z.infer<typeof PersonalData>;

/** Everything that differs between two integration contracts of one version of the template; nothing in it is a clause. */
export const ContractVariables = z.strictObject({
  imtcloud: z.strictObject(company),
  company: z.strictObject(company),
  platform: z.strictObject({
    name: filled,
    kind: z.enum(['learning', 'content', 'school management', 'identity', 'devices', 'other']),
  }),
  scope: z.array(z.enum(['api', 'sso', 'rostering'])).check(z.minLength(1)),
  purpose: filled,
  firstDay: day,
  months: atLeastOne,
  noticeDays: atLeastOne,
  subcontractors: z.array(z.strictObject({ name: filled, task: filled })),
  personalData: z.exactOptional(PersonalData),
});
export type ContractVariables = z.infer<typeof ContractVariables>;
