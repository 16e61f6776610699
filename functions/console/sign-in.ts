import type * as openid from 'openid-client';
import { identityOf } from './identity.ts';
import type { SignIn } from './ports.ts';

/**
 * Signs staff in with any OpenID Connect provider: Cognito there, the local one here. The id token is taken only when
 * signed with RS256 by a key of that provider, for this client, in answer to this sign-in, and not expired. The library
 * is loaded on the first sign-in.
 */
export const openIdSignIn = (issuer: string, clientId: string): SignIn => {
  const discovered = once(() => discover(issuer, clientId));
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

const discover = async (issuer: string, clientId: string): Promise<Discovered> => {
  const client = await import('openid-client');
  // By default a signature is not looked at when TLS has brought the token.
  const execute = [client.enableNonRepudiationChecks, ...(isLoopback(issuer) ? [client.allowInsecureRequests] : [])];
  const metadata = { id_token_signed_response_alg: 'RS256' };
  return { client, config: await client.discovery(new URL(issuer), clientId, metadata, client.None(), { execute }) };
};

/** `prompt`: whoever has signed out here is asked for the password again, also when the provider remembers them. */
const begun = async ({ client, config }: Discovered, redirectUri: string) => {
  const kept = {
    verifier: client.randomPKCECodeVerifier(),
    state: client.randomState(),
    nonce: client.randomNonce(),
  };
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid email profile',
    prompt: 'login',
    code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
    state: kept.state,
    nonce: kept.nonce,
  });
  return { url: url.href, kept };
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
