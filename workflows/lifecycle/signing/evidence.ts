import * as z from 'zod/mini';
import { text } from '../../plain.ts';
import { languages } from '../../vocabulary/words.ts';

const language = z.enum(languages);

/** How somebody signed: what they were shown, typed and confirmed, by which code, and from where. Instants are UTC to the millisecond. */
export const SignatureEvidence = z.object({
  name: text,
  position: text,
  /** The words that they agreed to, as they read them. */
  consent: z.object({ text, version: text, language }),
  powersStatement: text,
  /** Of the bytes that they signed, and of the contract that these bytes, their signers and the consent make. */
  documentHash: text,
  templateVersion: text,
  contractDigest: text,
  /** What they chose, in order. */
  choices: z.array(z.object({ at: text, choice: text })),
  /** Every code to sign that they were sent, with the mail that it went in. */
  codes: z.array(z.object({ sentAt: text, mail: text, verifiedAt: z.exactOptional(text) })),
  seenAt: text,
  signedAt: text,
  source: text,
  userAgent: text,
  language,
});
export type SignatureEvidence = z.infer<typeof SignatureEvidence>;
