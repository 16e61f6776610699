import { beforeAll, describe, expect, test } from 'vitest';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { workflows } from '../../../workflows/register.ts';
import { textOf } from './form.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test('the start page offers every kind of request, in Spanish and in English', async () => {
  for (const [lang, language] of [
    ['', 'es'],
    ['?lang=en', 'en'],
  ] as const) {
    const { document, headers } = await site.ask(`/${lang}`);
    expect(headers['content-language']).toBe(language);
    expect(document.documentElement.lang).toBe(language);
    for (const workflow of workflows) {
      expect(document.querySelector(`a[href="/new/${workflow.name}${lang}"]`)).toBeTruthy();
      expect(document.querySelector('main')?.textContent).toContain(workflow.summary[language]);
    }
  }
});

test('the language is what the address says: no browser setting changes it, and the switch is a plain link', async () => {
  const { document } = await site.ask({ path: '/', headers: { 'accept-language': 'en' } });
  expect(document.documentElement.lang).toBe('es');
  expect(document.querySelector('header a[lang=en]')?.getAttribute('href')).toBe('/?lang=en');
});

describe.each([
  ['/legal', [identity.legalName, identity.taxId, identity.seat, identity.registerEntry, identity.contact]],
  ['/privacy', [identity.legalName, identity.taxId, identity.dataProtectionContact, identity.supervisoryAuthority]],
  ['/accessibility', [identity.accessibilityContact, 'WCAG 2.2']],
])('the page %s', (path, facts) => {
  test.each(['', '?lang=en'])('says what the law asks for, from the configuration (%s)', async (lang) => {
    const answer = await site.ask(`${path}${lang}`);
    expect(answer.status).toBe(200);
    for (const fact of facts) expect(textOf(answer)).toContain(fact);
  });

  test('is linked from the foot of every page', async () => {
    const { document } = await site.ask('/new/third-party-agreement?lang=en');
    expect(document.querySelector(`footer a[href="${path}?lang=en"]`)).toBeTruthy();
  });
});

test.each([
  [
    '',
    [
      'equipo',
      'la otra parte del acuerdo',
      'nunca la queja',
      'con su motivo y el nombre',
      'ante la Agencia',
      'las solicitudes que',
    ],
    /esta solicitud/,
  ],
  [
    '?lang=en',
    [
      'staff',
      'the other party to the agreement',
      'never the complaint',
      'with its reason and the name',
      'to the Agencia',
      'the requests under',
    ],
    /this request/,
  ],
])('the page on privacy names every recipient, and speaks of all requests (%s)', async (lang, facts, ofOne) => {
  const said = textOf(await site.ask(`/privacy${lang}`));
  for (const fact of facts) expect(said).toContain(fact);
  expect(said).not.toMatch(ofOne);
});

test('the accessibility statement never claims more than a partial conformance', async () => {
  expect(textOf(await site.ask('/accessibility'))).toContain('parcialmente conforme');
});

test('the style sheet may be kept for an hour; pages are never kept or indexed', async () => {
  const sheet = await site.ask('/style.css');
  expect(sheet).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
  const { headers } = await site.ask('/');
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
});

test('a page and its style sheet weigh less than 40 KB together', async () => {
  const sheet = await site.ask('/style.css');
  for (const path of ['/', '/new/third-party-agreement', '/privacy']) {
    const { body } = await site.ask(path);
    expect(Buffer.byteLength(body + sheet.body)).toBeLessThan(40_000);
  }
});
