import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';
import { listen } from '../../../infra/local/listen.ts';

type Forged = {
  claims?: Record<string, unknown>;
  header?: { alg?: string; kid?: string };
  sign?: (payload: JWTPayload) => Promise<string>;
};

const keys = generateKeyPair('RS256', { extractable: true });

/** A provider of one's own that answers every code with whatever token it is told to; gone after the test. */
export const openForger = async () => {
  const server = createServer();
  const port = await listen(server, 0);
  const issuer = `http://localhost:${port}`;
  const { privateKey, publicKey } = await keys;
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const seen: URLSearchParams[] = [];
  let forged: Forged = {};
  let nonce = '';
  const token = async (): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const payload = {
      iss: issuer,
      aud: 'console',
      sub: 'marta',
      iat: now,
      exp: now + 60,
      nonce,
      ...person,
      ...forged.claims,
    };
    return forged.sign
      ? forged.sign(payload)
      : new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey);
  };
  const answers: Record<string, (body: string) => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
    }),
    '/keys': () => ({ keys: [jwk] }),
    '/token': async (body) => {
      seen.push(new URLSearchParams(body));
      return { access_token: 'access', token_type: 'Bearer', id_token: await token() };
    },
  };
  server.on('request', async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const answer = await answers[request.url ?? '']?.(body);
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
  });
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });
  return {
    issuer,
    /** What the token endpoint was sent. */
    seen,
    /** Answers a sign-in with a token like this; returns the address that the browser is sent to. */
    answer: (address: string, how: Forged = {}, query: Record<string, string> = {}): URL => {
      const asked = new URL(address).searchParams;
      nonce = asked.get('nonce') ?? '';
      forged = how;
      return new URL(
        `${asked.get('redirect_uri')}?${new URLSearchParams({ code: 'code', state: asked.get('state') ?? '', ...query })}`,
      );
    },
  };
};

const person = {
  email: 'marta@imtcloud.example',
  email_verified: true,
  name: 'Marta Sanz',
  token_use: 'id',
  'cognito:groups': ['staff'],
};
