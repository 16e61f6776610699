import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDaysBetween, deadlineWords, isBusinessDay, localDate } from '../../../workflows/calendar.ts';
import type { Directory, Person } from '../../../workflows/directory.ts';
import { calendarOf, scheduleOf, timeGiven } from '../../../workflows/lifecycle/ask-schedule.ts';
import { decidedBy, upcoming } from '../../../workflows/lifecycle/upcoming.ts';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import { type Ask, acceptance, approval } from '../../../workflows/vocabulary/asks.ts';
import type { Values } from '../../../workflows/vocabulary/fields.ts';
import { askNamed } from '../../../workflows/vocabulary/workflow.ts';
import { directory, now } from '../examples.ts';
import { story, underReview } from './story.ts';

const words = { es: '—', en: '—' };
const terms = { state: words, please: words, within: '5 business days' } as const;
const decision = approval('commercial', { ...terms, of: { role: 'commercial' } });
const offer = acceptance('offer', { ...terms, of: { party: 'otherParty' }, within: '3 business days' });
const someone = (territory?: string): Person => ({
  id: `in ${territory}`,
  name: '',
  mailbox: 'a@b.example',
  language: 'es',
  organisation: '',
  ...(territory !== undefined && { territory }),
});
const within = (ask: Ask, at: string, ...territories: (string | undefined)[]) =>
  scheduleOf(ask, { people: territories.map(someone), at: new Date(at), values: {} }, directory);
const day = (instant: string) => localDate(new Date(instant));
const steps = ({ schedule }: ReturnType<typeof within>) => schedule.map(({ at, step }) => `${step} ${day(at)}`);

describe('the days of whoever is asked', () => {
  // In 2026 Madrid takes 2 November for All Saints, and Cataluña does not.
  test.each<[string, (string | undefined)[], string]>([
    ['in Barcelona', ['08'], '2026-11-06'],
    ['in Madrid', ['28'], '2026-11-09'],
    ['in both: only days on which all of them work', ['08', '28'], '2026-11-09'],
    ['in another country: those of all Spain', ['PT'], '2026-11-06'],
    ['nowhere that is known', [undefined], '2026-11-06'],
    ['nobody', [], '2026-11-06'],
  ])('five business days from 30 October: %s', (_, territories, until) => {
    expect(day(within(decision, '2026-10-30T10:00:00Z', ...territories).deadline)).toBe(until);
  });

  test('every day that counts is a business day for each of them, and the last one is', () => {
    const places = fc.array(fc.constantFrom('28', '08', '35', '48', '52', 'PT'), { minLength: 1, maxLength: 4 });
    const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2033-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, places, (from, territories) => {
        const people = territories.map(someone);
        const { deadline } = scheduleOf(decision, { people, at: from, values: {} }, directory);
        for (const one of people) {
          const calendar = calendarOf(decision, [one]);
          expect(isBusinessDay(day(deadline), calendar)).toBe(true);
          expect(businessDaysBetween({ from, until: new Date(deadline), calendar })).toBeGreaterThanOrEqual(5);
        }
        expect(businessDaysBetween({ from, until: new Date(deadline), calendar: calendarOf(decision, people) })).toBe(
          5,
        );
      }),
    );
  });

  test('an implementer has those of its seat, and employees those of where they work', () => {
    const placed: Directory = {
      ...directory,
      implementers: directory.implementers.map((one) => ({ ...one, seat: '33' })),
      employees: directory.employees.map((one) => ({ ...one, territory: '28' })),
    };
    const told = underReview(undefined, placed);
    expect(told.row('terms').people.map(({ territory }) => territory)).toEqual(['33']);
    expect(told.row('commercial').people.map(({ territory }) => territory)).toEqual(['28']);
    expect(told.row('mailbox').people.map(({ territory }) => territory)).toEqual([undefined]);
  });
});

test('August does not count, unless the ask says so', () => {
  expect(day(within(offer, '2027-07-29T10:00:00Z').deadline)).toBe('2027-09-02');
  expect(day(within({ ...offer, august: 'counts' }, '2027-07-29T10:00:00Z').deadline)).toBe('2027-08-03');
});

