import * as z from 'zod/mini';
import { filled } from '../workflows/plain.ts';

/** Who answers for the service, in the words the law asks for. Values are configuration; a lawyer confirms them. */
export const LegalIdentity = z.strictObject({
  legalName: filled,
  taxId: filled,
  seat: filled,
  registerEntry: filled,
  contact: filled,
  dataProtectionContact: filled,
  supervisoryAuthority: filled,
  accessibilityContact: filled,
});
export type LegalIdentity = z.infer<typeof LegalIdentity>;

/** Reads it as the environment carries it. @throws ZodError naming what is missing. */
export const readLegalIdentity = (json: string): LegalIdentity => LegalIdentity.parse(JSON.parse(json));
