import * as z from 'zod/mini';
import { text, whole } from '../../plain.ts';
import { languages } from '../../vocabulary/words.ts';

/** What a code is for: it does nothing else. */
export const codePurposes = ['sign', 'refuse'] as const;
export type CodePurpose = (typeof codePurposes)[number];

/** A code as sent: which, by which issue of the link, in which mail. `clock` is on the wall's clock, which a code runs by. */
export const SentCode = z.object({
  number: whole,
  purpose: z._default(z.enum(codePurposes), 'sign'),
  issue: whole,
  mail: text,
  at: text,
  clock: text,
  /** How often it was tried and was wrong. */
  attempts: whole,
});
export type SentCode = z.infer<typeof SentCode>;

/** Who somebody says they are, and in which language they agreed. */
export const Said = z.object({ name: text, position: text, language: z.enum(languages), at: text });
export type Said = z.infer<typeof Said>;

/** Why somebody does not sign, in the words that the last code for it was asked with. */
export const Refusing = z.object({ reason: text, at: text });
export type Refusing = z.infer<typeof Refusing>;

/** How far somebody has come with a signature: the contract that they were shown, what they said of themselves or against it, the codes they were sent. */
export const Signing = z.object({
  person: text,
  digest: text,
  seenAt: text,
  said: z.optional(Said),
  refusing: z.optional(Refusing),
  /** The last is the live one. */
  codes: z.array(SentCode),
});
export type Signing = z.infer<typeof Signing>;

type Signed = { signing?: readonly Signing[] | undefined };

export const signingOf = ({ signing = [] }: Signed, person: string): Signing | undefined =>
  signing.find((one) => one.person === person);

/** The row with how far this person has come. */
export const withSigning = <R extends Signed>(row: R, signing: Signing): R & { signing: Signing[] } => ({
  ...row,
  signing: [...(row.signing ?? []).filter(({ person }) => person !== signing.person), signing],
});
