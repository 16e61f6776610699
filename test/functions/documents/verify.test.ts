import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../functions/documents/evidence.ts';
import { verifyDocument } from '../../../functions/documents/verify.ts';
import { drawn, ledgerOf, newSealKey, ourKeyHash, sealedContract } from './sealed-contract.ts';

const sealed = await sealedContract();
const check = async (file: Uint8Array, ledger?: ReturnType<typeof ledgerOf>) => {
  const { faults } = await verifyDocument({ file, knownKeys: [ourKeyHash], ledger });
  return faults.map(({ name, at }) => (at ? `${name} (${at})` : name));
};
const flipped = (place: number, bit = 0): Buffer => {
  const bytes = Buffer.from(sealed);
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
  return bytes;
};
const tampered = (change: (evidence: Evidence) => Partial<Evidence>) =>
  sealedContract({ evidence: (one) => ({ ...one, ...change(one) }) });

describe('a sealed contract', () => {
  test('is ours and unchanged, with the ledger and without', async () => {
    expect(await check(sealed)).toEqual([]);
    expect(await check(sealed, ledgerOf(sealed))).toEqual([]);
  });
  test('says what was signed, and that it has no timestamp', async () => {
    const { evidence, timestamped } = await verifyDocument({ file: sealed, knownKeys: [ourKeyHash] });
    expect([evidence?.reference, evidence?.signers.map(({ name }) => name), timestamped]).toEqual([
      'HX3TMEBW',
      ['Iñaki Goñi Lasa', 'Marta Sanz Ibáñez'],
      false,
    ]);
  });
  test('begins with the contract’s own bytes, untouched', () => {
    expect(Buffer.from(sealed.subarray(0, drawn.bytes.length)).equals(drawn.bytes)).toBe(true);
  });
});

describe('a file that somebody has been at', () => {
  test('a flipped byte in the contract is found', async () => {
    expect(await check(flipped(2_000))).toEqual(['bytes changed', 'contract changed']);
  });
  test('any flipped bit is found, wherever it is', async () => {
    const place = fc.integer({ min: 0, max: sealed.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        expect(await check(flipped(at, bit), ledgerOf(sealed))).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  test('any flipped bit outside the seal is found without the ledger too', async () => {
    const gap = Buffer.from(sealed).lastIndexOf('/Contents <');
    const place = fc.oneof(
      fc.integer({ min: 0, max: gap }),
      fc.integer({ min: sealed.length - 1_000, max: sealed.length - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        expect(await check(flipped(at, bit))).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  test('a bit that has the reader of files go on until memory ends is found like any other', async () => {
    const names = Buffer.from(sealed).toString('latin1').lastIndexOf('/Names [(contract.pdf) ');
    const place = Buffer.from(sealed).indexOf('9', names);
    expect(String.fromCharCode(flipped(place, 4)[place] ?? 0)).toBe(')');
    expect(await check(flipped(place, 4))).toEqual(['bytes changed', 'evidence unreadable']);
  });
  test('what was added after the seal is found', async () => {
    expect(await check(Buffer.concat([sealed, Buffer.from('\n% one line more\n')]))).toContain('added after the seal');
  });
  test('what was cut off is found', async () => {
    expect(await check(sealed.subarray(0, sealed.length - 10))).toContain('not sealed');
  });
  test('another seal is unknown, however well it holds', async () => {
    expect(await check(await sealedContract({ key: newSealKey() }))).toEqual(['unknown seal']);
  });
  test.each<[string, Uint8Array, string]>([
    ['text', Buffer.from('Hola'), 'not a PDF'],
    ['nothing', Buffer.alloc(0), 'not a PDF'],
    ['the contract before it was signed', drawn.bytes, 'not sealed'],
  ])('%s is not sealed', async (_, file, fault) => expect(await check(file)).toEqual([fault]));
});

describe('evidence that somebody with the key has been at', () => {
  test.each<[string, (evidence: Evidence) => Partial<Evidence>, string[]]>([
    [
      'a changed event',
      ({ events }) => ({ events: events.map((one) => (one.number === 2 ? { ...one, by: 'somebody' } : one)) }),
      ['event changed (event 2)'],
    ],
    ['a dropped last event', ({ events }) => ({ events: events.slice(0, -1) }), ['last events missing (event 4)']],
    [
      'two swapped events',
      ({ events: [one, two, ...rest] }) => ({ events: [two, one, ...rest].flatMap((event) => event ?? []) }),
      ['events reordered (event 2)', 'events reordered (event 1)'],
    ],
    [
      'an event taken out',
      ({ events }) => ({ events: events.filter(({ number }) => number !== 3) }),
      ['event missing (event 3)'],
    ],
    ['another contract', () => ({ documentHash: 'b'.repeat(64) }), ['contract changed', 'digest does not match']],
    [
      'another signer',
      ({ signers }) => ({ signers: signers.map((one) => ({ ...one, name: 'Nadie' })) }),
      ['digest does not match'],
    ],
  ])('%s is named', async (_, change, faults) => expect(await check(await tampered(change))).toEqual(faults));

  test('events dropped with all trace of them are missed by the ledger', async () => {
    const file = await tampered(({ events }) => {
      const last = events.at(-2);
      return { events: events.slice(0, -1), tip: { version: last?.number ?? 0, hash: last?.hash ?? '' } };
    });
    expect(await check(file)).toEqual([]);
    expect(await check(file, ledgerOf(file))).toEqual(['last events missing (event 4)']);
    expect(await check(file, ledgerOf(sealed))).toContain('not as the ledger says (file)');
  });
});
