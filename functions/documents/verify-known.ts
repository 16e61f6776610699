import type { ChainedEvent, Ledger, Sealed, SealedContract } from '../ledger/port.ts';
import { hashOfBytes } from './digest.ts';
import type { Evidence } from './evidence.ts';
import { type Checked, type FaultFound, type LedgerSays, sealKeyIn, verifyDocument } from './verify.ts';

/** Our records; `isOurKey` says whether a key, by its SHA-256, has ever been that of our seal. */
export type Records = {
  ledger: Pick<Ledger, 'trail'>;
  sealed: Sealed;
  isOurKey(hash: string): Promise<boolean>;
};

/** With the contract of our records that has exactly these bytes, if there is one. */
export type CheckedByRecords = Checked & { contract?: SealedContract };

/** Checks a file by itself and by our records. `wary` where anybody may have made it. */
export const verifyKnown = async (
  records: Records,
  { file, wary }: { file: Uint8Array; wary: boolean },
): Promise<CheckedByRecords> => {
  const [knownKeys, contract] = await Promise.all([keysOf(records, file), records.sealed.find(hashOfBytes(file))]);
  const checked = await verifyDocument({ file, knownKeys, wary });
  if (contract) return { ...checked, contract };
  if (checked.faults.length > 0 || !checked.evidence) return checked;
  return { ...checked, faults: await differences(records, { file, knownKeys, said: checked.evidence }) };
};

const keysOf = async ({ isOurKey }: Records, file: Uint8Array): Promise<string[]> => {
  const key = sealKeyIn(file);
  return key !== undefined && (await isOurKey(key)) ? [key] : [];
};

type Held = { file: Uint8Array; knownKeys: string[]; said: Evidence };

/** It is sealed by us, holds by itself, and is not what we recorded: what of it differs. */
const differences = async ({ ledger }: Records, { file, knownKeys, said }: Held): Promise<FaultFound[]> => {
  const says = saidBy(await ledger.trail(said.reference), said);
  return says ? (await verifyDocument({ file, knownKeys, ledger: says })).faults : [{ name: 'not in our records' }];
};

/** What the chain of the request says of its sealed contract; nothing when it has none. */
const saidBy = (trail: readonly ChainedEvent[], said: Evidence): LedgerSays | undefined => {
  const drawings = trail.filter(({ type }) => type === 'DocumentDrawn');
  const drawn = drawings.find(({ digest }) => digest === said.contractDigest) ?? drawings.at(-1);
  const sealing = trail.findLast(({ type }) => type === 'DocumentSealed');
  const signed = trail.findLast(({ type, number }) => type === 'AskAnswered' && number < (sealing?.number ?? 0));
  if (!sealing?.sha256 || !drawn?.sha256 || !signed) return undefined;
  // Other things may have happened between the last signature and the seal: the evidence ends with one of these.
  const last = trail.find(({ number }) => number === said.tip.version);
  const tip = last && last.number >= signed.number && last.number < sealing.number ? last : signed;
  return { sealedHash: sealing.sha256, documentHash: drawn.sha256, tip: { version: tip.number, hash: tip.hash } };
};
