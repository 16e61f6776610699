import type { Signal } from '../../workflows/lifecycle/signal.ts';
import type { Codes, DirectoryStore, Ledger, Links, Work } from '../ledger/port.ts';
import type { Secrets } from '../links/secrets.ts';
import type { Sender } from '../mail/mime.ts';
import type { Mailer } from '../mail/send.ts';

/** What the relay changes in Step Functions. Both are safe to repeat. */
export type Runs = {
  start(run: { workflow: string; name: string; input: object }): Promise<void>;
  signal(token: string, signal: Signal): Promise<void>;
};

export type RelayPorts = {
  ledger: Ledger;
  work: Work;
  links: Links;
  codes: Codes;
  directory: DirectoryStore;
  secrets: Secrets;
  mailer: Mailer;
  sender: Sender;
  runs: Runs;
};
