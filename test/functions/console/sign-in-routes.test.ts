import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../functions/links/link.ts';
import { sessionKey } from '../../../functions/table/keys.ts';
import { openBrowser, openConsole, signIn, staffOf } from './console.ts';
import { marta } from './provider.ts';

const refused = { status: 400, text: expect.stringContaining('El inicio de sesión no se ha completado o ha caducado') };

test('whoever is not signed in is sent to the provider, with a challenge that only this browser can meet', async () => {
  const { ask } = await openConsole();
  const { status, headers, cookies } = await ask('/console');
  const asked = Object.fromEntries(new URL(headers.location ?? '').searchParams);
  expect(status).toBe(303);
  expect(asked.redirect_uri).toBe('https://aval.example/console/callback');
  expect(cookies).toEqual([
    expect.stringMatching(/^__Host-aval-sign-in=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/),
  ]);
  expect(headers.location).not.toContain(/=([^;]*)/.exec(cookies[0] ?? '')?.[1]);
});

test('state and verifier stay here, under the hash of what the browser holds', async () => {
  const { ask, rows } = await openConsole();
  const { cookies } = await ask('/console/sign-in');
  const secret = /=([^;]*)/.exec(cookies[0] ?? '')?.[1] ?? '';
  const session = rows.get(sessionKey(hashOf(secret)));
  expect(session?.data).toMatchObject({ kind: 'signIn', verifier: expect.any(String), state: expect.any(String) });
});

test('whoever signs in comes back to the page they wanted, with a session of eight hours', async () => {
  const console = await openConsole();
  const browser = openBrowser(console);
  const { status, headers, cookies } = await signIn(console, browser, marta, '/console?view=closed&q=faro&lang=en');
  expect([status, headers.location]).toEqual([303, '/console?view=closed&q=faro&lang=en']);
  expect(cookies).toEqual([
    expect.stringMatching(/^__Host-aval-sign-in=; .*Max-Age=0$/),
    expect.stringMatching(/^__Host-aval-session=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=28800$/),
  ]);
  const page = await browser.ask('/console');
  expect([page.status, page.text.includes('Marta Sanz')]).toEqual([200, true]);
});

test('each sign-in gives a session of its own', async () => {
  const console = await openConsole();
  const sessions = await Promise.all([staffOf(console), staffOf(console)]);
  expect(new Set(sessions.map(({ cookies }) => cookies.get('__Host-aval-session'))).size).toBe(2);
});

describe('an answer of the provider is refused', () => {
  test('in a browser that has asked nothing', async () => {
    const console = await openConsole();
    const begun = await openBrowser(console).ask('/console');
    const callback = console.provider.letIn(begun.headers.location ?? '', marta);
    expect(await openBrowser(console).ask(callback)).toMatchObject(refused);
  });

  test('in a browser that has asked something else', async () => {
    const console = await openConsole();
    const [mine, other] = [openBrowser(console), openBrowser(console)];
    await mine.ask('/console');
    const callback = console.provider.letIn((await other.ask('/console')).headers.location ?? '', marta);
    expect(await mine.ask(callback)).toMatchObject(refused);
    expect(mine.cookies.has('__Host-aval-session')).toBe(false);
  });

  test('a second time', async () => {
    const console = await openConsole();
    const browser = openBrowser(console);
    const callback = console.provider.letIn((await browser.ask('/console')).headers.location ?? '', marta);
    const before = new Map(browser.cookies);
    await browser.ask(callback);
    for (const [name, value] of before) browser.cookies.set(name, value);
    expect(await browser.ask(callback)).toMatchObject(refused);
  });

  test('after ten minutes', async () => {
    const console = await openConsole();
    const browser = openBrowser(console);
    const callback = console.provider.letIn((await browser.ask('/console')).headers.location ?? '', marta);
    console.wall.now = new Date(console.wall.now.getTime() + 600_000);
    expect(await browser.ask(callback)).toMatchObject(refused);
  });

  test('when it is an error, in words of ours', async () => {
    const console = await openConsole();
    const browser = openBrowser(console);
    const state = new URL((await browser.ask('/console')).headers.location ?? '').searchParams.get('state');
    const answer = await browser.ask(
      `/console/callback?error=access_denied&error_description=%3Cb%3Eno&state=${state}`,
    );
    expect(answer).toMatchObject(refused);
    expect(answer.body).not.toContain('access_denied');
    expect(answer.document.querySelector('main [lang=en]')?.textContent).toContain('The sign-in was not completed');
  });
});

describe('whoever is not staff gets no session', () => {
  const stranger = 'Esta cuenta no es del equipo de IMTCloud';
  test.each([
    ['without groups', { ...marta, groups: [] }],
    ['in groups that only resemble it', { ...marta, groups: ['Staff', 'staff-readonly', 'staff '] }],
    ['in the group but not in the directory', { ...marta, email: 'ajena@otra.example' }],
    ['in the group, at IMTCloud, but no staff', { ...marta, email: 'carmen@imtcloud.example' }],
  ])('%s', async (_, who) => {
    const console = await openConsole();
    const browser = openBrowser(console);
    const answer = await signIn(console, browser, who);
    expect(answer).toMatchObject({ status: 403, text: expect.stringContaining(stranger) });
    expect(browser.cookies.has('__Host-aval-session')).toBe(false);
  });

  test('and may sign in with another account', async () => {
    const console = await openConsole();
    const { document } = await signIn(console, openBrowser(console), { ...marta, groups: [] });
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('/console/sign-in');
  });
});

describe('signing out', () => {
  test('ends the session here and in the browser, and says so', async () => {
    const console = await openConsole();
    const browser = await staffOf(console);
    const before = browser.cookies.get('__Host-aval-session') ?? '';
    const { status, headers, cookies } = await browser.ask({ path: '/console/sign-out', form: { lang: 'en' } });
    expect([status, headers.location]).toEqual([303, '/console/signed-out?lang=en']);
    expect(cookies).toEqual([expect.stringMatching(/^__Host-aval-session=; .*Max-Age=0$/)]);
    expect((await browser.ask('/console/signed-out?lang=en')).text).toContain('Signed out');
    browser.cookies.set('__Host-aval-session', before);
    expect((await browser.ask('/console')).status).toBe(303);
  });

  test('is not done from another site, nor by opening its address', async () => {
    const console = await openConsole();
    const browser = await staffOf(console);
    const foreign = { path: '/console/sign-out', form: {}, headers: { Origin: 'https://elsewhere.example' } };
    expect((await browser.ask(foreign)).status).toBe(403);
    expect((await browser.ask('/console/sign-out')).status).toBe(405);
    expect((await browser.ask('/console')).status).toBe(200);
  });
});
