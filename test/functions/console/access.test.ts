import { describe, expect, test } from 'vitest';
import { deedNames } from '../../../functions/console/deed-names.ts';
import { consoleRoutes } from '../../../functions/console/routes.ts';
import { directory } from '../../workflows/examples.ts';
import { type Browser, type Console, openBrowser, openConsole, staffOf } from './console.ts';
import { underReview } from './requests.ts';

/** Everyone there is: not signed in, signed in but no staff any more, staff. */
const people: Record<string, (console: Console) => Promise<Browser>> = {
  nobody: async (console) => openBrowser(console),
  stranger: async (console) => {
    const browser = await staffOf(console);
    const employees = directory.employees.map((one) => ({ ...one, staff: false }));
    await console.memory.directory.save({ ...directory, employees });
    return browser;
  },
  staff: staffOf,
};

type Expected = { path: string; route: string; method?: 'POST'; nobody: number; stranger: number; staff: number };

/** Every route, and what each gets: whatever is not written here is refused. */
const table: Expected[] = [
  { route: 'GET /console/requests.csv', path: '/console/requests.csv', nobody: 303, stranger: 403, staff: 200 },
  { route: 'GET /console', path: '/console', nobody: 303, stranger: 403, staff: 200 },
  {
    route: 'GET /console/requests/{reference}',
    path: '/console/requests/ABCDEFGH',
    nobody: 303,
    stranger: 403,
    staff: 200,
  },
  ...deedNames.flatMap((deed): Expected[] => {
    const path = `/console/requests/ABCDEFGH/${deed}`;
    const route = '/console/requests/{reference}/';
    return [
      { route: `GET ${route}${deed}`, path, nobody: 303, stranger: 403, staff: deed === 'withdraw' ? 200 : 409 },
      {
        route: `POST ${route}${deed}`,
        path,
        method: 'POST',
        nobody: 303,
        stranger: 403,
        staff: 409,
      },
    ];
  }),
  { route: 'GET /console/sign-in', path: '/console/sign-in', nobody: 303, stranger: 303, staff: 303 },
  { route: 'GET /console/callback', path: '/console/callback?code=x&state=y', nobody: 400, stranger: 400, staff: 400 },
  { route: 'GET /console/signed-out', path: '/console/signed-out', nobody: 200, stranger: 200, staff: 200 },
  {
    route: 'POST /console/sign-out',
    path: '/console/sign-out',
    method: 'POST',
    nobody: 303,
    stranger: 303,
    staff: 303,
  },
];

const secret = 'Editorial Faro';

test('the table names every route', async () => {
  const { ports } = await openConsole();
  const named = consoleRoutes(ports).map(({ method, path }) => `${method} ${path}`);
  expect(named.sort()).toEqual(table.map(({ route }) => route).sort());
});

describe.each(['nobody', 'stranger', 'staff'] as const)('%s', (who) => {
  test.each(table)('$route', async (row) => {
    const console = await openConsole();
    await underReview(console);
    const browser = await (people[who] as (typeof people)[string])(console);
    const asked = { path: row.path, ...(row.method && { method: row.method, form: {} }) };
    const { status, body } = await browser.ask(asked);
    expect(status).toBe(row[who]);
    if (who !== 'staff') expect(body).not.toContain(secret);
  });

  test.each(['/console/nothing', '/console/requests', '/console/requests/ABCDEFGH/mails'])(
    'finds nothing at %s',
    async (path) => {
      const console = await openConsole();
      await underReview(console);
      const browser = await (people[who] as (typeof people)[string])(console);
      const { status, body } = await browser.ask(path);
      expect(status).toBe(404);
      expect(body).not.toContain(secret);
    },
  );
});

test('HEAD tells what GET does, and neither changes a request', async () => {
  const console = await openConsole();
  await underReview(console);
  const browser = await staffOf(console);
  const before = console.rows.range({ pk: 'request#ABCDEFGH', from: '', to: '~' });
  for (const { path, route } of table.filter((row) => row.method === undefined))
    for (const method of ['GET', 'HEAD'] as const)
      expect([route, (await browser.ask({ path, method })).status]).toEqual([route, (await browser.ask(path)).status]);
  expect(console.rows.range({ pk: 'request#ABCDEFGH', from: '', to: '~' })).toEqual(before);
});

test.each(table)('$route carries the headers that keep it private', async ({ path, method }) => {
  const browser = await staffOf(await openConsole());
  const { headers } = await browser.ask({ path, ...(method && { method, form: {} }) });
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'referrer-policy': 'strict-origin',
    'strict-transport-security': expect.stringContaining('max-age=31536000'),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});
