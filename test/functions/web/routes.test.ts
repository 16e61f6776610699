import { expect, test } from 'vitest';
import { webRoutes } from '../../../functions/web/routes.ts';
import { linkFor, openSite } from './site.ts';

/** A site where nothing can be read but links. */
const onlyLinks = async () => {
  const { ports } = await openSite();
  const unread = () => Promise.reject(new Error('It was read'));
  return openSite({
    ledger: { ...ports.ledger, find: unread, trail: unread, record: unread },
    directory: { ...ports.directory, read: unread },
    budgets: { spend: unread },
  });
};

test.each(['/a', '/r', '/s'])('for a link that is none of ours (%s) nothing else is read', async (place) => {
  const site = await onlyLinks();
  const [path, status] = [`${place}/${'a'.repeat(43)}`, place === '/r' ? 405 : 404];
  expect((await site.ask(path)).status).toBe(404);
  expect((await site.ask({ path, form: { choice: 'approve', deed: 'withdraw', sure: 'yes' } })).status).toBe(status);
});

test('for a link of another kind nothing else is read either', async () => {
  const site = await onlyLinks();
  const path = await linkFor(site, { request: 'ABCDEFGH', purpose: 'receipt', person: 'requester' });
  for (const place of ['/a/', '/s/']) expect((await site.ask(path.replace('/r/', place))).status).toBe(404);
});

test('an address is answered once', async () => {
  const { ports } = await openSite();
  const addresses = webRoutes(ports).map(({ method, path }) => `${method} ${path}`);
  expect(new Set(addresses).size).toBe(addresses.length);
});
