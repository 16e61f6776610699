import { governed } from '../../workflows/governed.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import type { Change, Governed } from '../../workflows/lifecycle/change.ts';
import { deedDone, deedFailed, isDeedDue } from '../../workflows/lifecycle/deed-done.ts';
import { documentFor } from '../../workflows/lifecycle/signing/document.ts';
import { notBefore } from '../../workflows/lifecycle/times-after.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { drawAsked } from './draw-asked.ts';
import { sealAsked } from './seal-asked.ts';
import { type Asked, type DocumentAsked, type DocumentPorts, NoDocumentAsk } from './serve-document.ts';

/** Draws or seals what the ask still waits for; nothing when it waits for nothing. @throws NoDocumentAsk, and what hindered it */
export const makeWhereDue = async (ports: DocumentPorts, current: Case, asked: DocumentAsked): Promise<void> => {
  const found = governed(current);
  if (!('lambda' in askNamed(found.workflow, asked.ask).of)) throw new NoDocumentAsk(asked);
  if (isDeedDue(found, asked)) await made(ports, { ...asked, at: notBefore(asked.at, current), governed: found });
};

const made = async (ports: DocumentPorts, asked: Asked): Promise<void> => {
  const { ask, round, at } = asked;
  const sealing = documentFor(asked.governed, asked) !== undefined;
  try {
    const document = await (sealing ? sealAsked(ports, asked) : drawAsked(ports, asked));
    const event = sealing ? 'DocumentSealed' : 'DocumentDrawn';
    await recorded(ports, asked, (before) => deedDone(before, { ask, round, at, document, event }));
  } catch (fault) {
    await recorded(ports, asked, (before) => deedFailed(before, { ask, round, at }));
    throw fault;
  }
};

const recorded = (ports: DocumentPorts, { request }: Asked, rule: (before: Governed) => Change | undefined) =>
  ports.ledger.record(request, (before) => rule(governed(before)));