describe('the time of an ask', () => {
  test('is reminded of as often as it says, by shares of its time or by days', () => {
    const often = { ...offer, within: '10 business days', reminders: ['8 business days', 1 / 4] } as const;
    expect(steps(within(often, '2026-11-09T10:00:00Z'))).toEqual([
      'remind 2026-11-12',
      'remind 2026-11-19',
      'expire 2026-11-23',
    ]);
    expect(steps(within({ ...offer, reminders: [] }, '2026-11-09T10:00:00Z'))).toEqual(['expire 2026-11-12']);
  });

  test('moves up as it says, and is closed at as many times its deadline', () => {
    const quick = {
      ...decision,
      escalation: { rungs: [{ step: 'management', after: '1 business day' }], closesAtTimes: 2 },
    } as const;
    expect(steps(within(quick, '2026-11-09T10:00:00Z'))).toEqual([
      'remind 2026-11-12',
      'management 2026-11-17',
      'expire 2026-11-23',
    ]);
  });

  test('is never closed before its last rung', () => {
    const slow = {
      ...decision,
      escalation: { rungs: [{ step: 'management', after: '10 business days' }], closesAtTimes: 1 },
    } as const;
    expect(steps(within(slow, '2026-11-09T10:00:00Z')).slice(1)).toEqual([
      'management 2026-11-30',
      'expire 2026-11-30',
    ]);
  });
});

describe('in office hours', () => {
  const atWork = { ...directory, officeHours: true };
  const friday = new Date('2026-11-27T19:00:00Z');
  const put = (ask: Ask, people: Person[], at = friday) =>
    day(scheduleOf(ask, { people, at, values: {} }, atWork).deadline);

  test('time begins when the mail leaves: nobody loses the day on which it only arrives', () => {
    expect(put(decision, [someone('28')])).toBe('2026-12-09');
    expect(day(within(decision, friday.toISOString(), '28').deadline)).toBe('2026-12-04');
  });

  test('it begins for all with the last of them', () => {
    const sunday = new Date('2026-11-01T19:00:00Z');
    expect(put(decision, [someone('08')], sunday)).toBe('2026-11-09');
    expect(put(decision, [someone('08'), someone('28')], sunday)).toBe('2026-11-10');
  });

  test('it begins at once for who waits at the screen', () => {
    const mailbox = askNamed(thirdPartyAgreement, 'mailbox');
    expect(put(mailbox, [someone()])).toBe('2026-11-30');
  });

  test('what is said of the next step is the deadline that it gets, and when all is decided is said by the same days', () => {
    const placed = { ...atWork, employees: atWork.employees.map((one) => ({ ...one, territory: '28' })) };
    const told = story(undefined, placed);
    told.open('mailbox');
    told.answer('mailbox', 'requester', 'mine');
    const said = upcoming(told.governed(), friday, placed);
    told.open('terms', friday);
    expect(said).toEqual([{ ask: 'terms', deadline: told.row('terms').deadline }]);
    const end = decidedBy(told.governed(), placed);
    const last = (at: Date) => upcoming(told.governed(), at, placed).map((one) => new Date(one.deadline));
    let at = new Date(told.row('terms').deadline);
    told.answer('terms', 'otherParty', 'accept', { at });
    at =
      last(at)
        .sort((a, b) => a.getTime() - b.getTime())
        .at(-1) ?? now;
    told.open('commercial', new Date(told.row('terms').deadline));
    told.open('legal', new Date(told.row('terms').deadline));
    told.answer('commercial', 'employee:carmen', 'approve', { at });
    told.answer('legal', 'employee:luis', 'approve', { at });
    expect(last(at).map((one) => one.toISOString())).toEqual([end]);
  });
});

describe('an ask whose time runs from a day of the request', () => {
  const handover = { ...offer, from: (values: Values) => values.start ?? '' };
  const put = (start: string, at = '2026-11-24T10:00:00Z') =>
    scheduleOf(handover, { people: [someone()], at: new Date(at), values: { start } }, directory);

  test('still to come: its reminder, deadline and silence count from that day', () => {
    const schedule = put('2027-01-11');
    expect(steps(schedule)).toEqual(['remind 2027-01-13', 'expire 2027-01-14']);
    expect([schedule.begins, day(schedule.deadline)]).toEqual(['2027-01-10T23:00:00.000Z', '2027-01-14']);
    const given = { ...timeGiven(handover, schedule), until: schedule.deadline, today: '2026-11-24' };
    expect(deadlineWords(given, 'es')).toBe(
      '3 días hábiles desde el lunes 11 de enero de 2027, hasta el jueves 14 de enero de 2027',
    );
    expect(deadlineWords({ ...given, today: '2027-01-02' }, 'en')).toBe(
      '3 business days from Monday 11 January, until Thursday 14 January',
    );
  });
  test.each(['2026-11-24', '2026-11-02', ''])('come, or not known (%s): from when it is put, as any other', (start) => {
    const schedule = put(start);
    expect([schedule.begins, day(schedule.deadline)]).toEqual([undefined, '2026-11-27']);
    expect(timeGiven(handover, schedule)).toEqual({ span: '3 business days' });
  });
});
