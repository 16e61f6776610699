import type { Tip } from '../ledger/chain.ts';
import { chainFindings } from '../ledger/chain-findings.ts';
import { attachmentsOf, attachmentsWithin } from './attachments.ts';
import { keyHashOf, type ReadSeal, readSeal } from './cms.ts';
import { hashOfBytes } from './digest.ts';
import { digestOf, type Evidence, readEvidence } from './evidence.ts';
import { evidenceName, originalName } from './seal.ts';
import { type SealedBytes, sealedBytesIn } from './sealed-bytes.ts';

/** What is wrong with a file that passes for a sealed contract. */
export type DocumentFault =
  | 'not a PDF'
  | 'not sealed'
  | 'unknown seal'
  | 'bytes changed'
  | 'added after the seal'
  | 'evidence unreadable'
  | 'contract changed'
  | 'digest does not match'
  | 'certificate does not match'
  | 'events reordered'
  | 'event changed'
  | 'event missing'
  | 'event replaced'
  | 'last events missing'
  | 'not in our records'
  | 'not as the ledger says';

export type FaultFound = { name: DocumentFault; at?: string };

/** What the ledger knows of a sealed contract. */
export type LedgerSays = { sealedHash: string; documentHash: string; tip: Tip };

/** `knownKeys` are the SHA-256 of the public keys (SPKI) that our seals have had. */
export type Checking = {
  file: Uint8Array;
  knownKeys: readonly string[];
  ledger?: LedgerSays | undefined;
  /** Nothing inside is read unless its seal is ours and holds: anybody may have made it. */
  wary?: boolean;
};

/** No fault: it is ours and unchanged. What its evidence says comes with it, if it could be read. */
export type Checked = { faults: FaultFound[]; timestamped: boolean; evidence?: Evidence };

/** Checks a file by itself and, where given, by what the ledger says: each fault is named. */
export const verifyDocument = async ({ file, knownKeys, ledger, wary = false }: Checking): Promise<Checked> => {
  if (Buffer.from(file.subarray(0, 5)).toString('latin1') !== '%PDF-') return nothing('not a PDF');
  const sealed = sealedBytesIn(file);
  const isKnown = ledger === undefined || ledger.sealedHash === hashOfBytes(file);
  const ledgerFaults: FaultFound[] = isKnown ? [] : [{ name: 'not as the ledger says', at: 'file' }];
  if (!sealed) return { ...nothing('not sealed'), faults: [{ name: 'not sealed' }, ...ledgerFaults] };
  const read = sealIn(sealed.cms);
  const ofSeal = sealFaults({ file, sealed, read, knownKeys });
  if (wary && ofSeal.length > 0) return { faults: ofSeal, timestamped: false };
  const evidence = await evidenceIn(file, ofSeal.length === 0);
  const faults = [
    ...ofSeal,
    ...(evidence ? evidenceFaults(file, evidence, read) : [{ name: 'evidence unreadable' } as const]),
    ...(evidence && ledger ? differences(evidence.said, ledger) : []),
    ...ledgerFaults,
  ];
  return { faults, timestamped: read?.timestamped ?? false, ...(evidence && { evidence: evidence.said }) };
};

/** The SHA-256 of the public key (SPKI) of a file's seal, if it has a seal that can be read. */
export const sealKeyIn = (file: Uint8Array): string | undefined => {
  const sealed = sealedBytesIn(file);
  const read = sealed && sealIn(sealed.cms);
  return read && keyHashOf(read.certificate);
};

const nothing = (name: DocumentFault): Checked => ({ faults: [{ name }], timestamped: false });

const sealIn = (cms: Uint8Array): ReadSeal | undefined => {
  try {
    return readSeal(cms);
  } catch {
    return undefined;
  }
};

type Seal = { file: Uint8Array; sealed: SealedBytes; read: ReadSeal | undefined; knownKeys: readonly string[] };

const sealFaults = ({ file, sealed, read, knownKeys }: Seal): FaultFound[] => {
  if (!read?.holds) return [{ name: 'bytes changed', at: 'seal' }];
  return [
    ...(knownKeys.includes(keyHashOf(read.certificate)) ? [] : [{ name: 'unknown seal' } as const]),
    ...(read.digest === hashOfBytes(sealed.covered) ? [] : [{ name: 'bytes changed' } as const]),
    ...(sealed.end === file.length ? [] : [{ name: 'added after the seal' } as const]),
  ];
};

type Attached = { original: Uint8Array; said: Evidence };

const evidenceIn = async (file: Uint8Array, isOurs: boolean): Promise<Attached | undefined> => {
  try {
    const read = await (isOurs ? attachmentsOf : attachmentsWithin)(file, [originalName, evidenceName]);
    const [original, said] = read ?? [];
    return original && said ? { original, said: readEvidence(said) } : undefined;
  } catch {
    return undefined;
  }
};

const evidenceFaults = (file: Uint8Array, { original, said }: Attached, read: ReadSeal | undefined): FaultFound[] => {
  const begins = Buffer.from(file.subarray(0, original.length)).equals(original);
  const last = said.events.at(-1);
  const whole = last?.number === said.tip.version && last.hash === said.tip.hash;
  return [
    ...(begins && hashOfBytes(original) === said.documentHash ? [] : [{ name: 'contract changed' } as const]),
    ...(digestIn(said) === said.contractDigest ? [] : [{ name: 'digest does not match' } as const]),
    ...(!read || hashOfBytes(read.certificate) === said.seal.certificateHash
      ? []
      : [{ name: 'certificate does not match' } as const]),
    ...chainFindings(said.events).map(({ name, at }) => ({ name: inChain(name), at })),
    ...(whole ? [] : [{ name: 'last events missing', at: `event ${said.tip.version}` } as const]),
  ];
};

/** The chain's findings that can be had without the ledger. */
const inChain = (name: string): DocumentFault => chainFaults.find((one) => one === name) ?? 'event changed';
const chainFaults = ['events reordered', 'event changed', 'event missing', 'event replaced'] as const;

const digestIn = (said: Evidence): string | undefined => {
  try {
    return digestOf(said);
  } catch {
    return undefined;
  }
};

/** Evidence that ends early may be whole in itself: only the ledger knows where it ended. */
const differences = (said: Evidence, { documentHash, tip }: LedgerSays): FaultFound[] => [
  ...(said.documentHash === documentHash ? [] : [{ name: 'not as the ledger says', at: 'contract' } as const]),
  ...(said.tip.version < tip.version
    ? [{ name: 'last events missing', at: `event ${said.tip.version + 1}` } as const]
    : said.tip.hash === tip.hash
      ? []
      : [{ name: 'not as the ledger says', at: 'events' } as const]),
];
