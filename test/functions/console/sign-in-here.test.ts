import { expect, test } from 'vitest';
import { openIdSignIn } from '../../../functions/console/sign-in.ts';
import { afterwards, callback, openSignIn, openVisitor } from '../../infra/local/sign-in/visitor.ts';
import { openBrowser, openConsole } from './console.ts';

const marta = { email: 'marta@imtcloud.example', name: 'Marta Sanz', password: 'secreto', groups: ['staff'] };

/** The console with the identity provider of this machine behind it. */
const opened = async (people = [marta]) => {
  const provider = await openSignIn({ people: async () => people });
  const publicUrl = new URL(afterwards).origin;
  const console = await openConsole({ publicUrl, signIn: openIdSignIn(provider.issuer, 'console') });
  return { console, browser: openBrowser(console), visitor: openVisitor() };
};

type Opened = Awaited<ReturnType<typeof opened>>;

/** Follows from the console to the provider's form, fills it in, and comes back. */
const through = async ({ browser, visitor }: Opened, who = marta) => {
  const begun = await browser.ask('/console?view=us');
  const form = await visitor.go(begun.headers.location ?? '');
  const back = await visitor.go(form.url, { email: who.email, password: who.password });
  return { form, back };
};

test('whoever signs in here comes back to the page they wanted', async () => {
  const here = await opened();
  const { back } = await through(here);
  expect(back.url).toContain(`${callback}?code=`);
  const { status, headers } = await here.browser.ask(back.url);
  expect([status, headers.location]).toEqual([303, '/console?view=us']);
  expect((await here.browser.ask('/console?view=us')).text).toContain('Marta Sanz');
});

test('the same answer a second time, in another browser, or with another code is nobody', async () => {
  const here = await opened();
  const { back } = await through(here);
  expect((await openBrowser(here.console).ask(back.url)).status).toBe(400);
  expect((await here.browser.ask(back.url.replace(/code=[^&]*/, 'code=other'))).status).toBe(400);
  const again = await through(here);
  expect((await here.browser.ask(again.back.url)).status).toBe(303);
  expect((await here.browser.ask(again.back.url)).status).toBe(400);
});

test('whoever has signed out is asked for the password again', async () => {
  const here = await opened();
  await here.browser.ask((await through(here)).back.url);
  await here.browser.ask({ path: '/console/sign-out', form: {}, headers: { Origin: here.console.ports.publicUrl } });
  const { form } = await through(here);
  expect(form.html).toContain('name="password"');
});

test('whoever the provider knows but no group holds is not let in', async () => {
  const here = await opened([{ ...marta, groups: [] }]);
  const { back } = await through(here);
  expect((await here.browser.ask(back.url)).status).toBe(403);
});
