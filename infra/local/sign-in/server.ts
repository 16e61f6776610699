import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { loginPage } from './login-page.ts';

/** Somebody who may sign in here, with a password that is printed at the start. */
export type SignInPerson = { email: string; name: string; password: string; groups: string[] };

export type SignInOptions = {
  port: number;
  clientId: string;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  people: () => Promise<SignInPerson[]>;
  folder: string;
};

export type SignInServer = { issuer: string; close(): Promise<void> };

/** An OpenID Connect provider for this machine: authorization code with PKCE, a page of its own, nothing from elsewhere. */
export const startSignIn = async (options: SignInOptions): Promise<SignInServer> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(options.port, 'localhost', resolve));
  const issuer = `http://localhost:${options.port}`;
  const provider = new Provider(issuer, configurationOf(options));
  const callback = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/sign-in/')) void interact(provider, options, { request, response });
    else void callback(request, response);
  });
  return { issuer, close: () => stop(server) };
};

const configurationOf = ({
  clientId,
  redirectUris,
  postLogoutRedirectUris,
  people,
  folder,
}: SignInOptions): Configuration => ({
  clients: [
    {
      client_id: clientId,
      token_endpoint_auth_method: 'none',
      redirect_uris: redirectUris,
      post_logout_redirect_uris: postLogoutRedirectUris,
    },
  ],
  ...secretsIn(folder),
  pkce: { required: () => true },
  // Cognito hands everything over in the id token.
  conformIdTokenClaims: false,
  claims: { openid: ['sub'], email: ['email'], profile: ['name', 'cognito:groups'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
  ttl: {
    AccessToken: 3_600,
    AuthorizationCode: 60,
    IdToken: 3_600,
    Interaction: 3_600,
    Session: 28_800,
    Grant: 28_800,
  },
  loadExistingGrant: granted,
  findAccount: async (_, id) => {
    const person = (await people()).find((one) => one.email === id);
    return (
      person && {
        accountId: id,
        claims: () => ({ sub: id, email: id, name: person.name, 'cognito:groups': person.groups }),
      }
    );
  },
});

/** Staff are not asked whether the console may know who they are. */
const granted = async ({ oidc }: KoaContextWithOIDC) => {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client?.clientId ?? '',
    accountId: oidc.session?.accountId ?? '',
  });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
};

type Exchange = { request: IncomingMessage; response: ServerResponse };

const interact = async (
  provider: Provider,
  { people }: SignInOptions,
  { request, response }: Exchange,
): Promise<void> => {
  const page = (status: number, failed: boolean) =>
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(loginPage(failed));
  try {
    await provider.interactionDetails(request, response);
    if (request.method !== 'POST') return void page(200, false);
    const form = new URLSearchParams(await text(request));
    const person = (await people()).find(
      (one) => one.email === form.get('email') && one.password === form.get('password'),
    );
    if (!person) return void page(401, true);
    await provider.interactionFinished(request, response, { login: { accountId: person.email } });
  } catch {
    response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('Begin again from the console.');
  }
};

/** Kept in the folder, so that a restart leaves sessions and tokens valid. */
const secretsIn = (folder: string): Pick<Configuration, 'jwks' | 'cookies'> => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'sign-in.json');
  if (!existsSync(file)) {
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
    const made = { jwk: { ...key, use: 'sig', alg: 'RS256', kid: 'local' }, cookie: randomBytes(32).toString('hex') };
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  const { jwk, cookie } = JSON.parse(readFileSync(file, 'utf8'));
  return { jwks: { keys: [jwk] }, cookies: { keys: [cookie] } };
};

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
