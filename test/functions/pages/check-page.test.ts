import { beforeAll, expect, test } from 'vitest';
import { heldBy, mistakesOn, post, textOf, typed } from '../web/form.ts';
import { openSite, type Site } from '../web/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const check = (more: Record<string, string> = {}, language: 'es' | 'en' = 'es') =>
  post(site, { page: 'terms', go: 'on', ...more }, language);

test('everything is shown as it will be read, section by section', async () => {
  const { document } = await check();
  expect([...document.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
    'Quién presenta la solicitud',
    'Las partes del acuerdo',
    'Qué se promueve y dónde',
    'Clientes',
    'Condiciones',
  ]);
  const shown = [...document.querySelectorAll('.checked > div')].map((row) => row.querySelector('dd')?.textContent);
  expect(shown).toContain('lunes 1 de febrero de 2027');
  expect(shown).toContain('Aulas del Norte, S.L.');
  expect(shown).toContain('(sin respuesta)');
});

test('it says who is written to, and that nobody else is before', async () => {
  expect(textOf(await check(), '.note')).toBe(
    'Cuando envíe la solicitud, escribiremos a elena@editorialfaro.example para que confirme que es suya: tendrá 3 días naturales, hasta el viernes 27 de noviembre. Mientras no la confirme, no escribimos a nadie más.',
  );
});

test('its button says what it does, and another leads back to the page before', async () => {
  expect(textOf(await check(), '.actions')).toBe('Enviar la solicitudVolver');
  const english = await check({}, 'en');
  expect(textOf(english, '.actions')).toBe('Send the requestBack');
  const back = english.document.querySelector('.actions button.link')?.getAttribute('value') ?? '';
  const before = await post(site, { page: 'check', go: back });
  expect([textOf(before, '.step'), mistakesOn(before)]).toEqual(['Acuerdo con terceros · Paso 2 de 3', []]);
  expect(heldBy(before)).toEqual({ ...typed(), page: 'terms' });
});

test('an address that looks mistyped is asked about, and nothing else is held up', async () => {
  const answer = await check({ requesterMailbox: 'elena@gmial.con' });
  expect(answer.status).toBe(200);
  expect(textOf(answer, '.meant')).toBe('¿Quiso decir elena@gmail.com?');
  expect((await check()).document.querySelector('.meant')).toBeNull();
});

test('markup in an answer is shown as it was typed', async () => {
  const answer = await check({ promoted: '<img src=x onerror=alert(1)> & más' });
  expect(textOf(answer)).toContain('<img src=x onerror=alert(1)> & más');
  expect(answer.document.querySelector('img')).toBeNull();
});
