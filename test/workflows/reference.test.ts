import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupReference, parseReference, Reference, referenceFrom } from '../../workflows/reference.ts';

const bytes = fc.uint8Array({ minLength: 64, maxLength: 64, min: 0, max: 239 });

test('a reference has eight characters that nobody mistakes', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      expect(referenceFrom(random)).toMatch(/^[A-HJ-NPR-Y2-9]{8}$/);
    }),
  );
});

test('every character is as likely as any other', () => {
  const counts = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const first = referenceFrom(Uint8Array.of(byte, ...new Array(8).fill(0))).charAt(0);
    if (byte < 240) counts.set(first, (counts.get(first) ?? 0) + 1);
    else expect(first).toBe('A');
  }
  expect(counts.size).toBe(30);
  expect(new Set(counts.values())).toEqual(new Set([8]));
});

test('bytes past the last whole alphabet are skipped, and too few usable ones are a fault', () => {
  const skipped = Uint8Array.of(255, 0, 240, 1, 2, 3, 4, 5, 6, 7);
  expect(referenceFrom(skipped)).toBe('ABCDEFGH');
  expect(() => referenceFrom(new Uint8Array(32).fill(250))).toThrow(RangeError);
});

test('a reference is read as people write it', () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom('', '-', ' ', ' - ', '–', '\u00A0'), (random, between) => {
      const reference = referenceFrom(random);
      const typed = ` ${[...reference.toLowerCase()].join(between)}\n`;
      expect(parseReference(typed)).toBe(reference);
      expect(parseReference(groupReference(reference))).toBe(reference);
      expect(Reference.parse(reference)).toBe(reference);
    }),
  );
});

test('it is shown in two groups', () => expect(groupReference('ABCDEFGH')).toBe('ABCD-EFGH'));

test.each([
  '',
  'ABCD-EFG',
  'ABCD-EFGHJ',
  'ABCDEFGHJ',
  'ABCD-EFG0',
  'ABCD-EFGI',
  'ABCD-EFGO',
  'ABCD-EFGQ',
  'ABCD-EFGZ',
  'ABCD_EFGH',
  'ABCDEFGÑ',
  'ABCDEFGH\0',
])('%j is no reference', (typed) => {
  expect(parseReference(typed)).toBeUndefined();
  expect(Reference.safeParse(typed).success).toBe(false);
});

test('only the characters themselves are kept', () => expect(Reference.safeParse('abcd-efgh').success).toBe(false));
