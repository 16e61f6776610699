import { beforeAll, describe, expect, test } from 'vitest';
import { webRoutes } from '../../../functions/web/routes.ts';
import { openSite, type Site } from '../web/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const addresses = () => {
  const routes = webRoutes({} as Parameters<typeof webRoutes>[0]);
  const shapes = Map.groupBy(routes, ({ path }) => path.replace(/\{\w+\}/g, 'x'));
  return [...shapes].map(([path, here]) => [path, here.map(({ method }) => String(method))] as const);
};

describe.each(addresses())('%s', (path, taken) => {
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'GET', 'POST'].filter((method) => !taken.includes(method)))(
    'refuses %s and says what it takes',
    async (method) => {
      const { status, headers } = await site.ask({
        path,
        method,
        headers: { 'Content-Type': typeFor(path) },
        body: '{}',
      });
      expect(status).toBe(405);
      expect(headers.allow?.split(', ').filter((one) => one !== 'HEAD')).toEqual(taken);
    },
  );

  test('answers HEAD as GET', async () => {
    if (!taken.includes('GET')) return;
    const [head, get] = [await site.ask({ path, method: 'HEAD' }), await site.ask({ path })];
    expect(head.status).toBe(get.status);
  });
});

test('a method that nobody knows leads nowhere', async () => {
  expect((await site.ask({ path: '/', method: 'PROPFIND' })).status).toBe(404);
});

const typeFor = (path: string): string =>
  path.startsWith('/api/') ? 'application/json' : 'application/x-www-form-urlencoded';
