import { beforeEach, expect, test } from 'vitest';
import { answer } from '../../../workflows/lifecycle/answer.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { directory, now, plain } from '../../workflows/examples.ts';
import { send, textOf } from '../web/form.ts';
import { openSite, put, type Site } from '../web/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});

const received = async (more: Record<string, string | undefined> = {}, language: 'es' | 'en' = 'es') => {
  const location = (await send(site, more, language)).headers.location ?? '';
  return { location, page: await site.ask(location) };
};

const steps = (page: { document: Document }) =>
  [...page.document.querySelectorAll('ol li')].map((one) => one.textContent);

test('the confirmation says what to do now, until when, and whom to write to', async () => {
  const { page } = await received();
  expect(textOf(page, '.panel')).toContain('Le hemos escrito a elena@editorialfaro.example.');
  expect(textOf(page, '.panel')).toContain('tiene 3 días naturales, hasta el viernes 27 de noviembre.');
  expect(textOf(page, '.panel')).toContain('escriba a contacto@empresa-de-ejemplo.example');
});

test('it says what happens next and how long each step may take, side by side as one', async () => {
  const { page } = await received();
  expect(steps(page)).toEqual([
    'La otra parte confirma las condiciones: 10 días hábiles como máximo',
    'Comercial y Legal: 10 días hábiles como máximo',
    'Aprobación de Dirección: 5 días hábiles como máximo',
    'Si todos están de acuerdo, en vigor desde el lunes 1 de febrero de 2027',
  ]);
});

test('mails are promised of what may happen here: changes only where they can be asked for', async () => {
  const { page } = await received();
  expect(textOf(page)).toContain('también si alguien pide cambios o si no se aprueba.');
});

test('only the steps that these answers lead to are named', async () => {
  const { page } = await received(plain, 'en');
  expect(steps(page)[1]).toBe('Commercial approval: 5 business days at most');
});

test('once confirmed, the bookmark shows how the request stands', async () => {
  const { location, page } = await received();
  const request = textOf(page, '.reference').replace('-', '');
  await put(site, { request, ask: 'mailbox' });
  const given = { ask: 'mailbox', round: 1, person: 'requester', choice: 'mine', reason: '', at: now, salt: 'salt' };
  await site.ports.ledger.record(request, (current) => answer({ workflow, current }, given, directory));
  const later = await site.ask(location);
  expect(textOf(later, '.reference')).toBe(textOf(page, '.reference'));
  expect(textOf(later)).not.toContain('Le hemos escrito');
  expect(steps(later)[0]).toContain('hecho');
});
