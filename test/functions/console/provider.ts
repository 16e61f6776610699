import { createHash, randomUUID } from 'node:crypto';
import type { Identity, SignIn } from '../../../functions/console/ports.ts';

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

/** An identity provider that remembers whom it asked, and gives each code once, to whoever has the verifier. */
export const openProvider = () => {
  const codes = new Map<string, { identity: Identity; challenge: string; nonce: string }>();
  const signIn: SignIn = {
    begin: async (redirectUri) => {
      const kept = { verifier: randomUUID(), state: randomUUID(), nonce: randomUUID() };
      const { state, nonce } = kept;
      const query = { redirect_uri: redirectUri, state, nonce, code_challenge: challengeOf(kept.verifier) };
      return { url: `https://sign-in.example/authorize?${new URLSearchParams(query)}`, kept };
    },
    finish: async (callback, kept) => {
      const { code = '', state, error } = Object.fromEntries(callback.searchParams);
      const given = codes.get(code);
      codes.delete(code);
      if (error !== undefined || state !== kept.state) throw new Error('The answer is not to this question');
      if (!given || given.challenge !== challengeOf(kept.verifier ?? '') || given.nonce !== kept.nonce)
        throw new Error('The code is not for this verifier');
      return given.identity;
    },
  };
  return {
    signIn,
    /** Somebody signs in on the provider's page; returns the address that the browser is sent to. */
    letIn: (address: string, identity: Identity): string => {
      const asked = Object.fromEntries(new URL(address).searchParams);
      const code = randomUUID();
      codes.set(code, { identity, challenge: asked.code_challenge ?? '', nonce: asked.nonce ?? '' });
      return `${asked.redirect_uri}?${new URLSearchParams({ code, state: asked.state ?? '' })}`;
    },
  };
};

/** A member of staff, as the provider knows her. */
export const marta: Identity = { email: 'marta@imtcloud.example', name: 'Marta Sanz', groups: ['staff'] };

/** Another, in the tests that make him one. */
export const mario: Identity = { email: 'mario@imtcloud.example', name: 'Mario Rey', groups: ['staff'] };
