import { expect, test } from 'vitest';
import { isStaff } from '../../../functions/console/staff.ts';
import { directory } from '../../workflows/examples.ts';
import { openBrowser, openConsole, staffOf } from './console.ts';

const hours = 3_600_000;

test('a session ends eight hours after the sign-in, by the clock on the wall', async () => {
  const console = await openConsole();
  const browser = await staffOf(console);
  const begun = console.wall.now.getTime();
  console.wall.now = new Date(begun + 8 * hours - 1_000);
  expect((await browser.ask('/console')).status).toBe(200);
  console.wall.now = new Date(begun + 8 * hours);
  expect((await browser.ask('/console')).status).toBe(303);
});

test('policy time that leaps a year ahead signs nobody out', async () => {
  const console = await openConsole();
  const browser = await staffOf(console);
  expect((await browser.ask({ path: '/console', at: new Date('2027-12-01T09:00:00Z') })).status).toBe(200);
});

test('whoever leaves, or is staff no longer, is out at once', async () => {
  const changes = [{ active: false }, { staff: false }, { mailbox: 'marta.sanz@imtcloud.example' }];
  for (const change of changes) {
    const console = await openConsole();
    const browser = await staffOf(console);
    const employees = directory.employees.map((one) => (one.id === 'marta' ? { ...one, ...change } : one));
    await console.memory.directory.save({ ...directory, employees });
    const answer = await browser.ask('/console');
    expect(answer).toMatchObject({ status: 403, text: expect.stringContaining('no es del equipo') });
  }
});

test('a sign-in under way is no session, nor is a session of another kind', async () => {
  const console = await openConsole();
  const browser = openBrowser(console);
  await browser.ask('/console');
  browser.cookies.set('__Host-aval-session', browser.cookies.get('__Host-aval-sign-in') ?? '');
  expect((await browser.ask('/console')).status).toBe(303);
});

test('a cookie that is none of ours is nobody', async () => {
  const console = await openConsole();
  for (const value of ['', 'x', 'A'.repeat(43), `${'A'.repeat(42)}%`, 'A'.repeat(10_000)]) {
    const browser = openBrowser(console);
    browser.cookies.set('__Host-aval-session', value);
    expect((await browser.ask('/console')).status).toBe(303);
  }
});

test('staff are known by their address in the directory, in any case', () => {
  expect(isStaff(directory, 'MARTA@imtcloud.example')).toBe(true);
  expect(isStaff(directory, 'marta@imtcloud.example.evil.example')).toBe(false);
  expect(isStaff(directory, '')).toBe(false);
});
