import { expect, test } from 'vitest';
import type { Options } from '../../../infra/local/options.ts';
import { welcome } from '../../../infra/local/welcome.ts';
import { directory } from '../../workflows/examples.ts';

const urls = { web: 'http://localhost:3000', console: 'http://localhost:3000/console', mail: '', signIn: '' };
const options: Options = { port: 3000, data: '.aval', fresh: false, speed: 1 };
const said = (now: Date, more: Partial<Options> = {}) =>
  welcome({ urls, now: () => now }, { ...options, ...more }, directory);
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000);

test('it says where everything is, and who is who', () => {
  expect(said(new Date())).toContain('Console                 http://localhost:3000/console');
  for (const { mailbox } of directory.employees.filter((one) => one.active))
    expect(said(new Date())).toContain(mailbox);
});

test('it says in which roles nobody could decide', () => {
  expect(said(new Date())).toContain('Nobody can decide as technical today');
  expect(said(new Date())).not.toContain('as legal today');
});

test('time that was never moved is as on the wall', () => {
  expect(said(new Date())).toMatch(/Policy time .*Z, as on the wall$/m);
});

test('time that was moved on is said to be ahead, and how fast it runs', () => {
  expect(said(inDays(40.5))).toMatch(/Policy time .*Z, 40 days ahead of the wall$/m);
  expect(said(inDays(40.5), { speed: 60 })).toMatch(/, 40 days ahead of the wall, 60 seconds a second$/m);
});

test('the day it proposes to move to lies ahead of policy time', () => {
  const now = inDays(400);
  const [, day = ''] = /--until (\S+) --data elsewhere$/m.exec(said(now, { data: 'elsewhere' })) ?? [];
  expect(new Date(day).getTime()).toBeGreaterThan(now.getTime());
});
