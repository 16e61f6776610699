import * as openid from 'openid-client';
import { onTestFinished } from 'vitest';
import { type SignInOptions, startSignIn } from '../../../../infra/local/sign-in/server.ts';
import { temporaryFolder } from '../temporary.ts';

export const ana = { email: 'ana@imtcloud.example', name: 'Ana Gil', password: 'secreto', groups: ['staff', 'legal'] };
export const callback = 'http://localhost:4000/console/callback';
export const afterwards = 'http://localhost:4000/';

/** The sign-in with its console's client library, gone after the test. */
export const openSignIn = async (given: Partial<SignInOptions> = {}) => {
  const folder = given.folder ?? temporaryFolder();
  const uris = { redirectUris: [callback], postLogoutRedirectUris: [afterwards] };
  const reported: string[] = [];
  const report = (line: string) => void reported.push(line);
  const server = await startSignIn({
    clientId: 'console',
    ...uris,
    people: async () => [ana],
    report,
    ...given,
    folder,
  });
  onTestFinished(server.close);
  const insecure = { execute: [openid.allowInsecureRequests] };
  const config = await openid.discovery(new URL(server.issuer), 'console', undefined, openid.None(), insecure);
  return { ...server, port: Number(new URL(server.issuer).port), folder, config, reported };
};

/** Begins as the console does. */
export const begin = async (config: openid.Configuration, changed: Record<string, string> = {}) => {
  const verifier = openid.randomPKCECodeVerifier();
  const [state, nonce] = [openid.randomState(), openid.randomNonce()];
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: 'openid email profile',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...changed,
  });
  const finish = (arrived: string) =>
    openid.authorizationCodeGrant(config, new URL(arrived), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
  return { url, finish };
};

/** A browser without a window: keeps cookies by path, follows redirects as far as the console, submits forms. */
export const openVisitor = () => {
  const cookies = new Map<string, { value: string; path: string }>();
  const go = async (url: string | URL, form?: Record<string, string>): Promise<Seen> => {
    const { origin, pathname, href } = new URL(url);
    if (origin === new URL(callback).origin) return { url: href, status: 0, html: '', headers: new Headers() };
    const sent = [...cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`);
    const body = form && new URLSearchParams(form);
    const init = {
      redirect: 'manual',
      headers: { cookie: sent.join('; ') },
      ...(body && { method: 'POST', body }),
    } as const;
    const response = await fetch(url, init);
    for (const cookie of response.headers.getSetCookie()) take(cookie);
    const location = response.headers.get('location');
    if (location) return go(new URL(location, url));
    return { url: href, status: response.status, html: await response.text(), headers: response.headers };
  };
  const take = (cookie: string): void => {
    const {
      name = '',
      value = '',
      path = '/',
    } = /^(?<name>[^=]+)=(?<value>[^;]*).*?path=(?<path>[^;]+)/i.exec(cookie)?.groups ?? {};
    if (value === '') cookies.delete(name);
    else cookies.set(name, { value, path });
  };
  return { go, cookies };
};

export type Seen = { url: string; status: number; html: string; headers: Headers };
export type Visitor = ReturnType<typeof openVisitor>;

/** Signs in as somebody, as far as the console. */
export const signIn = async (
  visitor: Visitor,
  config: openid.Configuration,
  who: { email: string; password: string } = ana,
) => {
  const begun = await begin(config);
  const page = await visitor.go(begun.url);
  const arrived = await visitor.go(page.url, { email: who.email, password: who.password });
  return { ...begun, page, arrived };
};
