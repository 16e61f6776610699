import * as z from 'zod/mini';
import { SetSigner } from '../../workflows/integration-contract/signer-set.ts';
import { ContractVariables } from '../../workflows/integration-contract/variables.ts';
import { filled, text, whole } from '../../workflows/plain.ts';
import { canonical } from '../ledger/chain.ts';
import type { ChainedEvent } from '../ledger/port.ts';
import { eventIn } from '../table/rows/event.ts';
import { contractDigest } from './digest.ts';

/** UTC to the millisecond, as it was hashed. */
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const language = z.enum(['es', 'en']);

/** How somebody signed: what they read, did and confirmed, and from where. */
export const SignerEvidence = z.strictObject({
  ...SetSigner.shape,
  company: filled,
  taxId: filled,
  /** The statement of powers, in the words agreed to. */
  powersStatement: filled,
  addressObtained: filled,
  consent: z.strictObject({ text: filled, version: filled, language }),
  /** What was pressed, in order. */
  choices: z.array(z.strictObject({ at: instant, choice: filled })),
  codes: z.array(
    z.strictObject({
      sentAt: instant,
      mail: filled,
      /** What SES calls that mail, and when it was delivered. */
      sesId: z.exactOptional(filled),
      deliveredAt: z.exactOptional(instant),
      verifiedAt: z.exactOptional(instant),
    }),
  ),
  mails: z.array(z.strictObject({ id: filled, kind: filled, sentAt: instant, deliveredAt: z.exactOptional(instant) })),
  seenAt: instant,
  signedAt: instant,
  source: filled,
  userAgent: text,
  language,
});
export type SignerEvidence = z.infer<typeof SignerEvidence>;

const Chained = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((event): ChainedEvent => eventIn(event)),
);

/** Everything that shows who signed what, when and how. The chain's events are as the ledger holds them. */
export const Evidence = z.strictObject({
  format: z.literal('aval-evidence/1'),
  reference: filled,
  version: whole,
  templateVersion: filled,
  documentHash: hash,
  contractDigest: hash,
  consentTextVersion: filled,
  pages: whole,
  values: ContractVariables,
  signers: z.array(SignerEvidence),
  events: z.array(Chained),
  tip: z.strictObject({ version: whole, hash }),
  sealedAt: instant,
  seal: z.strictObject({ label: filled, certificateHash: hash, timestampAuthority: z.nullable(text) }),
});
export type Evidence = z.infer<typeof Evidence>;

/** What the seal is, and what it is not (C8): a third signature it would be otherwise. */
export const sealLabel = 'sello de integridad, no constituye firma de parte';

/** What the maker of the evidence adds is what follows from the rest. */
export type Collected = Omit<Evidence, 'format' | 'contractDigest' | 'tip' | 'seal'> & {
  seal: Omit<Evidence['seal'], 'label'>;
};

/** @throws Error when there is no event, or ZodError when something is missing: evidence is whole or is none */
export const evidenceOf = (collected: Collected): Evidence => {
  const last = collected.events.at(-1);
  if (!last) throw new Error('Evidence without an event shows nothing.');
  return Evidence.parse({
    ...collected,
    format: 'aval-evidence/1',
    contractDigest: digestOf(collected),
    tip: { version: last.number, hash: last.hash },
    seal: { ...collected.seal, label: sealLabel },
  });
};

/** The digest that evidence must carry. */
export const digestOf = (
  evidence: Pick<Evidence, 'documentHash' | 'templateVersion' | 'signers' | 'consentTextVersion'>,
): string =>
  contractDigest({
    pdfHash: evidence.documentHash,
    templateVersion: evidence.templateVersion,
    signers: evidence.signers.map(({ party, name, position, powers, address }) => ({
      party,
      name,
      position,
      powers,
      address,
    })),
    consentTextVersion: evidence.consentTextVersion,
  });

/** `evidence.json`: the same evidence always gives the same bytes. */
export const evidenceBytes = (evidence: Evidence): Uint8Array => new TextEncoder().encode(canonical(evidence));

/** @throws when it is not what we write */
export const readEvidence = (bytes: Uint8Array): Evidence =>
  Evidence.parse(JSON.parse(new TextDecoder().decode(bytes)));
