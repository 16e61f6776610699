import { expect, test } from 'vitest';
import { briefly } from '../../../functions/console/in-brief.ts';

test('hours have two digits, in both languages', () => {
  expect(briefly('2026-11-24T00:02:00Z', 'es')).toBe('24 nov 2026, 01:02');
  expect(briefly('2026-11-24T00:02:00Z', 'en')).toBe('24 Nov 2026, 01:02');
  expect(briefly('2026-11-23T23:02:00Z', 'es')).toBe('24 nov 2026, 00:02');
});
