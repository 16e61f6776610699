import { describe, expect, test } from 'vitest';
import { conclude, onDay } from '../../../workflows/lifecycle/conclude.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { directory, now } from '../examples.ts';
import { type Story, story, underReview } from './story.ts';

const playAll = (told: Story, ask: string): string[] => {
  const steps: string[] = [];
  for (let due = told.row(ask).schedule[0]; due; due = told.row(ask).schedule[0]) {
    steps.push(due.step);
    told.silence(ask, new Date(due.at));
  }
  return steps;
};

describe('silence of a party', () => {
  test('an unconfirmed mailbox is erased after three calendar days, and nobody is told', () => {
    const told = story();
    told.open('mailbox');
    expect(told.row('mailbox').deadline).toBe('2026-11-27T22:59:59.999Z');
    playAll(told, 'mailbox');
    expect(told.head.status).toBe('lapsed');
    expect(told.head.schedule).toHaveLength(1);
    expect(told.told.filter((one) => one.kind === 'lapsed')).toEqual([]);
  });
  test('the other party has ten business days; then the request lapses without blame', () => {
    const told = story();
    told.open('mailbox');
    told.answer('mailbox', 'requester', 'mine');
    told.open('terms');
    expect(told.row('terms').deadline).toBe('2026-12-09T22:59:59.999Z');
    expect(playAll(told, 'terms')).toEqual(['remind', 'expire']);
    expect(told.head.status).toBe('lapsed');
    expect(signalOf(told.governed(), told.row('terms'))).toEqual({ error: 'Expired' });
  });
});

describe('silence of IMTCloud', () => {
  test('reminder, substitute, superior, management, and closed at three times the deadline, the requester told each time', () => {
    const told = underReview();
    expect(playAll(told, 'commercial')).toEqual(['remind', 'substitute', 'superior', 'management', 'expire']);
    expect(told.row('commercial').people.map((one) => one.id)).toEqual([
      'employee:carmen',
      'employee:clara',
      'employee:marta',
      'employee:mario',
    ]);
    expect(told.head.status).toBe('undecided');
    expect(signalOf(told.governed(), told.row('commercial'))).toEqual({ error: 'NotDecided' });
    expect(signalOf(told.governed(), told.row('legal'))).toEqual({ error: 'NotDecided' });
    expect(told.told.filter((one) => one.kind === 'late')).toHaveLength(3);
  });
  test('nothing happens before its time, or once answered', () => {
    const told = underReview();
    const due = told.row('commercial').schedule[0];
    expect(told.silence('commercial', new Date(new Date(due?.at ?? 0).getTime() - 1))).toBeUndefined();
    told.answer('commercial', 'employee:carmen', 'approve');
    expect(told.silence('commercial', new Date('2028-01-01T00:00:00Z'))).toBeUndefined();
  });
});

describe('what binds', () => {
  const approved = () => {
    const told = underReview();
    told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at: now }, directory));
    return told;
  };
  test('approved, then in force on its first day, announced 60 and 30 days before its end, ended, erased six years later', () => {
    const told = approved();
    const days: string[] = [];
    for (let due = told.head.schedule[0]; due; due = told.head.schedule[0]) {
      days.push(`${due.step} ${due.at}`);
      told.apply(onDay(told.governed(), new Date(due.at), directory));
    }
    expect(days).toEqual([
      'begin 2027-01-31T23:00:00.000Z',
      'notice 2027-12-02T22:59:59.999Z',
      'notice 2028-01-01T22:59:59.999Z',
      'end 2028-01-31T22:59:59.999Z',
      'erase 2034-01-31T22:59:59.999Z',
    ]);
    expect([told.head.status, told.head.erased]).toEqual(['ended', true]);
  });
  test('the end row of an older run, or a second one, changes nothing', () => {
    const told = approved();
    expect(conclude(told.governed(), { outcome: 'approved', run: 1, at: now }, directory)).toBeUndefined();
  });
  test('a stuck run is an incident, never an outcome', () => {
    const told = underReview();
    told.apply(conclude(told.governed(), { outcome: 'stuck', run: 1, at: now }, directory));
    expect([told.head.status, told.head.incident]).toEqual(['open', 'execution stuck']);
  });
});
