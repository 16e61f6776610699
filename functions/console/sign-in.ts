import type * as openid from 'openid-client';
import * as z from 'zod';
import type { Identity, SignIn } from './ports.ts';

/** Signs staff in with any OpenID Connect provider: Cognito there, the local one here. The library is loaded on the first sign-in. */
export const openIdSignIn = (issuer: string, clientId: string): SignIn => {
  const discovered = once(async () => {
    const client = await import('openid-client');
    const options = isLoopback(issuer) ? { execute: [client.allowInsecureRequests] } : {};
    return { client, config: await client.discovery(new URL(issuer), clientId, undefined, client.None(), options) };
  });
  return {
    begin: async (redirectUri) => begun(await discovered(), redirectUri),
    finish: async (callback, kept) => {
      const { client, config } = await discovered();
      const tokens = await client.authorizationCodeGrant(config, callback, {
        pkceCodeVerifier: kept.verifier ?? '',
        expectedState: kept.state ?? '',
        expectedNonce: kept.nonce ?? '',
        idTokenExpected: true,
      });
      return identityOf(tokens.claims());
    },
  };
};

type Discovered = { client: typeof openid; config: openid.Configuration };

const begun = async ({ client, config }: Discovered, redirectUri: string) => {
  const kept = {
    verifier: client.randomPKCECodeVerifier(),
    state: client.randomState(),
    nonce: client.randomNonce(),
  };
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid email profile',
    code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
    state: kept.state,
    nonce: kept.nonce,
  });
  return { url: url.href, kept };
};

const Claims = z.object({ email: z.string(), name: z.string().optional(), 'cognito:groups': z.unknown() });

const identityOf = (claims: unknown): Identity => {
  const { email, name = email, 'cognito:groups': groups } = Claims.parse(claims);
  return { email, name, groups: groupsOf(groups) };
};

/** Groups come as a list, or as Cognito's string `[a b]`: only exact names count. */
export const groupsOf = (claim: unknown): string[] => {
  if (Array.isArray(claim)) return claim.filter((one): one is string => typeof one === 'string');
  const inside = typeof claim === 'string' ? /^\[([^[\]]*)\]$/.exec(claim)?.[1] : undefined;
  return inside === undefined ? [] : inside.split(/[\s,]+/).filter((one) => one !== '');
};

/** Without TLS only on this very machine. */
const isLoopback = (issuer: string): boolean =>
  new URL(issuer).protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname);

/** Made once, and again only when making it failed. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
};
