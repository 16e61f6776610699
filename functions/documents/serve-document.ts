import type { DirectoryStore, Ledger, Work } from '../ledger/port.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import type { Drawing } from './draw.ts';
import type { ToSeal } from './sealed.ts';
import type { Drawn } from './sheet.ts';
import type { DocumentStore } from './store.ts';

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

/** One ask for a document: draw it, or seal it. */
export const serveDocument =
  (_ports: DocumentPorts) =>
  async (asked: DocumentAsked): Promise<void> => {
    throw new NoDocumentAsk(asked);
  };
