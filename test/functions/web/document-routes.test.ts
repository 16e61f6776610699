import { beforeEach, expect, test } from 'vitest';
import { governed } from '../../../workflows/governed.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { now } from '../../workflows/examples.ts';
import { type Ceremony, does, openCeremony, pdf, signingLink, withCode } from './ceremony.ts';
import { askLink, statusLink } from './journey.ts';

let ceremony: Ceremony;
beforeEach(async () => {
  ceremony = await openCeremony();
});

test('whoever is asked to sign reads the very bytes, which nobody on the way keeps', async () => {
  const path = await signingLink(ceremony);
  const answer = await ceremony.site.ask(`${path}/document`);
  expect(answer.status).toBe(200);
  expect(Buffer.from(answer.body, 'base64')).toEqual(pdf);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'content-disposition': 'inline; filename="ABCD-EFGH.pdf"',
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
  });
  expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'self'");
});

test('a page stays unframed, also after a document was read', async () => {
  const path = await signingLink(ceremony);
  await ceremony.site.ask(`${path}/document`);
  expect((await ceremony.site.ask(path)).headers).toMatchObject({ 'x-frame-options': 'DENY' });
});

test('afterwards whoever signed still reads it, and so does the requester by the link that follows the request', async () => {
  const { path, code } = await withCode(ceremony);
  await does(ceremony, path, { deed: 'sign', code });
  expect((await ceremony.site.ask(`${path}/document`)).status).toBe(200);
  const status = await statusLink(ceremony.site, ceremony.request);
  expect((await ceremony.site.ask(`${status}/document`)).status).toBe(200);
});

test.each(['secondSigner', 'employee:carmen'])('%s, who was not asked, reads nothing', async (person) => {
  const path = await askLink(ceremony.site, { request: ceremony.request, ask: 'sign', person });
  expect((await ceremony.site.ask(`${path}/document`)).status).toBe(403);
});

test('a link that is void opens no document', async () => {
  const path = await signingLink(ceremony);
  await ceremony.site.ports.ledger.record(ceremony.request, (current, directory) =>
    withdraw(governed(current), now, directory),
  );
  expect((await ceremony.site.ask(`${path}/document`)).status).toBe(410);
});

test('whoever was asked before there was a document finds none', async () => {
  const path = await askLink(ceremony.site, { request: ceremony.request, ask: 'mailbox', person: 'requester' });
  expect((await ceremony.site.ask(`${path}/document`)).status).toBe(404);
});
