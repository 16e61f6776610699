import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkday, localDate } from '../../workflows/calendar.ts';
import { communityOf, nextWorking } from '../../workflows/working-hours.ts';

const next = (at: string, territory?: string) => nextWorking(new Date(at), territory).toISOString();

describe('the next working hour', () => {
  test.each<[string, string, string | undefined, string]>([
    ['is now, on a workday in working hours', '2026-11-24T09:00:00.000Z', '28', '2026-11-24T09:00:00.000Z'],
    ['is half past eight for who is written to before', '2026-11-24T05:10:00.000Z', '28', '2026-11-24T07:30:00.000Z'],
    ['is tomorrow’s after half past six', '2026-11-24T17:30:00.001Z', '28', '2026-11-25T07:30:00.000Z'],
    ['is Monday’s after Friday', '2026-11-27T19:00:00.000Z', '28', '2026-11-30T07:30:00.000Z'],
    ['comes an hour later in Canarias', '2026-11-24T05:10:00.000Z', '35', '2026-11-24T08:30:00.000Z'],
    ['lasts an hour longer in Canarias', '2026-11-24T18:00:00.000Z', '38', '2026-11-24T18:00:00.000Z'],
    ['is that of summer time in summer', '2026-07-01T03:00:00.000Z', '28', '2026-07-01T06:30:00.000Z'],
    ['passes over a day off of the community', '2026-11-02T09:00:00.000Z', '28', '2026-11-03T07:30:00.000Z'],
    ['is kept where that day is no day off', '2026-11-02T09:00:00.000Z', '08', '2026-11-02T09:00:00.000Z'],
    ['is that of all Spain in another country', '2026-12-08T09:00:00.000Z', 'PT', '2026-12-09T07:30:00.000Z'],
    ['is that of all Spain where nothing is known', '2026-11-02T09:00:00.000Z', undefined, '2026-11-02T09:00:00.000Z'],
    [
      'comes in August too: only deadlines do not count it',
      '2026-08-12T09:00:00.000Z',
      '28',
      '2026-08-12T09:00:00.000Z',
    ],
  ])('%s', (_, at, territory, expected) => expect(next(at, territory)).toBe(expected));

  test('is never in the past, is on a workday of its place between half past eight and half past six there, and is its own next', () => {
    const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2034-06-30'), noInvalidDate: true });
    const territory = fc.constantFrom('28', '08', '35', '38', '48', '07', 'PT', undefined);
    fc.assert(
      fc.property(instant, territory, (at, where) => {
        const working = nextWorking(at, where);
        const community = communityOf(where);
        expect(working >= at).toBe(true);
        expect(nextWorking(working, where)).toEqual(working);
        expect(isWorkday(localDate(working), community ? [community] : [])).toBe(true);
        const clock = timeIn(working, community === 'CN' ? 'Atlantic/Canary' : 'Europe/Madrid');
        expect(clock >= '08:30' && clock <= '18:30').toBe(true);
      }),
    );
  });
});

const timeIn = (instant: Date, timeZone: string): string =>
  instant.toLocaleTimeString('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });
