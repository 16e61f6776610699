import type { DirectoryStore, Ledger, Lists, Sessions } from '../ledger/port.ts';
import type { LegalIdentity } from '../legal-identity.ts';

/** How the run of a request stands in Step Functions; `waitsAt` are the names of the states it is in. */
export type Execution = { status: string; startedAt: string; endedAt?: string; waitsAt: string[]; arn: string };
export type Executions = {
  /** Undefined when there is none, or none any more: they are kept for 90 days after their end. */
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
  ledger: Pick<Ledger, 'find' | 'trail' | 'messages' | 'notes' | 'record'>;
  lists: Lists;
  directory: Pick<DirectoryStore, 'read'>;
  sessions: Sessions;
  executions: Executions;
  signIn: SignIn;
  identity: LegalIdentity;
  publicUrl: string;
  random: (bytes: number) => Uint8Array;
  wallTime: () => Date;
};
