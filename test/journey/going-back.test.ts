import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleRequest } from '../play/example-request.ts';
import { linkIn } from '../play/inbox.ts';
import { answerByMail, submitForm } from '../play/people.ts';
import { openBrowser } from './browser.ts';
import { fillIn, held, press } from './typing.ts';
import { type OwnWorld, openWorld } from './world.ts';

let world: OwnWorld;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const { values } = exampleRequest();
const form = '/new/third-party-agreement';

const withoutScripts = async (): Promise<Page> => (await browser.newContext({ javaScriptEnabled: false })).newPage();

const heading = (page: Page) => page.locator('h1').textContent();

test('back and forward through the form show each page with everything typed', async () => {
  const page = await withoutScripts();
  await page.goto(`${world.webUrl}${form}`);
  await fillIn(page, { ...values, thirdPartyTaxId: 'B12345670' });
  const mistaken = await held(page);
  await press(page, /Continuar/);
  expect(await page.title()).toMatch(/^Error: /);
  await fillIn(page, values);
  const first = await held(page);
  await press(page, /Continuar/);
  await fillIn(page, values);
  const second = await held(page);
  await press(page, /Continuar/);
  expect(await heading(page)).toBe('Compruebe sus respuestas');
  const checked = await held(page);

  await page.goBack();
  expect([await heading(page), await held(page)]).toEqual(['Qué acuerdan', second]);
  await page.goBack();
  expect([await heading(page), await held(page)]).toEqual(['Quiénes son las partes', first]);
  await page.goBack();
  expect([await heading(page), await held(page)]).toEqual(['Quiénes son las partes', mistaken]);
  await page.goForward();
  expect([await heading(page), await held(page)]).toEqual(['Quiénes son las partes', first]);
  await page.goForward();
  expect([await heading(page), await held(page)]).toEqual(['Qué acuerdan', second]);
  await page.goForward();
  expect([await heading(page), await held(page)]).toEqual(['Compruebe sus respuestas', checked]);

  await press(page, /Enviar la solicitud/);
  const reference = await page.locator('.reference').first().textContent();
  await page.goBack();
  expect([await heading(page), await held(page)]).toEqual(['Compruebe sus respuestas', checked]);
  await press(page, /Enviar la solicitud/);
  expect(await page.locator('.reference').first().textContent()).toBe(reference);
  await page.context().close();
  await world.stack.quiet();
}, 60_000);

test('a page with mistakes reloaded, and a text that is too long: nothing typed is lost', async () => {
  const page = await withoutScripts();
  await page.goto(`${world.webUrl}${form}?lang=en`);
  await fillIn(page, { ...values, thirdPartyTaxId: 'B12345670' });
  const mistaken = await held(page);
  await press(page, /Continue/);
  await page.reload();
  expect(await page.title()).toMatch(/^Error: /);
  expect(await held(page)).toEqual(mistaken);

  await fillIn(page, { ...values, requesterPosition: 'x'.repeat(33_000) });
  const long = await held(page);
  await press(page, /Continue/);
  expect(await page.locator('main').textContent()).toContain('shorten the texts');
  await page.goBack();
  expect(await held(page)).toEqual(long);
  await page.context().close();
}, 60_000);

test('back through changes that were asked for loses none of them', async () => {
  const { values, people } = exampleRequest({ requesterMailbox: 'elena-cambia@editorialfaro.example' });
  const { requester, implementer, legal } = people;
  await submitForm(world, { workflow: 'third-party-agreement', values });
  await answerByMail(world, { to: requester.mailbox, choice: 'mine' });
  await answerByMail(world, { to: implementer.mailbox, choice: 'accept' });
  await answerByMail(world, { to: legal.mailbox, choice: 'changes', reason: 'Acorte el territorio' });
  const asked = await world.inbox.take(requester.mailbox, (mail) => mail.text.includes('Acorte el territorio'));

  const page = await withoutScripts();
  await page.goto(linkIn(asked, 'a'));
  await page.fill('[name=thirdPartyName]', 'Editorial Faro y Mar, S.A.');
  const first = await held(page);
  await press(page, /Continuar/);
  await page.fill('[name=territory]', 'Asturias');
  const second = await held(page);
  await press(page, /Continuar/);
  const checked = await held(page);
  expect([checked.thirdPartyName, checked.territory]).toEqual(['Editorial Faro y Mar, S.A.', 'Asturias']);

  await page.goBack();
  expect([await heading(page), await held(page)]).toEqual(['Qué acuerdan', second]);
  await page.goBack();
  expect([await heading(page), await held(page)]).toEqual(['Quiénes son las partes', first]);
  await page.goForward();
  await page.goForward();
  expect([await heading(page), await held(page)]).toEqual(['Compruebe sus respuestas', checked]);

  await press(page, /Enviar los cambios/);
  expect(await heading(page)).toBe('Su respuesta está registrada');
  await page.goBack();
  expect(await held(page)).toEqual(checked);
  await press(page, /Enviar los cambios/);
  expect(await heading(page)).toBe('Su respuesta está registrada');
  await page.context().close();
  await world.stack.quiet();
}, 60_000);
