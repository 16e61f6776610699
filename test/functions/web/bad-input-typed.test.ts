import { beforeAll, describe, expect, test } from 'vitest';
import { jsonOf, submit } from './api.ts';
import { formPath, mistakesOn, send, typed } from './form.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const languages = ['es', 'en'] as const;

type Says = Record<(typeof languages)[number], string>;

/** What people type wrong: the same words in the form and in the API. */
const unseen = { es: 'invisibles o de control', en: 'invisible or control' };
const answers: [string, Record<string, string>, string, Says][] = [
  ['control characters', { territory: 'Astu\u0007rias' }, 'territory', unseen],
  ['hidden directions', { promoted: 'uno \u202Eortod' }, 'promoted', unseen],
  ['half a character', { territory: 'Astu\uD800rias' }, 'territory', unseen],
  [
    'a name of 10,000 characters',
    { requesterName: 'x'.repeat(10_000) },
    'requesterName',
    { es: '200 caracteres como máximo', en: '200 characters at most' },
  ],
  [
    'a first day in the past',
    { firstDay: '2026-11-23', lastDay: '2027-01-31' },
    'firstDay',
    { es: 'ya ha pasado', en: 'has passed' },
  ],
  [
    'a day that does not exist',
    { lastDay: '2027-02-30' },
    'lastDay',
    { es: 'una fecha que exista', en: 'a date that exists' },
  ],
  [
    'a month that does not exist',
    { lastDay: '2027-13-01' },
    'lastDay',
    { es: 'una fecha que exista', en: 'a date that exists' },
  ],
  [
    'an option that is not there',
    { brand: 'constructor' },
    'brand',
    { es: 'Elija una opción', en: 'Choose an option' },
  ],
  [
    'an implementer that is not there',
    { implementer: '__proto__' },
    'implementer',
    { es: 'Elija una opción', en: 'Choose an option' },
  ],
];

describe.each(answers)('typed: %s', (_, more, field, says) => {
  test.each(languages)('is told at its field, in %s', async (language) => {
    const headers = { 'accept-language': language };
    const refused = await submit(site, { json: typed(more), headers });
    expect(refused.status).toBe(422);
    expect(jsonOf(refused).problems).toMatchObject([{ field, todo: expect.stringContaining(says[language]) }]);
    // A form cannot carry half a character: a replacement for it arrives.
    if (!Object.values(more).every((value) => value.isWellFormed())) return;
    const shown = await send(site, more, language);
    expect(shown.status).toBe(422);
    expect(mistakesOn(shown)).toEqual([[`#${field}`, expect.stringContaining(says[language])]]);
  });
});

test('of a field sent twice the last counts, and it is checked like any other', async () => {
  const form = { ...typed({ page: 'terms', go: 'on' }), brand: ['none', 'gold'] };
  expect(mistakesOn(await site.ask({ path: formPath, form }))).toEqual([['#brand', expect.any(String)]]);
});
