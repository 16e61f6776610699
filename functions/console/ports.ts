import type { DirectoryStore, Ledger, Lists, Sessions } from '../ledger/port.ts';
import type { LegalIdentity } from '../legal-identity.ts';

/** How the run of a request stands in Step Functions; nothing when it cannot be found. */
export type Execution = { status: string; startedAt: string; state: string | undefined; arn: string };
export type Executions = {
  describe(asked: { workflow: string; request: string; run: number }): Promise<Execution | undefined>;
};

/** Who has signed in, as the identity provider says. */
export type Identity = { email: string; name: string; groups: string[] };

/** The authorization code flow with PKCE. */
export type SignIn = {
  /** Where to send the browser, and what must be kept to check the answer. */
  begin(redirectUri: string): Promise<{ url: string; kept: Record<string, string> }>;
  /** @throws when the answer does not match what was kept, or the token does not verify. */
  finish(callback: URL, kept: Record<string, string>): Promise<Identity>;
};

export type ConsolePorts = {
  ledger: Ledger;
  lists: Lists;
  directory: DirectoryStore;
  sessions: Sessions;
  executions: Executions;
  signIn: SignIn;
  identity: LegalIdentity;
  publicUrl: string;
  random: (bytes: number) => Uint8Array;
};
