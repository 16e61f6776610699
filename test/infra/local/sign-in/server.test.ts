import { request } from 'node:http';
import { createServer } from 'node:net';
import { decodeProtectedHeader } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../../infra/local/listen.ts';
import { afterwards, ana, begin, callback, openSignIn, openVisitor, signIn } from './visitor.ts';

test('whoever signs in is known to the console by an id token as Cognito writes it', async () => {
  const { config } = await openSignIn();
  const { arrived, finish } = await signIn(openVisitor(), config);
  const tokens = await finish(arrived.url);
  expect(tokens.claims()).toMatchObject({
    aud: 'console',
    email: ana.email,
    email_verified: true,
    name: ana.name,
    'cognito:groups': ['staff', 'legal'],
  });
  expect(decodeProtectedHeader(tokens.id_token ?? '').alg).toBe('RS256');
});

test('an address in capitals is the same person, by the address on record', async () => {
  const { config } = await openSignIn();
  const { arrived, finish } = await signIn(openVisitor(), config, { ...ana, email: 'ANA@IMTCLOUD.EXAMPLE' });
  expect((await finish(arrived.url)).claims()?.email).toBe(ana.email);
});

test('who belongs to no group has no groups', async () => {
  const { config } = await openSignIn({ people: async () => [{ ...ana, groups: [] }] });
  const { arrived, finish } = await signIn(openVisitor(), config);
  expect((await finish(arrived.url)).claims()).not.toHaveProperty('cognito:groups');
});

test('whoever is signed in is not asked again, also after a restart', async () => {
  const first = await openSignIn();
  const visitor = openVisitor();
  await signIn(visitor, first.config);
  expect((await visitor.go((await begin(first.config)).url)).url).toContain(`${callback}?code=`);
  await first.close();
  await expect(fetch(first.issuer)).rejects.toThrow('fetch failed');
  const { config } = await openSignIn({ folder: first.folder, port: first.port });
  const again = await begin(config);
  const arrived = await visitor.go(again.url);
  expect((await again.finish(arrived.url)).claims()?.email).toBe(ana.email);
});

test('whoever has left since is not let in by an old session', async () => {
  let people = [ana];
  const { config } = await openSignIn({ people: async () => people });
  const visitor = openVisitor();
  await signIn(visitor, config);
  people = [];
  const { url, status, html } = await visitor.go((await begin(config)).url);
  expect([new URL(url).pathname, status]).toEqual([expect.stringMatching(/^\/sign-in\//), 200]);
  expect(html).toContain('name="password"');
});

test('whoever signs out is asked again', async () => {
  const { config, issuer } = await openSignIn();
  const visitor = openVisitor();
  await signIn(visitor, config);
  const leaving = new URLSearchParams({ client_id: 'console', post_logout_redirect_uri: afterwards });
  const { html } = await visitor.go(`${issuer}/session/end?${leaving}`);
  const xsrf = /name="xsrf" value="(?<xsrf>[^"]+)"/.exec(html)?.groups?.xsrf ?? '';
  const left = await visitor.go(`${issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
  expect(left.url).toBe(afterwards);
  expect((await visitor.go((await begin(config)).url)).html).toContain('name="password"');
});

test.each([
  ['without a PKCE challenge', { code_challenge: '', code_challenge_method: '' }],
  ['with a challenge that hides nothing', { code_challenge_method: 'plain' }],
  ['for a token at once', { response_type: 'id_token' }],
])('asked %s, it sends back to the console with an error and no code', async (_, changed) => {
  const { config } = await openSignIn();
  const { url } = await openVisitor().go((await begin(config, changed)).url);
  expect(url.startsWith(callback)).toBe(true);
  expect(url).toMatch(/error=/);
  expect(url).not.toMatch(/code=/);
});

test.each([
  ['another address to return to', { redirect_uri: 'http://localhost:4000/console/callback/../evil' }],
  ['somebody else’s address to return to', { redirect_uri: 'https://evil.example/' }],
  ['another client', { client_id: 'other' }],
])('%s is refused on a page of ours, in both languages', async (_, changed) => {
  const { config } = await openSignIn();
  const { status, html } = await openVisitor().go((await begin(config, changed)).url);
  expect(status).toBe(400);
  expect(html).toContain('vuelva a empezar desde la consola');
  expect(html).toContain('begin again from the console');
});

test('a code is good once, and only for who began', async () => {
  const { config } = await openSignIn();
  const { arrived, finish } = await signIn(openVisitor(), config);
  await finish(arrived.url);
  await expect(finish(arrived.url)).rejects.toMatchObject({ error: 'invalid_grant' });
  const visitor = openVisitor();
  const victim = await signIn(visitor, config);
  const thief = await begin(config);
  const stolen = new URL(victim.arrived.url);
  stolen.searchParams.set('state', thief.url.searchParams.get('state') ?? '');
  await expect(thief.finish(stolen.href)).rejects.toMatchObject({ error: 'invalid_grant' });
});

test('asked for by another name it does not answer: no other site can pass for it', async () => {
  const { port } = await openSignIn();
  const status = await new Promise((resolve) =>
    request({ port, path: '/.well-known/openid-configuration', headers: { host: 'evil.example' } }, (response) =>
      resolve(response.resume().statusCode),
    ).end(),
  );
  expect(status).toBe(421);
});

test('a fault is reported to the stack and says nothing of itself', async () => {
  const broken = async () => {
    throw new Error('the secret directory');
  };
  const { config, reported } = await openSignIn({ people: broken });
  const { arrived } = await signIn(openVisitor(), config);
  expect(arrived.status).toBe(500);
  expect(arrived.html).not.toContain('secret');
  expect(reported).toEqual(['The sign-in failed: Error: the secret directory']);
});

test('a port that is taken is complained about', async () => {
  const squatter = createServer();
  onTestFinished(() => void squatter.close());
  const port = await listen(squatter, 0);
  await expect(openSignIn({ port })).rejects.toThrow(`Port ${port} is taken`);
});
