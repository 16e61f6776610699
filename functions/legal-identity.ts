import * as z from 'zod/mini';

/** Who answers for the service, in the words the law asks for. Values are configuration; a lawyer confirms them. */
export const LegalIdentity = z.strictObject({
  legalName: z.string().check(z.minLength(1)),
  taxId: z.string().check(z.minLength(1)),
  seat: z.string().check(z.minLength(1)),
  registerEntry: z.string().check(z.minLength(1)),
  contact: z.string().check(z.minLength(1)),
  dataProtectionContact: z.string().check(z.minLength(1)),
  supervisoryAuthority: z.string().check(z.minLength(1)),
  accessibilityContact: z.string().check(z.minLength(1)),
});
export type LegalIdentity = z.infer<typeof LegalIdentity>;

/** Reads it as the environment carries it. @throws ZodError naming what is missing. */
export const readLegalIdentity = (json: string): LegalIdentity => LegalIdentity.parse(JSON.parse(json));
