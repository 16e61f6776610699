import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  businessDaysBetween,
  type Calendar,
  deadline,
  deadlineWords,
  endOfDay,
  halfTime,
  isBusinessDay,
  isWorkday,
  localDate,
  longDate,
  type Span,
  spanish,
  spanTimes,
  spanWords,
  startOfDay,
} from '../../workflows/calendar.ts';

const instant = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2040-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const calendar = fc.constantFrom<Calendar>(
  spanish,
  { august: 'counts' },
  { communities: ['CT'], august: 'does not count' },
  { communities: ['CN', 'PV'], august: 'counts' },
);
const count = fc.integer({ min: 1, max: 30 });
const business = (days: number): Span => `${days} business days`;
const at = (iso: string) => ({ from: new Date(iso), calendar: spanish });
const iso = (date: Date) => date.toISOString();

describe('a deadline', () => {
  test('is the last instant of a business day', () => {
    fc.assert(
      fc.property(instant, count, calendar, (from, days, calendar) => {
        const due = deadline({ from, span: business(days), calendar });
        expect(isBusinessDay(localDate(due), calendar)).toBe(true);
        expect(due).toEqual(endOfDay(localDate(due)));
      }),
    );
  });

  test('leaves exactly the business days of the span', () => {
    fc.assert(
      fc.property(instant, count, calendar, (from, days, calendar) => {
        const until = deadline({ from, span: business(days), calendar });
        expect(businessDaysBetween({ from, until, calendar })).toBe(days);
      }),
    );
  });

  test('never comes earlier for who begins later or has longer', () => {
    fc.assert(
      fc.property(instant, fc.nat(40 * 86_400_000), count, calendar, (from, later, days, calendar) => {
        const due = deadline({ from, span: business(days), calendar });
        const begunLater = deadline({ from: new Date(from.getTime() + later), span: business(days), calendar });
        const longer = deadline({ from, span: business(days + 1), calendar });
        expect(begunLater >= due).toBe(true);
        expect(longer > due).toBe(true);
      }),
    );
  });

  test('has its half time on a day before its end and after its beginning', () => {
    fc.assert(
      fc.property(instant, count, fc.constantFrom('business', 'calendar'), (from, days, unit) => {
        const wait = { from, span: `${days} ${unit} days` as Span, calendar: spanish };
        expect(halfTime(wait) > from && halfTime(wait) < deadline(wait)).toBe(true);
      }),
    );
  });

  test.each<[string, string, Span, string]>([
    ['passes over the weekend', '2026-11-26T10:00:00Z', '3 business days', '2026-12-01T22:59:59.999Z'],
    ['passes over the bridge of December', '2026-12-04T10:00:00Z', '3 business days', '2026-12-10T22:59:59.999Z'],
    [
      'passes over the end of the year and Epiphany',
      '2026-12-30T10:00:00Z',
      '4 business days',
      '2027-01-12T22:59:59.999Z',
    ],
    ['passes over Good Friday', '2027-03-25T10:00:00Z', '1 business day', '2027-03-29T21:59:59.999Z'],
    ['passes over August', '2026-07-30T10:00:00Z', '5 business days', '2026-09-04T21:59:59.999Z'],
    [
      'begins in September for who is asked in August',
      '2026-08-12T10:00:00Z',
      '1 business day',
      '2026-09-01T21:59:59.999Z',
    ],
    ['counts weekends in calendar days', '2026-11-27T10:00:00Z', '3 calendar days', '2026-11-30T22:59:59.999Z'],
    [
      'counts from the day in Madrid, not in Greenwich',
      '2026-11-23T23:30:00Z',
      '1 business day',
      '2026-11-25T22:59:59.999Z',
    ],
  ])('%s', (_, from, span, due) => expect(iso(deadline({ ...at(from), span }))).toBe(due));

  test('in August runs on where August counts, except on 15 August', () => {
    const counting: Calendar = { ...spanish, august: 'counts' };
    const due = deadline({ from: new Date('2028-08-14T10:00:00Z'), span: '1 business day', calendar: counting });
    expect(localDate(due)).toBe('2028-08-16');
  });

  test('heeds the days off of a community', () => {
    const wait = { from: new Date('2026-10-30T10:00:00Z'), span: '1 business day' as const };
    const inMadrid: Calendar = { ...spanish, communities: ['MD'] };
    expect(localDate(deadline({ ...wait, calendar: spanish }))).toBe('2026-11-02');
    expect(localDate(deadline({ ...wait, calendar: inMadrid }))).toBe('2026-11-03');
  });

  test('passes over Christmas, from 24 December to 6 January', () => {
    const wait = { from: new Date('2026-12-22T10:00:00Z'), calendar: { august: 'counts' } as const };
    expect(localDate(deadline({ ...wait, span: '1 business day' }))).toBe('2026-12-23');
    expect(localDate(deadline({ ...wait, span: '2 business days' }))).toBe('2027-01-07');
  });

  test('three times over is three times the count', () => {
    expect(spanTimes('5 business days', 3)).toBe('15 business days');
    expect(spanTimes('1 calendar day', 2)).toBe('2 calendar days');
  });
});

