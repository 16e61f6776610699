import { expect, test } from 'vitest';
import { ana, begin, callback, openSignIn, openVisitor, signIn } from './visitor.ts';

const wrong: [what: string, typed: { email: string; password: string }][] = [
  ['a wrong password', { ...ana, password: 'Secreto' }],
  ['no password', { ...ana, password: '' }],
  ['somebody unknown', { ...ana, email: 'eva@imtcloud.example' }],
  ['an endless name', { ...ana, email: `${'a'.repeat(4000)}@imtcloud.example` }],
];

test.each(wrong)('%s is refused with the address still there, and the next try can succeed', async (_, typed) => {
  const { config } = await openSignIn();
  const visitor = openVisitor();
  const { page, arrived, finish } = await signIn(visitor, config, typed);
  expect(arrived.status).toBe(401);
  expect(arrived.html).toContain('role="alert"');
  expect(arrived.html).toContain(`value="${typed.email}"`);
  expect(arrived.html).not.toContain('Secreto');
  const second = await visitor.go(page.url, { email: ana.email, password: ana.password });
  expect((await finish(second.url)).claims()?.email).toBe(ana.email);
});

test('what is typed never becomes part of the page', async () => {
  const { config } = await openSignIn();
  const { arrived } = await signIn(openVisitor(), config, { ...ana, email: '"><script>alert(1)</script>' });
  expect(arrived.html).toContain('&#34;&#62;&#60;script');
  expect(arrived.html).not.toContain('<script');
});

test('somebody else’s page is of no use without their browser', async () => {
  const { config } = await openSignIn();
  const { url } = await openVisitor().go((await begin(config)).url);
  for (const form of [undefined, { email: ana.email, password: ana.password }]) {
    const { status, html } = await openVisitor().go(url, form);
    expect([status, html]).toEqual([400, expect.stringContaining('vuelva a empezar')]);
  }
});

test('a form longer than any password is refused', async () => {
  const { config } = await openSignIn();
  const { arrived } = await signIn(openVisitor(), config, { ...ana, password: 'x'.repeat(100_000) });
  expect(arrived.status).toBe(413);
});

test('asked to make sure, it asks for the password again and then goes on', async () => {
  const { config } = await openSignIn();
  const visitor = openVisitor();
  await signIn(visitor, config);
  const { url, finish } = await begin(config, { prompt: 'login consent' });
  const page = await visitor.go(url);
  expect(page.html).toContain('name="password"');
  const arrived = await visitor.go(page.url, { email: ana.email, password: ana.password });
  expect(arrived.url).toContain(`${callback}?code=`);
  expect((await finish(arrived.url)).claims()?.email).toBe(ana.email);
});
