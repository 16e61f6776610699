import { expect, test } from 'vitest';
import type { Link } from '../../../functions/links/link.ts';
import { askedBy, read } from '../../../functions/web/opened.ts';
import { jsonOf } from './api.ts';
import { linkFor, openSite, submitted } from './site.ts';

const link: Link = { request: 'ABCDEFGH', purpose: 'ask', person: 'requester', ask: 'mailbox', round: 2, key: 'key' };

test('what a link opens is read as it stands, with its workflow and the directory', async () => {
  const site = await openSite();
  const request = await submitted(site);
  const open = await read(site.ports, { link: { ...link, request }, secret: 'x' });
  expect([open.current.head.request, open.workflow.name]).toEqual([request, 'third-party-agreement']);
  expect(open.directory).toEqual(await site.ports.directory.read());
});

test('it says whom it asks what, and in which round; one that asks nothing names no ask', () => {
  expect(askedBy({ link, secret: 'x' })).toEqual({ ask: 'mailbox', round: 2, person: 'requester' });
  const status: Link = { request: 'ABCDEFGH', purpose: 'status', person: 'requester', key: 'key' };
  expect(askedBy({ link: status, secret: 'x' })).toEqual({ ask: '', round: 0, person: 'requester' });
});

test.each(['ask', 'status', 'receipt'] as const)(
  'the link (%s) of a request that is gone leads nowhere, also when it is answered',
  async (purpose) => {
    const site = await openSite();
    const path = await linkFor(site, { request: 'ABCDEFGH', purpose, person: 'requester' });
    expect((await site.ask(path)).status).toBe(404);
    const form = { choice: 'mine', deed: 'withdraw', sure: 'yes' };
    expect((await site.ask({ path, form })).status).toBe(purpose === 'receipt' ? 405 : 404);
  },
);

test('the key of a request that is gone reads like a wrong one', async () => {
  const site = await openSite();
  const key = (await linkFor(site, { request: 'ABCDEFGH', purpose: 'receipt', person: 'requester' })).slice(3);
  const refused = await site.ask({ path: '/api/requests/ABCDEFGH', headers: { authorization: `Bearer ${key}` } });
  expect([refused.status, jsonOf(refused).type]).toEqual([404, 'urn:aval:refusal:KeyWrong']);
});

test('a request of a workflow that is not there any more leads nowhere either', async () => {
  const site = await openSite();
  const request = await submitted(site);
  await site.ports.ledger.record(request, ({ head }) => ({
    head: { ...head, workflow: 'forgotten' },
    asks: [],
    event: { type: 'MailBounced', at: head.createdAt, by: 'requester' },
    notices: [],
  }));
  await expect(read(site.ports, { link: { ...link, request }, secret: 'x' })).rejects.toThrow(
    expect.objectContaining({ name: 'LinkNotFound' }),
  );
});
