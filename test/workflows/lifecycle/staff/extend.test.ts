import { describe, expect, test } from 'vitest';
import { localDate } from '../../../../workflows/calendar.ts';
import { extend } from '../../../../workflows/lifecycle/staff/extend.ts';
import { directory } from '../../examples.ts';
import { ceremony, first, withCode } from '../../small-contract-story.ts';
import { refusalOf, type Story, underReview } from '../story.ts';
import { atTheTerms, deedOn } from './deeds.ts';

const more = (told: Story, ask: string, days: number, at = deedOn(told).at) =>
  told.apply(extend(told.governed(), { ...deedOn(told, { at }), ask, round: 1, days }, directory));
const days = (told: Story, ask: string) => ({
  deadline: localDate(new Date(told.row(ask).deadline)),
  ...Object.fromEntries(told.row(ask).schedule.map(({ at, step }) => [step, localDate(new Date(at))])),
});

describe('more time', () => {
  test('moves the deadline and all that follows by as many business days, and leaves the reminder', () => {
    const told = underReview();
    const before = days(told, 'commercial');
    expect(before).toMatchObject({ deadline: '2026-12-01', substitute: '2026-12-01', superior: '2026-12-04' });
    more(told, 'commercial', 3);
    expect(days(told, 'commercial')).toMatchObject({
      deadline: '2026-12-04',
      substitute: '2026-12-04',
      superior: '2026-12-10',
    });
    expect(days(told, 'commercial')).toHaveProperty('remind', (before as { remind?: string }).remind);
  });
  test('counts from today once the deadline has passed', () => {
    const told = underReview();
    const late = new Date('2026-12-02T10:00:00Z');
    told.silence('commercial', late);
    told.silence('commercial', late);
    more(told, 'commercial', 1, late);
    expect(days(told, 'commercial').deadline).toBe('2026-12-03');
  });
  test('is told to those asked, and to the requester', () => {
    const told = underReview();
    const change = more(told, 'legal', 5);
    expect(change?.notices.map(({ kind, to, link }) => `${kind} ${to.id} ${link}`)).toEqual([
      'more time employee:luis ask',
      'more time requester status',
    ]);
    expect(change?.notices.every(({ until }) => until === told.row('legal').deadline)).toBe(true);
    expect(change?.event).toMatchObject({ type: 'DeadlineExtended', choice: '5 business days', ask: 'legal' });
  });
  test('of a party, keeps what its silence means', () => {
    const told = atTheTerms();
    more(told, 'terms', 2);
    expect(days(told, 'terms')).toMatchObject({ expire: days(told, 'terms').deadline });
  });
});

test.each([0, -1, 31, 1.5, Number.NaN])('%s days are refused', (count) => {
  expect(refusalOf(() => more(underReview(), 'legal', count))).toBe('DaysOutOfBounds');
});

test('C8: the signature of IMTCloud gets no more time: the others signed knowing when theirs lapses', () => {
  const told = withCode();
  ceremony(told).sign(first);
  told.open('countersign');
  const { deadline, schedule } = told.row('countersign');
  expect(refusalOf(() => more(told, 'countersign', 5))).toBe('EndPromised');
  expect(told.row('countersign')).toMatchObject({ deadline, schedule });
});

test('that of a party may', () => {
  const told = withCode();
  const before = told.row('sign').deadline;
  more(told, 'sign', 5);
  expect(told.row('sign').deadline > before).toBe(true);
});

test('there is no more time for what is answered', () => {
  const told = underReview();
  told.answer('commercial', 'employee:carmen', 'approve');
  expect(refusalOf(() => more(told, 'commercial', 2))).toBe('NothingToDo');
});