describe('a day in Madrid', () => {
  const day = instant.map(localDate);

  test('begins and ends within itself, next to its neighbours', () => {
    fc.assert(
      fc.property(day, (day) => {
        expect(localDate(startOfDay(day))).toBe(day);
        expect(localDate(endOfDay(day))).toBe(day);
        expect(localDate(new Date(startOfDay(day).getTime() - 1))).toBe(addDays(day, -1));
        expect(startOfDay(addDays(day, 1)).getTime()).toBe(endOfDay(day).getTime() + 1);
      }),
    );
  });

  test.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2027-03-28', 23],
    ['2027-10-31', 25],
    ['2026-12-31', 24],
  ])('%s has %i hours', (day, hours) => {
    expect(endOfDay(day).getTime() + 1 - startOfDay(day).getTime()).toBe(hours * 3_600_000);
  });

  test('moves by days there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  test('moves by months to the same day, or the last where there is none', () => {
    expect(addMonths('2026-12-03', 24)).toBe('2028-12-03');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
    expect(addMonths('2026-10-31', 4)).toBe('2027-02-28');
    fc.assert(
      fc.property(day, fc.nat(120), (day, months) => {
        const moved = addMonths(day, months);
        expect(Number(moved.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
        expect(Number(moved.slice(0, 4)) * 12 + Number(moved.slice(5, 7))).toBe(
          Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + months,
        );
      }),
    );
  });
});

test('people work in August and at Christmas, and not on the days off of their community', () => {
  expect(['2026-08-12', '2026-12-28', '2026-11-02'].map((day) => isWorkday(day))).toEqual([true, true, true]);
  expect(isWorkday('2026-11-02', ['CT', 'MD'])).toBe(false);
  expect(['2026-08-15', '2026-12-25', '2026-12-27'].map((day) => isWorkday(day))).toEqual([false, false, false]);
});

describe('in words', () => {
  test('a date is long in both languages', () => {
    expect(longDate('2026-12-03', 'es')).toBe('jueves 3 de diciembre de 2026');
    expect(longDate('2026-12-03', 'en')).toBe('Thursday 3 December 2026');
  });

  test('a date has no spaces but plain ones, and no comma', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom<'es' | 'en'>('es', 'en'), (date, language) => {
        expect(longDate(localDate(date), language)).toMatch(/^[\p{L}\d]+( [\p{L}\d]+)+$/u);
      }),
    );
  });

  test('a deadline is said with its span and its day, whose year is said only when it is not this one', () => {
    const said = { span: '5 business days', until: '2026-12-03T22:59:59.999Z', today: '2026-11-26' } as const;
    expect(deadlineWords(said, 'es')).toBe('5 días hábiles, hasta el jueves 3 de diciembre');
    expect(deadlineWords(said, 'en')).toBe('5 business days, until Thursday 3 December');
    expect(deadlineWords({ ...said, today: '2025-12-30' }, 'es')).toMatch(/hasta el jueves 3 de diciembre de 2026$/);
    expect(deadlineWords({ ...said, today: undefined }, 'en')).toMatch(/until Thursday 3 December 2026$/);
    expect(deadlineWords({ ...said, span: undefined }, 'es')).toBe('hasta el jueves 3 de diciembre');
  });

  test('a span agrees in number', () => {
    expect(spanWords('1 business day', 'es')).toBe('1 día hábil');
    expect(spanWords('10 business days', 'es')).toBe('10 días hábiles');
    expect(spanWords('3 calendar days', 'es')).toBe('3 días naturales');
    expect(spanWords('1 business day', 'en')).toBe('1 business day');
    expect(spanWords('3 calendar days', 'en')).toBe('3 calendar days');
  });
});
