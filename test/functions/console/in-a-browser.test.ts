import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIdSignIn } from '../../../functions/console/sign-in.ts';
import { style } from '../../../functions/pages/style.ts';
import { type Gateway, openGateway } from '../../../infra/local/gateway/server.ts';
import { type SignInServer, startSignIn } from '../../../infra/local/sign-in/server.ts';
import { temporaryFolderForAll } from '../../infra/local/temporary.ts';
import { axeViolations, openBrowser, sticksOut } from '../../journey/browser.ts';
import { now, publisher } from '../../workflows/examples.ts';
import { openConsole } from './console.ts';
import { marta } from './provider.ts';
import { answered, concluded, incident, put, submitted, underReview } from './requests.ts';

const folder = temporaryFolderForAll();
let here: { browser: Browser; gateway: Gateway; provider: SignInServer };
let page: Page;
let url: string;

/** The console behind the gateway and the identity provider of this machine, and somebody on a phone without scripts. */
beforeAll(async () => {
  const gateway = await openGateway(0);
  url = `http://localhost:${gateway.port}`;
  const uris = { redirectUris: [`${url}/console/callback`], postLogoutRedirectUris: [`${url}/`] };
  const people = async () => [{ ...marta, password: 'secreto' }];
  const provider = await startSignIn({ clientId: 'console', ...uris, people, folder });
  const console = await openConsole({ publicUrl: url, signIn: openIdSignIn(provider.issuer, 'console') });
  await prepare(console);
  const sheet = { statusCode: 200, headers: { 'content-type': 'text/css' }, body: style };
  const invoke = async (_: string, event: unknown) => {
    const asked = event as APIGatewayProxyEventV2;
    return asked.rawPath === '/style.css' ? sheet : console.handle(asked);
  };
  gateway.serve({ routes: [{ key: '$default', function: 'console' }], invoke, now: () => now });
  here = { browser: await openBrowser(), gateway, provider };
  const context = await here.browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  page = await context.newPage();
}, 120_000);
afterAll(async () => {
  await here?.browser.close();
  await here?.gateway.close();
  await here?.provider.close();
});

/** One that goes on by itself, one that staff must mend, one that was rejected, one in force; with names that are long, or odd. */
const prepare = async (console: Awaited<ReturnType<typeof openConsole>>): Promise<void> => {
  await underReview(console, {
    values: {
      ...publisher,
      thirdPartyName: 'Ñ'.repeat(200),
      requesterMailbox: `${'e'.repeat(60)}@${'f'.repeat(60)}.example`,
    },
  });
  await submitted(console, { request: 'BBBBBBBB', values: { ...publisher, thirdPartyName: '<b>"Núñez" & Hijos</b>' } });
  await incident(console, 'BBBBBBBB', 'mail bounced');
  await underReview(console, { request: 'CCCCCCCC' });
  const answer = { person: 'employee:carmen', choice: 'reject', reason: 'No nos conviene ahora.' };
  await answered(console, { ask: 'commercial', ...answer, request: 'CCCCCCCC' });
  await submitted(console, { request: 'DDDDDDDD' });
  await concluded(console, 'DDDDDDDD', 'in force');
  await submitted(console, { request: 'EEEEEEEE' });
  await put(console, 'mailbox', { request: 'EEEEEEEE' });
  await incident(console, 'EEEEEEEE', 'execution stuck');
  await console.memory.work.settleStart('EEEEEEEE', 1);
};

test('signs in with the password and comes back to the page that was asked for', async () => {
  await page.goto(`${url}/console?view=us`);
  await page.fill('#email', marta.email);
  await page.fill('#password', 'secreto');
  await page.click('button[type=submit]');
  expect(page.url()).toBe(`${url}/console?view=us`);
  expect(await page.locator('.rows tbody tr').count()).toBe(1);
});

const pages = [
  '/console',
  '/console?view=needing',
  '/console?view=binding',
  '/console?view=closed',
  '/console?q=norte',
  '/console?view=us&q=zzz',
  '/console?q=CCCC-CCCC',
  '/console/requests/ABCDEFGH',
  '/console/requests/BBBBBBBB',
  '/console/requests/CCCCCCCC',
  '/console/requests/AAAAAAAA',
  '/console/requests/ABCDEFGH?done=remind',
  '/console/requests/ABCDEFGH/send?ask=commercial&round=1&person=employee%3Acarmen',
  '/console/requests/ABCDEFGH/remind?ask=commercial&round=1',
  '/console/requests/ABCDEFGH/extend?ask=legal&round=1',
  '/console/requests/ABCDEFGH/withdraw',
  '/console/requests/EEEEEEEE',
  '/console/requests/EEEEEEEE/address?ask=mailbox&round=1&person=requester',
  '/console/requests/EEEEEEEE/resume',
  '/console/callback?error=access_denied',
  '/console/signed-out',
];

describe.each([
  ['es', [1280, 360]],
  ['en', [360, 1280]],
])('in %s', (language, widths) => {
  test.each(pages)('%s fits a phone and a desk, and is without fault for axe', async (path) => {
    await page.goto(`${url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    for (const detail of await page.locator('summary').all()) await detail.click();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 740 });
      expect(await sticksOut(page)).toBe(false);
    }
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('a form with mistakes is as good, and keeps what was typed', async () => {
  await page.goto(`${url}/console/requests/EEEEEEEE/address?ask=mailbox&round=1&person=requester`);
  await page.fill('#mailbox', 'elena@gmial.con');
  await page.getByRole('button', { name: 'Corregir y escribir de nuevo' }).click();
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.inputValue('#mailbox')).toBe('elena@gmial.con');
  expect([await axeViolations(page), await sticksOut(page)]).toEqual([[], false]);
});

test('signs out, and is asked for the password again', async () => {
  await page.goto(`${url}/console`);
  await page.getByRole('button', { name: 'Cerrar sesión' }).click();
  expect(page.url()).toBe(`${url}/console/signed-out`);
  await page.getByRole('link', { name: 'Volver a entrar' }).click();
  expect(await page.locator('#password').count()).toBe(1);
});
