import { beforeEach, describe, expect, test } from 'vitest';
import { headKey, idempotencyKey, linkKey } from '../../../../functions/table/keys.ts';
import { now, publisher } from '../../../workflows/examples.ts';
import type { Bench } from './bench.ts';
import { opening, refusal } from './deeds.ts';

/** How requests begin: once per key. */
export const openingContract = (make: () => Promise<Bench>) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await make();
  });

  describe('a new request', () => {
    test('stands with its form and its first event, and its run has to be started', async () => {
      const { ledger } = bench.ports;
      expect(await ledger.open(opening())).toEqual({ request: 'ABCDEFGH', replayed: false });
      const current = await ledger.find('ABCDEFGH');
      expect(current).toMatchObject({ head: { version: 1, start: true, status: 'open' }, asks: [] });
      expect(current?.forms[0]?.values.thirdPartyName).toBe(publisher.thirdPartyName);
      expect((await ledger.trail('ABCDEFGH')).map((event) => event.type)).toEqual(['RequestSubmitted']);
      expect(await bench.row(headKey('ABCDEFGH'))).toMatchObject({ work: 'start', due: 'due', list: 'open' });
    });

    test('sent again under its key is the request that stands, and the new receipt opens that one', async () => {
      const { ledger, links } = bench.ports;
      await ledger.open(opening());
      const again = opening({ request: 'BBBBBBBB', receipt: 'another' });
      expect(await ledger.open(again)).toEqual({ request: 'ABCDEFGH', replayed: true });
      expect(await links.find('another')).toMatchObject({ request: 'ABCDEFGH', purpose: 'receipt' });
      expect(await ledger.find('BBBBBBBB')).toBeUndefined();
    });

    test('stands under its key for whoever asks again, and nothing stands under a key that nobody has used', async () => {
      const { ledger, links } = bench.ports;
      const again = opening({ request: 'BBBBBBBB', receipt: 'another' });
      expect(await ledger.replay(again)).toBeUndefined();
      await ledger.open(opening());
      expect(await ledger.replay(again)).toEqual({ request: 'ABCDEFGH', replayed: true });
      expect(await links.find('another')).toMatchObject({ request: 'ABCDEFGH', purpose: 'receipt' });
      await expect(ledger.replay(opening({ body: 'other' }))).rejects.toThrow(refusal('IdempotencyKeyReused'));
    });

    test('under a key that was used for something else is refused', async () => {
      await bench.ports.ledger.open(opening());
      const other = opening({ request: 'BBBBBBBB', body: 'other' });
      await expect(bench.ports.ledger.open(other)).rejects.toThrow(refusal('IdempotencyKeyReused'));
    });

    test('under a reference that exists is refused, and leaves its key free', async () => {
      await bench.ports.ledger.open(opening());
      const same = { key: 'another', receipt: 'another' };
      await expect(bench.ports.ledger.open(opening(same))).rejects.toThrow(refusal('ReferenceTaken'));
      const free = await bench.ports.ledger.open(opening({ ...same, request: 'BBBBBBBB' }));
      expect(free).toEqual({ request: 'BBBBBBBB', replayed: false });
    });

    test('sent twenty times at once is one request', async () => {
      const sent = Array.from({ length: 20 }, (_, n) =>
        opening({ request: `ABCDEF${n + 22}`, receipt: `receipt ${n}` }),
      );
      const opened = await Promise.all(sent.map((one) => bench.ports.ledger.open(one)));
      expect(opened.filter((one) => !one.replayed)).toHaveLength(1);
      expect(new Set(opened.map((one) => one.request)).size).toBe(1);
    });

    test('may be repeated fifty times, each with a receipt that stays; after that nothing more is written', async () => {
      const { ledger, links } = bench.ports;
      const again = (n: number) => opening({ receipt: `again ${n}` });
      await ledger.open(opening());
      for (let n = 1; n <= 50; n++) await ledger.replay(again(n));
      await expect(ledger.replay(again(51))).rejects.toThrow(refusal('RepeatedTooOften'));
      await expect(ledger.open(again(51))).rejects.toThrow(refusal('RepeatedTooOften'));
      const found = await Promise.all(['receipt', 'again 1', 'again 50', 'again 51'].map(links.find));
      expect(found.map((link) => link?.request)).toEqual(['ABCDEFGH', 'ABCDEFGH', 'ABCDEFGH', undefined]);
      expect(await bench.row(linkKey('again 50'))).not.toHaveProperty('expiresAt');
      await expect(ledger.replay(opening({ body: 'other' }))).rejects.toThrow(refusal('IdempotencyKeyReused'));
    });

    test('leaves its key to the table, which lets go of it after thirty days', async () => {
      await bench.ports.ledger.open(opening());
      await bench.ports.ledger.replay(opening({ receipt: 'another' }));
      const days = (Number((await bench.row(idempotencyKey('key'))).expiresAt) * 1000 - now.getTime()) / 86_400_000;
      expect(days).toBe(30);
    });

    test('leaves under its key nothing that could be guessed once it is erased', async () => {
      await bench.ports.ledger.open(opening());
      expect(JSON.stringify(await bench.row(idempotencyKey('key')))).not.toContain('"body":"body"');
    });
  });
};
