import { beforeAll, expect, test } from 'vitest';
import { publisher } from '../../workflows/examples.ts';
import { formPath, heldBy, mistakesOn, post, send, textOf, typed } from './form.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test('the form begins in Spanish, with nothing answered and nobody preselected', async () => {
  const begun = await site.ask(formPath);
  expect(begun).toMatchObject({ status: 200, headers: { 'content-language': 'es' } });
  expect(begun.document.title).toBe('Quiénes son las partes · acuerdo con terceros · Aval');
  expect(textOf(begun, '.step')).toBe('Acuerdo con terceros · Paso 1 de 3');
  expect(heldBy(begun)).toEqual({ page: 'parties' });
});

test('only the certified implementers of the directory can be chosen', async () => {
  const { document } = await site.ask(formPath);
  const options = [...document.querySelectorAll('#implementer option')].map((one) => one.getAttribute('value'));
  expect(options).toEqual(['', 'norte']);
});

test('going on keeps what was typed, page after page, up to the check', async () => {
  const second = await post(site, { page: 'parties', go: 'on' });
  expect(textOf(second, '.step')).toContain('Paso 2 de 3');
  expect(heldBy(second)).toEqual({ ...typed(), page: 'terms' });
  const check = await site.ask({ path: formPath, form: { ...heldBy(second), go: 'on' } });
  expect(check.status).toBe(200);
  expect(textOf(check, 'h1')).toBe('Compruebe sus respuestas');
  const { token, ...held } = heldBy(check);
  expect(held).toEqual({ ...typed(), page: 'check' });
  expect(token).toMatch(/^[\w-]{32}$/);
});

test('going back checks nothing and loses nothing', async () => {
  const back = await post(site, { page: 'terms', go: 'back', firstDay: 'someday' });
  expect(textOf(back, '.step')).toContain('Paso 1 de 3');
  expect(mistakesOn(back)).toEqual([]);
  expect(heldBy(back)).toEqual({ ...typed({ firstDay: 'someday' }), page: 'parties' });
});

test('each answer on the check page has a button back to its question', async () => {
  const { document } = await post(site, { page: 'terms', go: 'on' });
  const changes = [...document.querySelectorAll('dl.checked button')].map((one) => [
    one.getAttribute('value'),
    one.getAttribute('formaction'),
  ]);
  expect(changes).toContainEqual(['to parties', `${formPath}#thirdPartyTaxId`]);
  expect(changes).toContainEqual(['to terms', `${formPath}#lastDay`]);
  expect(changes).toHaveLength(document.querySelectorAll('dl.checked dt').length);
  const changing = await post(site, { page: 'check', go: 'to terms' });
  expect(changing.document.querySelector('#lastDay')?.getAttribute('value')).toBe(publisher.lastDay);
});

test('English lasts through every page, to the confirmation and the language of the mails', async () => {
  let answer = await site.ask(`${formPath}?lang=en`);
  for (const page of ['parties', 'terms']) {
    const action = answer.document.querySelector('main form')?.getAttribute('action') ?? '';
    answer = await site.ask({ path: action, form: { ...typed(), page, go: 'on' } });
    expect(answer.headers['content-language']).toBe('en');
  }
  const action = answer.document.querySelector('main form')?.getAttribute('action') ?? '';
  const sent = await site.ask({ path: action, form: { ...heldBy(answer), go: 'send' } });
  expect(sent.headers.location).toMatch(/^\/r\/[\w-]{43}\?lang=en$/);
  const received = await site.ask(sent.headers.location ?? '');
  expect(textOf(received, 'h1')).toBe('Request received');
  const reference = textOf(received, '.reference').replace('-', '');
  expect((await site.ports.ledger.find(reference))?.head.language).toBe('en');
});

test.each(['parties', 'terms', 'check'])(
  'the language can be switched on the page %s, with everything typed',
  async (page) => {
    const form = page === 'check' ? { page, token: 'x'.repeat(32) } : { page, firstDay: 'someday' };
    const spanish = await post(site, { ...form, go: 'stay' });
    const button = spanish.document.querySelector('header button[value=stay]');
    expect(button?.getAttribute('form')).toBe(spanish.document.querySelector('main form')?.id);
    const english = await site.ask({
      path: button?.getAttribute('formaction') ?? '',
      form: { ...heldBy(spanish), go: 'stay' },
    });
    expect(english.document.documentElement.lang).toBe('en');
    expect(heldBy(english)).toEqual(heldBy(spanish));
  },
);

test('a mistake found only at the end opens its own page', async () => {
  const answer = await send(site, { thirdPartyTaxId: 'A28000031' });
  expect(answer.status).toBe(422);
  expect(textOf(answer, '.step')).toContain('Paso 1 de 3');
  expect(mistakesOn(answer).map(([href]) => href)).toEqual(['#thirdPartyTaxId']);
});

test('every page of the form, also one with mistakes, may be gone back to; the confirmation is never stored', async () => {
  const pages = [
    await site.ask(formPath),
    await post(site, { page: 'parties', go: 'on' }),
    await post(site, { page: 'parties', go: 'on', requesterName: '' }),
    await post(site, { page: 'terms', go: 'on' }),
    await send(site, { website: 'https://spam.example' }),
  ];
  for (const { headers } of pages) expect(headers['cache-control']).toBe('private, no-cache');
  const sent = await send(site);
  const received = await site.ask(sent.headers.location ?? '');
  expect([sent.headers['cache-control'], received.headers['cache-control']]).toEqual(['no-store', 'no-store']);
});
