import { mkdirSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { closeServer, listen } from '../listen.ts';
import { configurationOf, type SignInClient } from './configuration.ts';
import { type Exchange, login } from './login.ts';
import { problemPage, styleHash } from './pages.ts';
import type { People } from './people.ts';

export type { SignInPerson } from './people.ts';

export type SignInOptions = SignInClient & {
  port?: number;
  people: People;
  folder: string;
  report?: (line: string) => void;
};

export type SignInServer = { issuer: string; close(): Promise<void> };

/**
 * An OpenID Connect provider for this machine: authorization code with PKCE, pages of its own, nothing from elsewhere.
 * @throws Complaint when the port is taken
 */
export const startSignIn = async ({
  port: wanted = 0,
  people,
  folder,
  report = console.error,
  ...client
}: SignInOptions): Promise<SignInServer> => {
  mkdirSync(folder, { recursive: true });
  const server = createServer();
  const port = await listen(server, wanted);
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, configurationOf({ client, people, folder, port }));
  provider.on('server_error', (_, error) => report(`The sign-in failed: ${error}`));
  const answer = answerOf(provider, people);
  const policy = policyOf(client);
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(policy)) response.setHeader(name, value);
    answer({ request, response }).catch((error) => {
      report(`The sign-in failed: ${error}`);
      fail(response, 500);
    });
  });
  return { issuer, close: () => closeServer(server) };
};

const answerOf = (provider: Provider, people: People): ((exchange: Exchange) => Promise<void>) => {
  const callback = provider.callback();
  const { host } = new URL(provider.issuer);
  return async ({ request, response }) => {
    // The provider writes its own address as it was asked for: a foreign name would end up in it.
    if (request.headers.host !== host) return fail(response, 421);
    if (request.url?.startsWith('/sign-in/')) return login(provider, people, { request, response });
    await callback(request, response);
  };
};

const fail = (response: ServerResponse, status: number): void => {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(problemPage());
};

/**
 * Browsers hold a form to its policy through every redirect, as far as the console. The provider adds the hash of the one
 * script it has, which signs another person out first, and only where scripts are spoken of.
 */
const policyOf = ({ redirectUris, postLogoutRedirectUris }: SignInClient): Record<string, string> => {
  const origins = new Set([...redirectUris, ...postLogoutRedirectUris].map((uri) => new URL(uri).origin));
  const forms = ["form-action 'self'", ...origins].join(' ');
  return {
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src ${styleHash}; ${forms}; frame-ancestors 'none'; base-uri 'none'`,
    'referrer-policy': 'strict-origin',
    'x-content-type-options': 'nosniff',
  };
};
