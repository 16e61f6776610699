import { describe, expect, test } from 'vitest';
import { conclude } from '../../../workflows/lifecycle/conclude.ts';
import { onDay } from '../../../workflows/lifecycle/on-day.ts';
import { directory, now } from '../examples.ts';
import { agreed, type Story } from './story.ts';

const approved = (at = now): Story => {
  const told = agreed();
  told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at }, directory));
  return told;
};

const daysOf = (told: Story): string[] => {
  const days: string[] = [];
  for (let due = told.head.schedule[0]; due; due = told.head.schedule[0]) {
    days.push(`${due.step} ${due.at}`);
    told.apply(onDay(told.governed(), new Date(due.at), directory));
  }
  return days;
};

describe('the days of what binds', () => {
  test('in force on its first day, announced 60 and 30 days before its end, ended, erased six years later', () => {
    const told = approved();
    expect(daysOf(told)).toEqual([
      'begin 2027-01-31T23:00:00.000Z',
      'notice 2027-12-02T22:59:59.999Z',
      'notice 2028-01-01T22:59:59.999Z',
      'end 2028-01-31T22:59:59.999Z',
      'erase 2034-01-31T22:59:59.999Z',
    ]);
    expect([told.head.status, told.head.erased]).toEqual(['ended', true]);
  });
  test('what has ended is no longer found by an address', () => {
    const told = approved();
    expect(told.head.addresses).toHaveLength(2);
    while (told.head.status !== 'ended')
      told.apply(onDay(told.governed(), new Date(told.head.schedule[0]?.at ?? ''), directory));
    expect(told.head.addresses).toEqual([]);
  });
  test('C7: approved after its first day, it is in force from the approval and not before', () => {
    const told = approved(new Date('2027-02-10T11:00:00Z'));
    expect(told.head.firstDay).toBe('2027-02-10');
    expect(told.head.schedule[0]).toEqual({ at: '2027-02-10T11:00:00.000Z', step: 'begin' });
  });
  test('notices whose day has gone by are not sent', () => {
    const steps = approved(new Date('2027-12-20T11:00:00Z')).head.schedule.map((one) => one.step);
    expect(steps).toEqual(['begin', 'notice', 'end', 'erase']);
  });
  test('nothing happens before its day', () => {
    expect(onDay(approved().governed(), new Date('2027-01-31T22:59:59.999Z'), directory)).toBeUndefined();
  });
  test('each announcement of the end says which it is', () => {
    const told = approved();
    daysOf(told);
    const spans = told.told.filter((one) => one.kind === 'ending soon' && one.to.id === 'requester');
    expect(spans.map(({ choice }) => choice)).toEqual(['60 calendar days', '30 calendar days']);
  });
  test('each day tells both parties', () => {
    const told = approved();
    daysOf(told);
    const days = told.told.filter((one) => ['in force', 'ending soon', 'ended'].includes(one.kind));
    expect(days.map((one) => `${one.kind}: ${one.to.id}`)).toEqual(
      ['in force', 'ending soon', 'ending soon', 'ended'].flatMap((kind) => [
        `${kind}: requester`,
        `${kind}: otherParty`,
      ]),
    );
  });
  test('erasure leaves ids and times, and no name, address, reason or salt', () => {
    const told = approved();
    daysOf(told);
    const row = JSON.stringify(told.row('legal'));
    expect([row.includes('Luis'), row.includes('@'), row.includes('employee:luis')]).toEqual([false, false, true]);
    expect(told.row('legal').answers).toMatchObject([{ reason: '', salt: '' }]);
    expect([told.head.title, told.head.addresses]).toEqual(['', []]);
  });
});
