import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, chained, commitmentOf, hashOf } from '../../../functions/ledger/chain.ts';

const event = { type: 'AskReminded', at: '2026-11-24T09:00:00.000Z', by: 'clock' } as const;

describe('canonical text', () => {
  test('does not depend on the order in which anything was written', () => {
    expect(canonical({ b: 1, a: [{ d: 2, c: 3 }] })).toBe('{"a":[{"c":3,"d":2}],"b":1}');
  });
  test('leaves out what is undefined, as the table does', () => {
    expect(canonical({ a: undefined, b: null })).toBe('{"b":null}');
  });
  test('is JSON that says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('an event', () => {
  test('follows the last one', () => {
    const first = chained({ version: 0, hash: '' }, event);
    const second = chained({ version: first.number, hash: first.hash }, event);
    expect([first.number, second.number, second.previous]).toEqual([1, 2, first.hash]);
    expect(second.hash).not.toBe(first.hash);
    expect(hashOf(second)).toBe(second.hash);
  });
  test('binds to a content that is not in it', () => {
    const commits = { salt: 'salt', content: { reason: 'Por el territorio.' } };
    const bound = chained({ version: 0, hash: '' }, { ...event, commits });
    expect(JSON.stringify(bound)).not.toContain('territorio');
    expect(bound.commitment).toBe(commitmentOf(commits));
  });
});

test('a commitment is another one for another salt, or another content', () => {
  const one = commitmentOf({ salt: 'a', content: 'x' });
  expect(commitmentOf({ salt: 'a', content: 'x' })).toBe(one);
  expect(commitmentOf({ salt: 'b', content: 'x' })).not.toBe(one);
  expect(commitmentOf({ salt: 'a', content: 'y' })).not.toBe(one);
});
