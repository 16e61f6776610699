import { describe, expect, test } from 'vitest';
import { memoryLists } from '../../../functions/ledger/memory/lists.ts';
import { publisher } from '../../workflows/examples.ts';
import { openConsole, staffOf } from './console.ts';
import { later, linkIn, referencesIn, rowsOf, three } from './listing.ts';
import { answered, concluded, submitted, withdrawn } from './requests.ts';

test('one line says what it is, how it stands, who must act, since when and until when', async () => {
  const { browser } = await three();
  expect(rowsOf(await browser.ask('/console'))).toEqual([
    'CCCC-CCCC | Aulas del Norte, S.L. · Editorial Faro, S.A., Acuerdo con terceros, presentada el 24 nov 2026 | En curso | ' +
      'Carmen Soto (Comercial de IMTCloud, desde el 24 nov 2026), Luis Prado (Legal de IMTCloud, desde el 24 nov 2026), el primero: 5 días hábiles, hasta el martes 1 de diciembre | 24 nov 2026, 10:02',
    'BBBB-BBBB | Aulas del Norte, S.L. · Librería Ñandú, Acuerdo con terceros, presentada el 24 nov 2026 | En curso | ' +
      'Elena Torres (Quien presentó la solicitud, desde el 24 nov 2026), 3 días naturales, hasta el viernes 27 de noviembre | 24 nov 2026, 10:01',
  ]);
  expect(rowsOf(await browser.ask('/console?lang=en'))[0]).toContain(
    'Under way | Carmen Soto (Commercial at IMTCloud, since 24 Nov 2026), Luis Prado (Legal at IMTCloud, since 24 Nov 2026), the first: 5 business days, until Tuesday 1 December',
  );
});

test('what is past its deadline is said to be', async () => {
  const { browser } = await three();
  const [row] = rowsOf(await browser.ask({ path: '/console?view=us', at: new Date('2026-12-02T09:00:00Z') }));
  expect(row).toMatch(/Fuera de plazo .*, el plazo terminó el martes 1 de diciembre \|/);
});

test.each([
  ['open', ['CCCC-CCCC', 'BBBB-BBBB']],
  ['us', ['CCCC-CCCC']],
  ['parties', ['BBBB-BBBB']],
  ['closed', ['DDDD-DDDD']],
  ['nonsense', ['CCCC-CCCC', 'BBBB-BBBB']],
])('the part of the list called %s', async (view, references) => {
  const { browser } = await three();
  const answer = await browser.ask(`/console?view=${view}`);
  expect(referencesIn(answer)).toEqual(references);
  expect(answer.document.querySelectorAll('[aria-current=page]')).toHaveLength(1);
});

test('search and part of the list stand in the address, and stay when the language changes', async () => {
  const { browser } = await three();
  const answer = await browser.ask('/console?view=closed&q=operadora%20SUR');
  expect(referencesIn(answer)).toEqual(['DDDD-DDDD']);
  expect(answer.document.querySelector('#q')?.getAttribute('value')).toBe('operadora SUR');
  expect(answer.document.querySelector('header [hreflang=en]')?.getAttribute('href')).toBe(
    '/console?view=closed&q=operadora+SUR&lang=en',
  );
  expect(linkIn(answer, 'Quitar la búsqueda')).toBe('/console?view=closed');
});

test.each(['dddd-dddd', 'DDDDDDDD', ' dddd dddd '])('the reference %s finds it, whatever the part', async (typed) => {
  const { browser } = await three();
  const answer = await browser.ask(`/console?view=us&q=${encodeURIComponent(typed)}`);
  expect(referencesIn(answer)).toEqual(['DDDD-DDDD']);
});

test('organisation and address find it, on whatever page of the index', async () => {
  const console = await openConsole();
  console.ports.lists = memoryLists(console.rows, 2);
  for (const [n, letter] of [...'ABCDEFGHJ'].entries())
    await submitted(console, {
      request: letter.repeat(8),
      at: later(-n),
      values: {
        ...publisher,
        ...(letter === 'H' && { thirdPartyName: 'Librería Ñandú', requesterMailbox: 'h@h.example' }),
      },
    });
  const browser = await staffOf(console);
  for (const search of ['nandu', 'H@H.EXAMPLE', 'hhhh-hhhh'])
    expect(referencesIn(await browser.ask(`/console?q=${encodeURIComponent(search)}`))).toEqual(['HHHH-HHHH']);
});

