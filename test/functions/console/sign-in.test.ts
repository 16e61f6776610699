import { createHash } from 'node:crypto';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import { openIdSignIn } from '../../../functions/console/sign-in.ts';
import { openForger } from './forger.ts';

const callback = 'https://aval.example/console/callback';
const opened = async () => {
  const forger = await openForger();
  const signIn = openIdSignIn(forger.issuer, 'console');
  return { forger, signIn, ...(await signIn.begin(callback)) };
};

const past = Math.floor(Date.now() / 1000) - 3_600;

test('asks for a code, with state, nonce and the challenge of a verifier that stays here', async () => {
  const { url, kept } = await opened();
  const { searchParams } = new URL(url);
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: 'console',
    response_type: 'code',
    redirect_uri: callback,
    scope: 'openid email profile',
    prompt: 'login',
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: createHash('sha256')
      .update(kept.verifier ?? '')
      .digest('base64url'),
    code_challenge_method: 'S256',
  });
});

test('no two sign-ins share state, nonce or verifier', async () => {
  const { signIn, kept } = await opened();
  const { kept: other } = await signIn.begin(callback);
  expect(new Set([...Object.values(kept), ...Object.values(other)]).size).toBe(6);
});

test('a good answer says who it is; the verifier goes to the provider alone', async () => {
  const { forger, signIn, url, kept } = await opened();
  const identity = await signIn.finish(forger.answer(url), kept);
  expect(identity).toEqual({ email: 'marta@imtcloud.example', name: 'Marta Sanz', groups: ['staff'] });
  expect(Object.fromEntries(forger.seen[0] ?? [])).toMatchObject({
    code_verifier: kept.verifier,
    redirect_uri: callback,
  });
});

test.each([
  ['for another client', { aud: 'shop' }],
  ['of another issuer', { iss: 'https://cognito-idp.eu-south-2.amazonaws.com/other' }],
  ['that has expired', { iat: past - 60, exp: past }],
  ['that never expires', { exp: undefined }],
  ['in answer to another sign-in', { nonce: 'other' }],
  ['in answer to no sign-in', { nonce: undefined }],
  ['to reach resources with', { token_use: 'access' }],
  ['with an address that nobody verified', { email_verified: false }],
])('a token %s is refused', async (_, claims) => {
  const { forger, signIn, url, kept } = await opened();
  await expect(signIn.finish(forger.answer(url, { claims }), kept)).rejects.toThrow();
});

test('a token that nobody signed is refused', async () => {
  const { forger, signIn, url, kept } = await opened();
  const sign = async (payload: object) => new UnsecuredJWT({ ...payload }).encode();
  await expect(signIn.finish(forger.answer(url, { sign }), kept)).rejects.toThrow();
});

test('a token signed with the public key as if it were a secret is refused', async () => {
  const { forger, signIn, url, kept } = await opened();
  const secret = new TextEncoder().encode('a secret that anybody could know, of 32 bytes');
  const sign = (payload: object) =>
    new SignJWT({ ...payload }).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret);
  await expect(signIn.finish(forger.answer(url, { sign }), kept)).rejects.toThrow();
});

test.each(['RS256', 'PS256', 'ES256'])('a token signed with a key of somebody else, by %s, is refused', async (alg) => {
  const { forger, signIn, url, kept } = await opened();
  const { privateKey } = await generateKeyPair(alg);
  const sign = (payload: object) =>
    new SignJWT({ ...payload }).setProtectedHeader({ alg, kid: 'one' }).sign(privateKey);
  await expect(signIn.finish(forger.answer(url, { sign }), kept)).rejects.toThrow();
});

test.each([
  ['another state', { state: 'other' }],
  ['an error', { error: 'access_denied' }],
  ['another issuer', { iss: 'https://elsewhere.example' }],
])('an answer with %s is refused before any code is redeemed', async (_, query) => {
  const { forger, signIn, url, kept } = await opened();
  await expect(signIn.finish(forger.answer(url, {}, query), kept)).rejects.toThrow();
  expect(forger.seen).toEqual([]);
});

test('an answer without a state of ours to compare is refused', async () => {
  const { forger, signIn, url } = await opened();
  await expect(signIn.finish(forger.answer(url), {})).rejects.toThrow();
});

test('a provider that is not there now may be there later', async () => {
  const { forger } = await opened();
  const elsewhere = forger.issuer.replace('localhost', '127.0.0.1');
  const signIn = openIdSignIn(elsewhere, 'console');
  await expect(signIn.begin(callback)).rejects.toThrow();
  await expect(signIn.begin(callback)).rejects.toThrow();
});

test('without TLS nobody is asked but this very machine', async () => {
  await expect(openIdSignIn('http://sign-in.example', 'console').begin(callback)).rejects.toThrow('HTTPS');
});
