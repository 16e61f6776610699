import { expect, test } from 'vitest';
import { nationalHolidays } from '../../workflows/holidays.ts';

test('the ten national holidays of 2027', () => {
  expect([...nationalHolidays(2027)].sort()).toEqual([
    '2027-01-01',
    '2027-01-06',
    '2027-03-26',
    '2027-05-01',
    '2027-08-15',
    '2027-10-12',
    '2027-11-01',
    '2027-12-06',
    '2027-12-08',
    '2027-12-25',
  ]);
});

test.each([
  '2019-04-19',
  '2024-03-29',
  '2025-04-18',
  '2026-04-03',
  '2028-04-14',
  '2030-04-19',
  '2038-04-23',
  '2049-04-16',
  '2076-04-17',
  '2285-03-20',
])('%s is a Good Friday', (day) => {
  expect(nationalHolidays(Number(day.slice(0, 4)))).toContain(day);
});

test('Good Friday is always a Friday from 20 March to 23 April', () => {
  for (let year = 1900; year < 2300; year++) {
    const day = nationalHolidays(year).at(-1) ?? '';
    expect(new Date(day).getUTCDay()).toBe(5);
    expect(day.slice(5) >= '03-20' && day.slice(5) <= '04-23').toBe(true);
  }
});
