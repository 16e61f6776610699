import { describe, expect, test } from 'vitest';
import {
  type Code,
  checkBinding,
  codeBinding,
  codeHash,
  figuresOf,
  readFigures,
} from '../../../functions/links/code.ts';
import { bindingOf } from '../../../functions/links/link.ts';
import { hmacSecrets } from '../relay/office.ts';

const code: Code = {
  request: 'ABCDEFGH',
  ask: 'sign',
  round: 1,
  person: 'firstSigner',
  issue: 0,
  number: 1,
  digest: 'd'.repeat(64),
  purpose: 'sign',
};

describe('a code has the same figures each time, and others', () => {
  test.each<[string, Partial<Code>]>([
    ['in another request', { request: 'BBBBBBBB' }],
    ['for another signature', { ask: 'countersign' }],
    ['in another round', { round: 2 }],
    ['for another person', { person: 'secondSigner' }],
    ['by another issue of the link', { issue: 1 }],
    ['the next time', { number: 2 }],
    ['for another contract', { digest: 'e'.repeat(64) }],
    ['for not signing', { purpose: 'refuse' }],
  ])('%s', async (_, more) => {
    const one = await hmacSecrets.codeOf(code);
    expect(await hmacSecrets.codeOf({ ...code })).toEqual(one);
    const other = await hmacSecrets.codeOf({ ...code, ...more });
    expect([other.figures === one.figures, other.check.mac === one.check.mac]).toEqual([false, false]);
    expect(codeHash({ ...code, ...more })).not.toBe(codeHash(code));
  });
});

test('what is signed for a code, for its check and for a link never is the same', () => {
  const link = { ...code, purpose: 'ask' } as const;
  expect(new Set([codeBinding(code), checkBinding(code, ''), bindingOf(link)]).size).toBe(3);
});

test('eight figures, those at the front too', () => {
  expect(figuresOf(Buffer.alloc(32))).toBe('00000000');
  expect(figuresOf(Buffer.alloc(32, 255))).toBe('29639935');
});

test('each figure comes up as often as another at each place', async () => {
  const all = await Promise.all(
    Array.from({ length: 2_000 }, async (_, number) => (await hmacSecrets.codeOf({ ...code, number })).figures),
  );
  for (let place = 0; place < 8; place++) {
    const counts = Array.from('0123456789', (figure) => all.filter((one) => one[place] === figure).length);
    expect(Math.min(...counts)).toBeGreaterThan(140);
    expect(Math.max(...counts)).toBeLessThan(260);
  }
});

test.each([
  ['12345678', '12345678'],
  [' 1234 5678 ', '12345678'],
  ['1234-5678', '12345678'],
  ['１２３４５６７８', '12345678'],
  ['1234567', undefined],
  ['123456789', undefined],
  ['1234567a', undefined],
  ['', undefined],
])('%j is read as %j', (typed, figures) => {
  expect(readFigures(typed)).toBe(figures);
});
