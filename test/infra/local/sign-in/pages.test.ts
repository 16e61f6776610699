import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../../infra/local/listen.ts';
import { loginPage, problemPage, signedOutPage, signOutPage } from '../../../../infra/local/sign-in/pages.ts';
import { axeViolations, openBrowser } from '../../../journey/browser.ts';
import { ana, begin, openSignIn } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** A console that says that somebody has arrived. */
const openConsole = async () => {
  const server = createServer((_, response) => response.end('arrived'));
  onTestFinished(() => void server.close());
  return `http://localhost:${await listen(server, 0)}/console/callback`;
};

test('in a browser one signs in on pages that everybody can use, as far as the console', async () => {
  const redirect = await openConsole();
  const { config } = await openSignIn({ redirectUris: [redirect] });
  const page = await (await browser.newContext()).newPage();
  const foreign: string[] = [];
  page.on('request', (one) => new URL(one.url()).hostname !== 'localhost' && foreign.push(one.url()));
  await page.goto((await begin(config, { redirect_uri: redirect })).url.href);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Correo electrónico').fill(ana.email);
  await page.getByLabel('Contraseña').fill('wrong');
  await page.getByRole('button', { name: 'Entrar' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('The address or the password is wrong.');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Contraseña').fill(ana.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.waitForURL(`${redirect}?code=*`);
  expect(foreign).toEqual([]);
});

test('in the same browser another person can sign in', async () => {
  const redirect = await openConsole();
  const eva = { ...ana, email: 'eva@imtcloud.example' };
  const { config } = await openSignIn({ redirectUris: [redirect], people: async () => [ana, eva] });
  const page = await (await browser.newContext()).newPage();
  for (const who of [ana, eva]) {
    const { url, finish } = await begin(config, { redirect_uri: redirect, prompt: 'login' });
    await page.goto(url.href);
    await page.getByLabel('Correo electrónico').fill(who.email);
    await page.getByLabel('Contraseña').fill(who.password);
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.waitForURL(`${redirect}?code=*`);
    expect((await finish(page.url())).claims()?.email).toBe(who.email);
  }
});

const form = '<form id="op.logoutForm" method="post" action="/"><input type="hidden" name="xsrf" value="x"/></form>';
const pages: [name: string, html: string][] = [
  ['sign in', loginPage({ failed: false, email: '' })],
  ['sign in, once more', loginPage({ failed: true, email: ana.email })],
  ['a problem', problemPage('invalid_request')],
  ['sign out', signOutPage(form)],
  ['signed out', signedOutPage()],
];

test.each(pages)('the page for "%s" is accessible', async (_, html) => {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  await page.setContent(html);
  expect(await axeViolations(page)).toEqual([]);
});

test('what the protocol says of a problem never becomes part of the page', () => {
  expect(problemPage('<script>alert(1)</script>')).not.toContain('<script');
});
