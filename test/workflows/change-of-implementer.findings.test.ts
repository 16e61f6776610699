import { expect, test } from 'vitest';
import { flags } from '../../workflows/change-of-implementer.findings.ts';

const upheld = (school: string, on: string) => ({ school, on, request: `of ${school} on ${on}` });
const third = upheld('33000003', '2026-11-25');

test('C6: three different clients within twelve months', () => {
  expect(flags([upheld('33000001', '2026-01-10'), upheld('33000002', '2026-06-01')], third)).toBe(true);
});

test('C6: one that stands on review counts as before', () => {
  const review = { outcome: 'stands', on: '2026-02-01', by: 'staff:x' } as const;
  const before = [{ ...upheld('33000001', '2026-01-10'), review }, upheld('33000002', '2026-06-01')];
  expect(flags(before, third)).toBe(true);
});

test.each([
  ['two clients', [upheld('33000001', '2026-01-10')]],
  ['the same client twice', [upheld('33000001', '2026-01-10'), upheld('33000001', '2026-06-01')]],
  ['the client of this change again', [upheld('33000001', '2026-01-10'), upheld('33000003', '2026-06-01')]],
  ['one of them more than twelve months ago', [upheld('33000001', '2025-11-25'), upheld('33000002', '2026-06-01')]],
  [
    'a fourth client: it has been said',
    [upheld('33000001', '2026-01-10'), upheld('33000002', '2026-06-01'), upheld('33000004', '2026-07-01')],
  ],
  [
    'one of them struck on review',
    [
      { ...upheld('33000001', '2026-01-10'), review: { outcome: 'struck' as const, on: '2026-02-01', by: 'staff:x' } },
      upheld('33000002', '2026-06-01'),
    ],
  ],
])('C6: not %s', (_, before) => {
  expect(flags(before, third)).toBe(false);
});
