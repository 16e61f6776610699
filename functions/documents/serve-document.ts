import type { Governed } from '../../workflows/lifecycle/change.ts';
import type { DirectoryStore, Ledger, Work } from '../ledger/port.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import type { Drawing } from './draw.ts';
import type { ToSeal } from './sealed.ts';
import type { Drawn } from './sheet.ts';
import type { DocumentStore } from './store.ts';

// The rules are read when there is a request to go by.
const makers = () => import('./make-where-due.ts');

/** What documents are made with. Drawing and sealing are loaded when they are first needed. */
export type DocumentPorts = {
  ledger: Ledger;
  work: Work;
  directory: DirectoryStore;
  identity: LegalIdentity;
  store: DocumentStore;
  draw(drawing: Drawing): Promise<Drawn>;
  seal(toSeal: ToSeal): Promise<Uint8Array>;
};

/** An ask that waits for a document, and when the table said so. */
export type DocumentAsked = { request: string; ask: string; round: number; at: Date };

/** A fault: somebody sent us an ask that wants no document. */
export class NoDocumentAsk extends Error {
  override readonly name = 'NoDocumentAsk';
  constructor({ request, ask, round }: DocumentAsked) {
    super(`The ask ${ask} of round ${round} of request ${request} wants no document.`);
  }
}

/** The request that it is about, as it stands. */
export type Asked = DocumentAsked & { governed: Governed };

/**
 * One ask for a document: it is drawn where nothing has been drawn before it in its round, else what was drawn is sealed.
 * Safe to repeat: what is kept is kept once, and the ask is done once. What could not be made is an incident until it is.
 * @throws what hindered it, so that the row comes back
 */
export const serveDocument =
  (ports: DocumentPorts) =>
  async (asked: DocumentAsked): Promise<void> => {
    const { request, ask, round } = asked;
    const current = await ports.ledger.find(request);
    if (!current) throw new NoDocumentAsk(asked);
    await (await makers()).makeWhereDue(ports, current, asked);
    // Made before, or wanted by nobody any more: only the relay can tell the run.
    await ports.work.passToRelay(request, ask, round);
  };
