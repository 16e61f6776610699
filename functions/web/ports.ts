import type { DocumentReader } from '../documents/reading.ts';
import type { Budgets, Codes, DirectoryStore, Ledger, Links, Sealed } from '../ledger/port.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import type { CodeVerifier } from '../links/code.ts';

/** What the public pages and the API work with. `random` yields unguessable bytes. */
export type WebPorts = {
  ledger: Ledger;
  links: Links;
  codes: Pick<Codes, 'find'>;
  verifyCode: CodeVerifier;
  documents: DocumentReader;
  sealed: Sealed;
  directory: DirectoryStore;
  budgets: Budgets;
  identity: LegalIdentity;
  random: (bytes: number) => Uint8Array;
  /** The clock on the wall, which codes run by. */
  wallTime: () => Date;
  /** Requests accepted in an hour from one source, and in a day for one mailbox. */
  allowances: { perSource: number; perMailbox: number };
};
