import { beforeAll, describe, expect, test } from 'vitest';
import { formPath, heldBy, mistakesOn, post, textOf, typed } from './form.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

describe('a page with mistakes', () => {
  const wrong = {
    page: 'parties',
    go: 'on',
    requesterKind: undefined,
    requesterName: ' ',
    requesterMailbox: 'elena@faro',
    requesterTelephone: 'call me',
    thirdPartyTaxId: 'A28000031',
    implementer: '',
  };

  test('comes again with 422, "Error: " in its title, and everything typed', async () => {
    const answer = await post(site, wrong);
    expect(answer.status).toBe(422);
    expect(answer.document.title).toMatch(/^Error: Quiénes son las partes/);
    const { go, implementer, ...kept } = typed(wrong);
    expect(heldBy(answer)).toEqual(kept);
  });

  test('says each on top, in the order of the questions, with a link to its question', async () => {
    const answer = await post(site, wrong);
    expect(mistakesOn(answer)).toEqual([
      ['#requesterKind', 'Elija una opción en «¿En nombre de quién escribe?»'],
      ['#requesterName', 'Falta una respuesta en «Su nombre y apellidos»'],
      ['#requesterMailbox', 'En «Su correo electrónico», escriba una dirección completa, como nombre@ejemplo.es'],
      ['#requesterTelephone', 'En «Su teléfono», escriba un número, como 612 345 678'],
      ['#implementer', 'Elija una opción en «Implantador homologado»'],
      ['#thirdPartyTaxId', 'Compruebe «NIF del tercero»: su letra o cifra de control no corresponde a las demás'],
    ]);
    for (const [href] of mistakesOn(answer)) expect(answer.document.querySelectorAll(href)).toHaveLength(1);
  });

  test('reloaded, says the same again', async () => {
    const [first, again] = [await post(site, wrong), await post(site, wrong)];
    expect([again.status, again.body]).toEqual([422, first.body]);
  });

  test('focuses the summary, and says the same words at each question', async () => {
    const { document, ...answer } = await post(site, wrong, 'en');
    expect(document.querySelector('.summary')?.hasAttribute('autofocus')).toBe(true);
    for (const [href, words] of mistakesOn({ document, ...answer })) {
      const described = document.querySelector(href)?.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(words);
    }
  });
});

describe('a question that follows from another answer', () => {
  test('is asked only then, whatever else was typed in it', async () => {
    const answer = await post(site, {
      page: 'terms',
      go: 'on',
      exclusivityOf: 'IMTLazarus',
      economicTerms: 'no',
      economicTermsWhich: 'Un 3 %',
    });
    expect(textOf(answer, 'h1')).toBe('Compruebe sus respuestas');
    expect(heldBy(answer)).not.toHaveProperty('exclusivityOf');
    expect(textOf(answer)).not.toContain('Un 3 %');
  });

  test('does not stand in the way on its own page either', async () => {
    const mailbox = 'elena@editorialfaro.example';
    const answer = await post(site, { page: 'parties', go: 'on', thirdPartyMailbox: mailbox });
    expect(textOf(answer, '.step')).toContain('Paso 2 de 3');
  });

  test('is missed when it applies', async () => {
    const answer = await post(site, { page: 'parties', go: 'on', linked: 'yes' });
    expect(mistakesOn(answer)).toEqual([['#linkedHow', 'Falta una respuesta en «Cuál es el vínculo»']]);
  });

  test('says when it applies, for browsers that show it always', async () => {
    const answer = await post(site, { page: 'parties', go: 'back' });
    expect(textOf(answer, '#linkedHow-hint')).toBe(
      'Solo si ha respondido «Sí» en «¿Están vinculadas las partes (grupo, propietarios, administradores)?».',
    );
  });
});

test('a form posted with nothing says so once, instead of counting every question as missed', async () => {
  const answer = await site.ask({ path: formPath, body: '' });
  expect(mistakesOn(answer)).toEqual([['#content', expect.stringContaining('No nos ha llegado ninguna respuesta')]]);
  expect(answer.document.querySelectorAll('#content')).toHaveLength(1);
  expect(textOf(answer, '.step')).toContain('Paso 1 de 3');
});
