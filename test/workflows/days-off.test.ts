import { expect, test } from 'vitest';
import { daysOffFromLibrary, sourceText, years } from '../../infra/holidays/source.ts';
import { isBusinessDay } from '../../workflows/calendar.ts';
import { daysOff } from '../../workflows/days-off.ts';
import { type Community, communities } from '../../workflows/territory/provinces.ts';

test('the days off are those of the library, for ten years and every community', () => {
  expect(daysOff).toEqual(daysOffFromLibrary());
  expect(years).toHaveLength(10);
  for (const year of years)
    expect(Object.keys(daysOff[year] ?? {}).sort()).toEqual(['ES', ...Object.keys(communities)].sort());
});

test('the file is what is written from the library, and has as many days as there are', () => {
  const days = sourceText(daysOff).match(/\b\d{4}\b(?!:)/g) ?? [];
  expect(days.length).toBeGreaterThan(10 * years.length);
});

test.each<[string, Community | undefined, boolean]>([
  ['2026-10-12', undefined, false],
  ['2026-05-01', 'MD', false],
  ['2027-03-26', undefined, false],
  ['2026-11-02', 'MD', false],
  ['2026-11-02', 'CT', true],
  ['2026-11-02', undefined, true],
  ['2027-09-08', 'AS', false],
  ['2027-09-08', 'MD', true],
  ['2026-09-11', 'CT', false],
  ['2026-09-11', 'AN', true],
])('%s in %s is a business day: %s', (day, community, is) => {
  expect(isBusinessDay(day, { communities: community ? [community] : [], august: 'does not count' })).toBe(is);
});
