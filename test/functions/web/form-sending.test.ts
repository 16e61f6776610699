import { expect, test } from 'vitest';
import { heldBy, post, send, textOf, typed } from './form.ts';
import { openSite, type Site } from './site.ts';

const referenceAfter = async (site: Site, { headers }: { headers: Record<string, string> }): Promise<string> =>
  textOf(await site.ask(headers.location ?? ''), '.reference');

test('sending leads to the confirmation, which a bookmark finds again', async () => {
  const site = await openSite();
  const sent = await send(site);
  expect(sent).toMatchObject({ status: 303, body: '' });
  const first = await referenceAfter(site, sent);
  expect(first).toMatch(/^[A-HJ-NPR-Y2-9]{4}-[A-HJ-NPR-Y2-9]{4}$/);
  expect(await referenceAfter(site, sent)).toBe(first);
});

test('a second click shows the same confirmation, also at the same moment', async () => {
  const site = await openSite();
  const clicks = await Promise.all([send(site), send(site), send(site)]);
  const references = await Promise.all(clicks.map((click) => referenceAfter(site, click)));
  expect(new Set(references).size).toBe(1);
});

test('a second click shows the same confirmation also when no more are taken from there', async () => {
  const site = await openSite({ allowances: { perSource: 1, perMailbox: 1 } });
  const first = await referenceAfter(site, await send(site));
  expect(await referenceAfter(site, await send(site))).toBe(first);
});

test.each([
  ['es', 'source', { perSource: 1, perMailbox: 9 }, '3600', 'Espere una hora'],
  ['en', 'mailbox', { perSource: 9, perMailbox: 1 }, '86400', 'Wait a day'],
] as const)('too many, in %s from one %s: later, with everything typed still there', async (...row) => {
  const [language, , allowances, retryAfter, words] = row;
  const site = await openSite({ allowances });
  await send(site);
  const token = 'another-token-of-24-bytes-abcdef';
  const refused = await send(site, { token, promoted: 'Otra cosa' }, language);
  expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': retryAfter, 'content-language': language } });
  expect(refused.document.title).toMatch(/^Error: /);
  expect(textOf(refused, '.summary')).toContain(words);
  expect(heldBy(refused)).toEqual({ ...typed({ promoted: 'Otra cosa' }), page: 'check', token });
});

test.each(['ELENA@editorialfaro.example', 'elena+otra@editorialfaro.example'])(
  'the same inbox under another address, %s, shares its allowance',
  async (requesterMailbox) => {
    const site = await openSite({ allowances: { perSource: 9, perMailbox: 1 } });
    await send(site);
    expect((await send(site, { token: 'b'.repeat(32), requesterMailbox })).status).toBe(429);
  },
);

test('a program that fills in everything is stopped; a person only presses again', async () => {
  const site = await openSite();
  const stopped = await send(site, { website: 'https://spam.example' });
  expect(stopped.status).toBe(422);
  expect(textOf(stopped, '.summary')).toContain('parecía enviada por un programa');
  const again = await site.ask({ path: '/new/third-party-agreement', form: { ...heldBy(stopped), go: 'send' } });
  expect(again.status).toBe(303);
});

test('other answers under a token that was used are shown again with a fresh one', async () => {
  const site = await openSite();
  await send(site);
  const refused = await send(site, { promoted: 'Otra cosa' });
  expect(refused.status).toBe(409);
  expect(textOf(refused, '.summary')).toContain('ya se envió una solicitud con otras respuestas');
  const again = await site.ask({ path: '/new/third-party-agreement', form: { ...heldBy(refused), go: 'send' } });
  expect(again.status).toBe(303);
});

test.each([undefined, '', 'short', 'no good token at all, with spaces'])(
  'without a token of ours (%s) nothing is sent: the check page comes with one',
  async (token) => {
    const site = await openSite();
    const shown = await post(site, { page: 'check', go: 'send', token });
    expect(shown.status).toBe(200);
    expect(heldBy(shown).token).toMatch(/^[\w-]{32}$/);
    expect(await site.ports.lists.page('open')).toMatchObject({ rows: [] });
  },
);
