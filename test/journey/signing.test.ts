import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localPassword } from '../../infra/local/staff.ts';
import { holder } from '../play/example-request.ts';
import { asks, linkIn } from '../play/inbox.ts';
import { answerByMail, submitForm } from '../play/people.ts';
import { askCodeByLink, bringsCode, codeIn, signByMail } from '../play/signing.ts';
import { visitor } from '../play/visitor.ts';
import { withoutData } from '../workflows/contract-examples.ts';
import { axeViolations, openBrowser, sticksOut } from './browser.ts';
import { press } from './typing.ts';
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

const firstDay = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

/** A contract whose text is accepted, up to the mail that asks this address to sign it. */
const toSign = async (firstSignerMailbox: string): Promise<string> => {
  const requester = `elena-${firstSignerMailbox.replace(/\W/g, '')}@campusvivo.example`;
  const values = { ...withoutData, firstDay, requesterMailbox: requester, firstSignerMailbox };
  const { page } = await submitForm(world, { workflow: 'integration-contract', values });
  await answerByMail(world, { to: requester, choice: 'mine' });
  for (const role of ['technical', 'legal'] as const)
    await answerByMail(world, { to: holder(role).mailbox, choice: 'approve' });
  await answerByMail(world, { to: requester, choice: 'accept' });
  return page.document.querySelector('.reference')?.textContent ?? '';
};

const good = async (page: Page): Promise<void> => {
  expect(await axeViolations(page)).toEqual([]);
  expect(await sticksOut(page)).toBe(false);
};

test('signed on a phone without scripts, then for IMTCloud, and sealed', async () => {
  const to = 'raquel@campusvivo.example';
  await toSign(to);
  const link = linkIn(await world.inbox.take(to, asks), 'a');
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  await good(page);
  await press(page, /Ver el documento/);
  expect(await page.locator('.summary a').count()).toBe(1);
  await good(page);
  await page.check('#see');
  await press(page, /Ver el documento/);
  await good(page);
  const document = await context.request.get(`${link.split('?')[0]}/document`);
  expect([document.status(), (await document.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  await page.check('[value=question]');
  await press(page, /Continuar/);
  await good(page);
  await page.goBack();
  await page.check('[value=refuse]');
  await press(page, /Continuar/);
  await good(page);
  await page.goBack();
  await page.check('[value=sign]');
  await press(page, /Continuar/);
  await press(page, /Enviarme el código/);
  expect(await page.locator('.summary a').count()).toBe(4);
  await good(page);
  await page.fill('#name', 'Jorge Maldonado');
  await page.fill('#position', 'Apoderada');
  await page.check('#consents');
  await page.check('#powers');
  await press(page, /Enviarme el código/);
  await good(page);
  const code = codeIn(await world.inbox.take(to, bringsCode));
  await page.fill('#code', code === '00000000' ? '11111111' : '00000000');
  await press(page, /Firmar el documento/);
  expect(await page.locator('#code-mistake').textContent()).toContain('Le quedan 4 intentos');
  await good(page);
  await page.fill('#code', code);
  await press(page, /Firmar el documento/);
  expect(await page.locator('.panel.good h1').textContent()).toBe('Ha firmado el documento');
  await good(page);
  const { page: ours } = await signByMail(world, {
    ...holder('management'),
    to: holder('management').mailbox,
    position: 'Directora',
  });
  expect(ours.document.querySelector('h1')?.textContent).toBe('Ha firmado el documento');
  await world.stack.quiet();
  await page.goto(link);
  expect(await page.locator('a[href$="/sealed"]').count()).toBe(1);
  await good(page);
  await context.close();
}, 180_000);

test('not signed on a phone without scripts: the reason outlives a wrong code, and the code ends it', async () => {
  const to = 'berta@campusvivo.example';
  await toSign(to);
  const link = linkIn(await world.inbox.take(to, asks), 'a');
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  await page.check('#see');
  await press(page, /Ver el documento/);
  await page.check('[value=refuse]');
  await press(page, /Continuar/);
  await press(page, /Enviarme el código/);
  expect(await page.locator('#reason-mistake').count()).toBe(1);
  await good(page);
  await page.fill('#reason', 'La duración no es la que acordamos.');
  await press(page, /Enviarme el código/);
  await good(page);
  const code = codeIn(await world.inbox.take(to, bringsCode));
  await page.fill('#code', code === '00000000' ? '11111111' : '00000000');
  await press(page, /No firmo el documento/);
  expect(await page.locator('#code-mistake').textContent()).toContain('Le quedan 4 intentos');
  expect(await page.locator('blockquote').textContent()).toBe('La duración no es la que acordamos.');
  await good(page);
  await page.fill('#code', code);
  await press(page, /No firmo el documento/);
  expect(await page.locator('.panel.good').textContent()).toContain('Respondió «No firmar»');
  await good(page);
  await context.close();
}, 180_000);

test('a code that comes back is an incident that says so', async () => {
  const to = 'bounce+firma@simulator.amazonses.com';
  const reference = await toSign(to);
  const { page } = await askCodeByLink(linkIn(await world.inbox.take(to, asks), 'a'), {
    name: 'Jorge Maldonado',
    position: 'Apoderada',
  });
  expect(page.document.querySelector('#code')).not.toBeNull();
  await world.stack.quiet();
  const staff = visitor();
  const door = await staff.open(`${world.webUrl}/console`);
  await staff.send(door, { email: holder('management').mailbox, password: localPassword });
  const seen = await staff.open(`${world.webUrl}/console/requests/${reference}`);
  expect(seen.text).toContain('El código para firmar no llega a quien debe firmar');
}, 120_000);
