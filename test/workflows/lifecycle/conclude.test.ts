import { describe, expect, test } from 'vitest';
import { conclude, onDay } from '../../../workflows/lifecycle/conclude.ts';
import { directory, now, publisher } from '../examples.ts';
import { agreed, type Story, underReview } from './story.ts';

const concluded = (told: Story, more: Partial<{ outcome: 'approved' | 'stuck'; run: number; at: Date }> = {}) =>
  told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at: now, ...more }, directory));

const approved = (at = now, values = publisher) => {
  const told = agreed(values);
  concluded(told, { at });
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

describe('approved', () => {
  test('everyone who took part is told', () => {
    const told = approved().told.filter((one) => one.kind === 'approved');
    expect(told.map((one) => `${one.to.id} ${one.link}`)).toEqual([
      'requester status',
      'otherParty none',
      'employee:carmen none',
      'employee:luis none',
      'employee:marta none',
      'employee:mario none',
    ]);
  });
  test('C7: a run that ends before everyone said yes approves nothing: staff must look', () => {
    const told = underReview();
    concluded(told);
    expect([told.head.status, told.head.incident]).toEqual(['open', 'execution stuck']);
  });
  test('the end row of an older run, or a second one, changes nothing', () => {
    expect(concluded(agreed(), { run: 0 })).toBeUndefined();
    expect(concluded(approved())).toBeUndefined();
  });
  test('a stuck run is an incident once, never an outcome', () => {
    const told = underReview();
    concluded(told, { outcome: 'stuck' });
    expect([told.head.status, told.head.incident]).toEqual(['open', 'execution stuck']);
    expect(concluded(told, { outcome: 'stuck' })).toBeUndefined();
    told.answer('commercial', 'employee:carmen', 'approve');
    told.answer('legal', 'employee:luis', 'approve');
    expect(told.head.incident).toBe('execution stuck');
  });
});

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