test('a long list goes on where it stopped, each request once', async () => {
  const console = await openConsole();
  console.ports.lists = memoryLists(console.rows, 25);
  const letters = [...'ABCDEFGHJKLMNPRSTUVWXY'];
  const all = letters.slice(0, 20).flatMap((one) => letters.slice(0, 3).map((two) => one.repeat(4) + two.repeat(4)));
  for (const [n, request] of all.entries()) await submitted(console, { request, at: later(-n) });
  const browser = await staffOf(console);
  const first = await browser.ask('/console');
  const second = await browser.ask(linkIn(first, 'Ver más'));
  expect([...referencesIn(first), ...referencesIn(second)].map((one) => one.replace('-', ''))).toEqual(all);
  expect(linkIn(second, 'Ver más')).toBe('');
  expect(referencesIn(await browser.ask(linkIn(second, 'Volver al principio de la lista')))).toEqual(
    referencesIn(first),
  );
});

test('a search that has not seen everything says how far it came, and goes on', async () => {
  const console = await openConsole();
  console.ports.lists = memoryLists(console.rows, 1);
  for (const [n, letter] of [...'ABCDEFGHJKL'].entries())
    await submitted(console, {
      request: letter.repeat(8),
      at: later(-n),
      values: { ...publisher, thirdPartyName: `Número ${n}` },
    });
  const browser = await staffOf(console);
  const first = await browser.ask('/console?q=numero%2010');
  expect(first.text).toContain('Se han mirado 10, desde el cambio más reciente; quedan más por mirar.');
  expect(first.text).not.toContain('coincide con');
  expect(referencesIn(await browser.ask(linkIn(first, 'Seguir buscando')))).toContain('LLLL-LLLL');
});

describe('an empty list is honest', () => {
  test.each([
    ['/console', 'No hay ninguna solicitud en curso.'],
    ['/console?view=needing', 'Ninguna necesita que intervengamos.'],
    ['/console?view=us', 'Ninguna está pendiente de IMTCloud.'],
    ['/console?view=parties', 'Ninguna está pendiente de las partes.'],
    ['/console?view=closed&lang=en', 'No request is closed.'],
    ['/console?view=binding', 'No hay ninguna aprobada ni en vigor.'],
    ['/console?view=us&q=faro', 'Ninguna solicitud coincide con «faro», ni en curso, ni en vigor, ni cerrada.'],
  ])('%s', async (path, sentence) => {
    const console = await openConsole();
    expect((await (await staffOf(console)).ask(path)).text).toContain(sentence);
  });
});

test.each(['approved', 'in force'] as const)('what is %s is no closed request', async (status) => {
  const { console, browser } = await three();
  await submitted(console, { request: 'EEEEEEEE' });
  await concluded(console, 'EEEEEEEE', status);
  expect(rowsOf(await browser.ask('/console?view=binding'))).toEqual([expect.stringMatching(/^EEEE-EEEE .*Aprobada/)]);
  expect(referencesIn(await browser.ask('/console?view=closed'))).toEqual(['DDDD-DDDD']);
});

test('a search finds what is under way, in force and closed, whatever the part of the list', async () => {
  const { console, browser } = await three();
  await submitted(console, { request: 'EEEEEEEE' });
  await concluded(console, 'EEEEEEEE', 'in force');
  for (const view of ['open', 'us', 'binding', 'closed']) {
    const answer = await browser.ask(`/console?view=${view}&q=aulas%20del%20norte`);
    expect(referencesIn(answer)).toEqual(['CCCC-CCCC', 'BBBB-BBBB', 'DDDD-DDDD', 'EEEE-EEEE']);
    expect(answer.document.querySelectorAll('[aria-current=page]')).toHaveLength(0);
  }
});

test('a search goes on from what is under way to what is over, each request once', async () => {
  const console = await openConsole();
  console.ports.lists = memoryLists(console.rows, 25);
  const letters = [...'ABCDEFGHJKLMNPRSTUVWXY'];
  const all = letters.slice(0, 12).flatMap((one) => letters.slice(0, 10).map((two) => one.repeat(4) + two.repeat(4)));
  for (const [n, request] of all.entries()) {
    await submitted(console, { request, at: later(-n) });
    if (n >= 60) await withdrawn(console, request, later(-n));
  }
  const browser = await staffOf(console);
  const found: string[] = [];
  for (let path = '/console?q=faro'; path !== ''; ) {
    const answer = await browser.ask(path);
    found.push(...referencesIn(answer).map((one) => one.replace('-', '')));
    path = linkIn(answer, 'Ver más');
  }
  expect(found).toEqual(all);
});

test('what was answered since is on the list at once', async () => {
  const { console, browser } = await three();
  await answered(console, { ask: 'commercial', person: 'employee:carmen', choice: 'approve', request: 'CCCCCCCC' });
  expect(rowsOf(await browser.ask('/console?view=us'))[0]).toMatch(
    /Legal de IMTCloud.*10 días hábiles, hasta el miércoles 9 de diciembre/,
  );
});
