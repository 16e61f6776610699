import { beforeAll, expect, test } from 'vitest';
import { jsonOf, submit } from './api.ts';
import { typed } from './form.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test.each([
  ['es', 'Hay algo que corregir', 'IMTLazarus no se da en exclusiva a nadie', 'punto C9'],
  ['en', 'There is something to correct', 'IMTLazarus is given exclusively to nobody', 'clause C9'],
] as const)('a refusal is problem details: the field, the clause and what to do, in %s and in both', async (...row) => {
  const [language, title, todo, clause] = row;
  const json = typed({ exclusivity: 'imtlazarus', exclusivityOf: 'IMTLazarus', exclusivityFor: 'Faro' });
  const refused = await submit(site, { json, headers: { 'accept-language': language } });
  expect(refused).toMatchObject({
    status: 422,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'content-language': language },
  });
  const { problems, details, detail, ...problem } = jsonOf(refused);
  expect(problem).toEqual({
    type: 'urn:aval:refusal:RequestInvalid',
    title,
    status: 422,
    clause: 'C9',
  });
  expect(detail).toBe(details[language]);
  expect(problems).toEqual([
    {
      field: 'exclusivity',
      code: 'no exclusivity of IMTLazarus',
      clause: 'C9',
      todo: problems[0].words[language],
      words: expect.any(Object),
    },
  ]);
  expect(problems[0].todo).toContain(todo);
  expect(problems[0].todo).toContain(clause);
});

test('every wrong answer is named at once', async () => {
  const json = typed({ requesterMailbox: 'elena', thirdPartyTaxId: 'A28000031', firstDay: '2027-02-30' });
  const { problems } = jsonOf(await submit(site, { json }));
  const found = problems.map(({ field, code }: { field: string; code: string }) => [field, code]);
  expect(found).toEqual([
    ['requesterMailbox', 'mailbox'],
    ['thirdPartyTaxId', 'tax id control'],
    ['firstDay', 'date'],
  ]);
});

test('a clause that is broken is named beside what cannot be read, and what is asked only because of it is not missed', async () => {
  const json = { ...typed({ thirdPartyTaxId: 'A28000031', exclusivity: 'imtlazarus', clientTied: 'yes' }) };
  const { clause, problems } = jsonOf(await submit(site, { json }));
  const found = problems.map(({ field, clause }: { field: string; clause?: string }) => [field, clause]);
  expect(found).toEqual([
    ['thirdPartyTaxId', undefined],
    ['clientTied', 'C2'],
    ['exclusivity', 'C9'],
  ]);
  expect(clause).toBe('C2');
});

test('fields that are not there, or are no text, are named', async () => {
  const refused = await submit(site, { json: { ...typed(), colour: 'red', territory: 7, linked: null } });
  expect(refused.status).toBe(422);
  const { problems } = jsonOf(refused);
  const found = problems.map(({ field, code }: { field: string; code: string }) => [field, code]);
  expect(found).toEqual([
    ['colour', 'unknown'],
    ['linked', 'not text'],
    ['territory', 'not text'],
  ]);
});

test('a body of nothing but unknown fields is not answered by one many times its size', async () => {
  const json = Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`f${n}`, 1]));
  const { body } = await submit(site, { json });
  expect(body.length).toBeLessThan(32 * 1024);
});

test.each([
  ['fr-FR, en;q=0.8, es;q=0.5', 'en'],
  ['en-GB', 'en'],
  ['es-ES,es;q=0.9,en;q=0.8', 'es'],
  ['de', 'es'],
  ['en;q=0, *', 'es'],
  ['', 'es'],
])('who accepts "%s" is answered in %s', async (accepted, language) => {
  const refused = await site.ask({ path: '/api/workflows/none', headers: { 'accept-language': accepted } });
  expect(refused.headers['content-language']).toBe(language);
});

test('a fault of ours is problem details too, without its inside', async () => {
  const broken = await openSite({
    directory: { ...site.ports.directory, read: () => Promise.reject(new Error('inside')) },
  });
  const fault = await submit(broken, { headers: { 'accept-language': 'en' } });
  expect(fault).toMatchObject({ status: 500, headers: { 'content-type': 'application/problem+json; charset=utf-8' } });
  expect(jsonOf(fault)).toMatchObject({ type: 'urn:aval:fault', title: 'Something failed on our side', status: 500 });
  expect(fault.body).not.toMatch(/inside|stack|\.ts/);
});
