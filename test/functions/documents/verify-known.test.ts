import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../functions/documents/evidence.ts';
import { drawEvidence } from '../../../functions/documents/evidence-pages.ts';
import { seal } from '../../../functions/documents/seal.ts';
import { verifyDocument } from '../../../functions/documents/verify.ts';
import { type Records, verifyKnown } from '../../../functions/documents/verify-known.ts';
import type { ChainedEvent } from '../../../functions/ledger/port.ts';
import { request } from './contract-in-memory.ts';
import { sealedContract } from './sealed-contract.ts';
import { flipped, sealedInMemory } from './sealed-in-memory.ts';

const contract = await sealedInMemory();
const { file, records } = contract;
const faultsOf = async (bytes: Uint8Array, { wary = true, by = records }: { wary?: boolean; by?: Records } = {}) => {
  const { faults } = await verifyKnown(by, { file: bytes, wary });
  return faults.map(({ name, at }) => (at ? `${name} (${at})` : name));
};

/** Sealed once more by whoever has the key, with other evidence. */
const resealed = async (change: (evidence: Evidence) => Partial<Evidence> = () => ({})): Promise<Uint8Array> => {
  const { evidence } = await verifyDocument({ file, knownKeys: [] });
  const original = contract.kept.get(`${request}/1/contract.pdf`);
  const certificate = [...contract.kept].find(([name]) => name.startsWith('seal/'))?.[1];
  if (!evidence || !original || !certificate) throw new Error('All of it is kept');
  const said = { ...evidence, ...change(evidence) };
  const { bytes: evidencePages } = await drawEvidence(evidence);
  return seal({ original, evidencePages, evidence: said, key: contract.key, certificate });
};

/** Evidence that ends before an event, with no trace of the rest. */
const endingBefore =
  (number: number) =>
  ({ events }: Evidence) => {
    const kept = events.filter((one) => one.number < number);
    const last = kept.at(-1);
    return { events: kept, tip: { version: last?.number ?? 0, hash: last?.hash ?? '' } };
  };

describe('a sealed contract', () => {
  test('is the one of our records, by its bytes', async () => {
    const { faults, contract: found, evidence } = await verifyKnown(records, { file, wary: true });
    expect([faults, found?.request, evidence?.reference]).toEqual([[], request, request]);
  });
  test('of another installation with our key is in no records of ours', async () => {
    const by = { ...records, isOurKey: async () => true };
    expect(await faultsOf(await sealedContract(), { by })).toEqual(['not in our records']);
  });
});

describe('a file that passes for it', () => {
  test('with a bit turned has changed; inside, only who is not wary looks', async () => {
    expect(await faultsOf(flipped(file, 2_000))).toEqual(['bytes changed']);
    expect(await faultsOf(flipped(file, 2_000), { wary: false })).toEqual(['bytes changed', 'contract changed']);
  });
  test('with another seal is not opened at all', async () => {
    expect(await faultsOf(await sealedContract())).toEqual(['unknown seal']);
  });
  test('sealed again by our own key is not what was recorded', async () => {
    expect(await faultsOf(await resealed())).toEqual(['not as the ledger says (file)']);
  });
  test('sealed again without the last signature misses the end of what happened', async () => {
    const trail = await contract.ports.ledger.trail(request);
    const signed = trail.findLast(({ type }) => type === 'AskAnswered')?.number ?? 0;
    expect(await faultsOf(await resealed(endingBefore(signed)))).toEqual([
      `last events missing (event ${signed})`,
      'not as the ledger says (file)',
    ]);
  });
  test('is not held against it that more has happened between the last signature and the seal', async () => {
    const trail = await contract.ports.ledger.trail(request);
    const sealing = trail.at(-1);
    const later: ChainedEvent[] = sealing
      ? [...trail.slice(0, -1), { ...sealing, type: 'AskReminded' }, { ...sealing, number: sealing.number + 1 }]
      : [];
    const by = { ...records, ledger: { trail: async () => later } };
    expect(await faultsOf(await resealed(), { by })).toEqual(['not as the ledger says (file)']);
  });
});
