import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPolicyTime } from '../../../../infra/local/time/policy-time.ts';
import { temporaryFolder } from '../temporary.ts';

const start = new Date('2026-11-02T08:00:00Z');
beforeEach(() => void vi.useFakeTimers({ now: start, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);
const hour = 3_600_000;

test('left alone it follows the wall, also over a night in which nothing ran', () => {
  const folder = temporaryFolder();
  const time = openPolicyTime({ folder, speed: 1 });
  later(hour);
  expect(time.now()).toEqual(new Date('2026-11-02T09:00:00Z'));
  time.close();
  later(10 * hour);
  expect(openPolicyTime({ folder, speed: 1 }).now()).toEqual(new Date('2026-11-02T19:00:00Z'));
});

test('at a speed of 3,600 a second is an hour', () => {
  const time = openPolicyTime({ folder: temporaryFolder(), speed: 3600 });
  later(1500);
  expect(time.now()).toEqual(new Date('2026-11-02T09:30:00Z'));
});

test('advanced, it goes on from there, also after a restart', () => {
  const folder = temporaryFolder();
  const time = openPolicyTime({ folder, speed: 1 });
  time.advanceTo(new Date('2027-01-31T00:00:00Z'));
  later(hour);
  expect(time.now()).toEqual(new Date('2027-01-31T01:00:00Z'));
  time.close();
  later(hour);
  expect(openPolicyTime({ folder, speed: 1 }).now()).toEqual(new Date('2027-01-31T01:00:00Z'));
});

test('it cannot be moved back, nor by a wall clock that is', () => {
  const time = openPolicyTime({ folder: temporaryFolder(), speed: 1 });
  time.advanceTo(new Date('2020-01-01T00:00:00Z'));
  expect(time.now()).toEqual(start);
  later(-hour);
  expect(time.now()).toEqual(start);
});

test('killed without a word, it does not start in its own past', () => {
  const folder = temporaryFolder();
  const time = openPolicyTime({ folder, speed: 86_400 });
  later(5_700);
  const last = time.now();
  const again = openPolicyTime({ folder, speed: 86_400 });
  expect(again.now().getTime()).toBeGreaterThanOrEqual(last.getTime());
});
