import { expect, test } from 'vitest';
import { asksOf, isBroken, needsOf, ours } from '../../../functions/console/needs.ts';
import type { Listed } from '../../../functions/ledger/port.ts';
import { now } from '../../workflows/examples.ts';

const inMinutes = (minutes: number): string => new Date(now.getTime() + minutes * 60_000).toISOString();

/** A request that waits for commercial, as it should. */
const waits: Listed = {
  request: 'ABCDEFGH',
  workflow: 'third-party-agreement',
  status: 'open',
  title: 'Aulas del Norte, S.L. · Editorial Faro, S.A.',
  addresses: [],
  waitingFor: ['commercial'],
  incident: '',
  createdAt: inMinutes(-600),
  changedAt: inMinutes(-600),
  deadline: inMinutes(600),
  nextAt: inMinutes(300),
};
const { deadline: _, nextAt: __, ...unasked } = { ...waits, waitingFor: [] };

test('a request with somebody to answer, an address that receives and a deadline ahead needs nothing', () => {
  expect(needsOf(waits, now)).toEqual([]);
});

test.each(['nobody to ask', 'execution stuck', 'mail bounced', 'mail complained', 'left unsettled'])(
  '%s is for staff to mend',
  (incident) => {
    expect(needsOf({ ...waits, incident }, now)).toEqual([incident]);
    expect(isBroken(needsOf({ ...waits, incident }, now))).toBe(true);
  },
);

test('an incident that nobody has named yet is not kept quiet', () => {
  expect(needsOf({ ...waits, incident: 'something new' }, now)).toEqual(['other incident']);
});

test('a request under way in which nobody is asked for five minutes does not move', () => {
  expect(needsOf({ ...unasked, changedAt: inMinutes(-4) }, now)).toEqual([]);
  expect(needsOf({ ...unasked, changedAt: inMinutes(-6) }, now)).toEqual(['nothing waits']);
});

test('a reminder or an expiry that should have come five minutes ago is a clock that does not run', () => {
  expect(needsOf({ ...waits, nextAt: inMinutes(-4) }, now)).toEqual([]);
  expect(needsOf({ ...waits, nextAt: inMinutes(-6) }, now)).toEqual(['clock late']);
});

test('IMTCloud past its deadline is late; the request goes on by itself, to the substitute', () => {
  const late = { ...waits, deadline: inMinutes(0) };
  expect(needsOf(late, now)).toEqual(['overdue']);
  expect(isBroken(needsOf(late, now))).toBe(false);
});

test('a party past its deadline is nothing of ours: it lapses', () => {
  expect(needsOf({ ...waits, waitingFor: ['terms'], deadline: inMinutes(-1) }, now)).toEqual([]);
});

test('a request that is over needs nothing but what is wrong with it', () => {
  const over = { ...unasked, status: 'rejected', changedAt: inMinutes(-600) };
  expect(needsOf(over, now)).toEqual([]);
  expect(needsOf({ ...over, incident: 'mail bounced' }, now)).toEqual(['mail bounced']);
});

test('it waits for IMTCloud when anyone of IMTCloud is asked', () => {
  expect(ours(waits)).toBe(true);
  expect(ours({ ...waits, waitingFor: ['terms'] })).toBe(false);
  expect(asksOf({ ...waits, workflow: 'gone' })).toEqual([]);
});
