import type { Budgets, DirectoryStore, Ledger, Links } from '../ledger/port.ts';
import type { LegalIdentity } from '../legal-identity.ts';

/** What the public pages and the API work with. `random` yields unguessable bytes. */
export type WebPorts = {
  ledger: Ledger;
  links: Links;
  directory: DirectoryStore;
  budgets: Budgets;
  identity: LegalIdentity;
  random: (bytes: number) => Uint8Array;
  /** Requests accepted in an hour from one source, and in a day for one mailbox. */
  allowances: { perSource: number; perMailbox: number };
};
