import { beforeEach, describe, expect, test } from 'vitest';
import { listedOf } from '../../../../functions/ledger/listed.ts';
import { codeKey } from '../../../../functions/table/keys.ts';
import { withdraw } from '../../../../workflows/lifecycle/withdraw.ts';
import { directory, now } from '../../../workflows/examples.ts';
import type { Bench } from './bench.ts';
import { answers, governed, later, opening, put } from './deeds.ts';

/** What stands beside the requests: links, allowances, sessions and the list. */
export const besideContract = (make: () => Promise<Bench>) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await make();
  });

  test('a link is found by its hash, and may be kept twice', async () => {
    const link = {
      request: 'ABCDEFGH',
      purpose: 'ask',
      person: 'requester',
      ask: 'mailbox',
      round: 1,
      key: 'k',
    } as const;
    await bench.ports.links.keep('hash', link);
    await bench.ports.links.keep('hash', link);
    expect(await bench.ports.links.find('hash')).toEqual(link);
    expect(await bench.ports.links.find('other')).toBeUndefined();
  });

  test('what verifies a code is found by its hash, may be kept twice, and goes by itself', async () => {
    const check = { mac: 'mac', key: 'k' };
    await bench.ports.codes.keep('hash', check);
    await bench.ports.codes.keep('hash', check);
    expect(await bench.ports.codes.find('hash')).toEqual(check);
    expect(await bench.ports.codes.find('other')).toBeUndefined();
    expect((await bench.row(codeKey('hash'))).expiresAt).toBeGreaterThan(Date.now() / 1_000 + 86_000);
  });

  test('a sealed contract is found by the hash of its file, from the write that says so, and says nothing of anybody', async () => {
    await bench.ports.ledger.open(opening());
    const document = { name: 'ABCDEFGH/1/sealed.pdf', sha256: 'a'.repeat(64), pages: 9, templateVersion: 'one' };
    await put(bench.ports, 'mailbox');
    expect(await bench.ports.sealed.find(document.sha256)).toBeUndefined();
    await bench.ports.ledger.record('ABCDEFGH', ({ head, asks: [row] }) => ({
      head,
      asks: row ? [{ ...row, document }] : [],
      event: { type: 'DocumentSealed', at: now.toISOString(), by: 'documents', ask: 'seal', round: 1 },
      notices: [],
    }));
    expect(await bench.ports.sealed.find(document.sha256)).toEqual({
      request: 'ABCDEFGH',
      round: 1,
      sealedAt: now.toISOString(),
    });
    expect(await bench.ports.sealed.find('b'.repeat(64))).toBeUndefined();
  });

  describe('an allowance', () => {
    const hour = { limit: 3, seconds: 3_600, at: now };

    test('lets as many through as it says, however many come at once', async () => {
      const spent = await Promise.all(Array.from({ length: 10 }, () => bench.ports.budgets.spend('source', hour)));
      expect(spent.filter(Boolean)).toHaveLength(3);
    });

    test('is new in the next window, and another one for another name', async () => {
      for (let n = 0; n < 3; n++) await bench.ports.budgets.spend('source', hour);
      expect(await bench.ports.budgets.spend('source', hour)).toBe(false);
      expect(await bench.ports.budgets.spend('other', hour)).toBe(true);
      expect(await bench.ports.budgets.spend('source', { ...hour, at: later(3_600_000) })).toBe(true);
    });
  });

  describe('a session', () => {
    const session = { data: { name: 'Marta' }, expiresAt: later(60_000) };

    test('holds what it was given until it expires', async () => {
      await bench.ports.sessions.keep('hash', session);
      expect(await bench.ports.sessions.find('hash', now)).toEqual({ name: 'Marta' });
      expect(await bench.ports.sessions.find('hash', later(60_000))).toBeUndefined();
      expect(await bench.ports.sessions.find('other', now)).toBeUndefined();
    });

    test('is gone once dropped, and one that never was stays nothing', async () => {
      await bench.ports.sessions.keep('hash', session);
      await bench.ports.sessions.drop('hash');
      await bench.ports.sessions.drop('other');
      expect(await bench.ports.sessions.find('hash', now)).toBeUndefined();
      expect(await bench.row({ pk: 'session#other', sk: 'session' })).toEqual({});
    });
  });

  describe('the list', () => {
    test('shows open requests apart from those that are over, newest change first', async () => {
      await bench.ports.ledger.open(opening());
      await bench.ports.ledger.open(opening({ request: 'BBBBBBBB', key: 'b', receipt: 'b' }));
      await bench.ports.ledger.open(opening({ request: 'CCCCCCCC', key: 'c', receipt: 'c' }));
      await bench.ports.ledger.record('BBBBBBBB', (current) => withdraw(governed(current), later(1), directory));
      const touched = { type: 'MailBounced', at: later(2).toISOString(), by: 'requester' } as const;
      await bench.ports.ledger.record('ABCDEFGH', ({ head }) => ({ head, asks: [], event: touched, notices: [] }));
      const open = await bench.ports.lists.page('open');
      expect(open.rows.map((row) => row.request)).toEqual(['ABCDEFGH', 'CCCCCCCC']);
      const closed = await bench.ports.lists.page('closed');
      expect(closed.rows).toMatchObject([
        { request: 'BBBBBBBB', status: 'withdrawn', changedAt: later(1).toISOString() },
      ]);
    });

    test('says until when there is time for what waits and when the clock looks at it, as long as it waits', async () => {
      const listed = async () => (await bench.ports.lists.page('open')).rows[0];
      await bench.ports.directory.save(directory);
      await bench.ports.ledger.open(opening());
      expect(await listed()).not.toHaveProperty('deadline');
      await put(bench.ports, 'mailbox');
      const current = await bench.ports.ledger.find('ABCDEFGH');
      const [row] = current?.asks ?? [];
      expect(await listed()).toMatchObject({ deadline: row?.deadline, nextAt: row?.schedule[0]?.at });
      expect(await listed()).toEqual(current && listedOf(current));
      await answers(bench.ports, { ask: 'mailbox', person: 'requester', choice: 'mine' });
      expect(await listed()).not.toHaveProperty('deadline');
      expect(await listed()).not.toHaveProperty('nextAt');
    });

    test('keeps in sight whatever has an incident', async () => {
      await bench.ports.ledger.open(opening());
      await bench.ports.ledger.record('ABCDEFGH', (current) => {
        const change = withdraw(governed(current), now, directory);
        return change && { ...change, head: { ...change.head, incident: 'mail bounced' } };
      });
      expect((await bench.ports.lists.page('open')).rows).toMatchObject([{ incident: 'mail bounced' }]);
    });

    test('begins at its beginning for a place that nobody can read', async () => {
      await bench.ports.ledger.open(opening());
      const place = { pk: 'request#ABCDEFGH', sk: 'head', list: 'open', listedAt: now.toISOString() };
      const forged = [{ pk: 1 }, { ...place, pk: '' }, { ...place, sk: '' }, { ...place, listedAt: '' }];
      for (const after of [
        '',
        'nonsense',
        ...forged.map((one) => Buffer.from(JSON.stringify(one)).toString('base64url')),
      ])
        expect((await bench.ports.lists.page('open', after)).rows).toHaveLength(1);
    });
  });
};
