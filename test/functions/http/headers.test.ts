import { beforeAll, describe, expect, test } from 'vitest';
import { webRoutes } from '../../../functions/web/routes.ts';
import { type Answer, openSite, type Site } from '../web/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** What every answer carries, whatever became of the question. */
const carried = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; object-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'referrer-policy': 'strict-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
};

const bare = ({ headers }: Answer) => headers;

const routes = (): [string, string][] =>
  webRoutes({} as Parameters<typeof webRoutes>[0]).map(({ method, path }) => [method, path.replace(/\{\w+\}/g, 'x')]);

describe.each(routes())('%s %s', (method, path) => {
  test.each(['', '?lang=en'])('carries the security headers (%s)', async (lang) => {
    const asked = { path: `${path}${lang}`, method, ...(method === 'POST' && { body: '' }) };
    expect(bare(await site.ask(asked))).toMatchObject(carried);
  });
});

test.each([
  ['an address that is not there', { path: '/nowhere' }],
  ['a method that is not taken', { path: '/', method: 'DELETE' }],
  [
    'a form from elsewhere',
    { path: '/new/third-party-agreement', form: {}, headers: { Origin: 'https://evil.example' } },
  ],
  ['a body that is too large', { path: '/new/third-party-agreement', body: 'x'.repeat(40_000) }],
])('%s carries them too', async (_, asked) => {
  const answer = await site.ask(asked);
  expect(answer.status).toBeGreaterThan(399);
  expect(bare(answer)).toMatchObject({ ...carried, 'cache-control': 'no-store' });
});

test('a fault carries them too', async () => {
  const broken = await openSite({ directory: { ...site.ports.directory, read: () => Promise.reject(new Error('x')) } });
  const answer = await broken.ask('/new/third-party-agreement');
  expect(answer.status).toBe(500);
  expect(bare(answer)).toMatchObject({ ...carried, 'cache-control': 'no-store' });
});

test('nothing tells by what it was made', async () => {
  expect(bare(await site.ask('/'))).not.toHaveProperty('x-powered-by');
  expect(bare(await site.ask('/'))).not.toHaveProperty('server');
});

test('what somebody asks with never comes back as a header of ours', async () => {
  const { ask } = await openSite();
  for (const path of ['/', '/legal', '/privacy', '/accessibility']) {
    const { headers } = await ask({
      path,
      headers: { 'X-Foo': 'bar', 'Content-Type': 'text/plain', 'Set-Cookie': 'a=b' },
    });
    expect(headers, path).not.toHaveProperty('x-foo');
    expect(headers, path).not.toHaveProperty('set-cookie');
    expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
  }
});
