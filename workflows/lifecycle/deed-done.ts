import type { AskRow } from './case.ts';
import type { Change, Governed } from './change.ts';
import { roundOver, rowOf } from './people.ts';

/** A deed of ours that a run waits for: which, in which round, and when. */
export type DeedAsked = { ask: string; round: number; at: Date };
export type Document = NonNullable<AskRow['document']>;
type Deed = DeedAsked & { document: Document; event: 'DocumentDrawn' | 'DocumentSealed' };

export const notMade = 'document not made';

/** Whether a run waits for it still: it has not been done, and neither request nor round is over. */
export const isDeedDue = ({ current }: Governed, { ask, round }: Omit<DeedAsked, 'at'>): boolean =>
  current.head.status === 'open' &&
  round === current.head.round &&
  !roundOver(current, round) &&
  rowOf(current, ask, round) === undefined;

/** The document is made and kept: its ask is put and done at once, and the chain holds which document it is. Again changes nothing. */
export const deedDone = (governed: Governed, deed: Deed): Change | undefined => {
  if (!isDeedDue(governed, deed)) return undefined;
  const { head } = governed.current;
  const { ask, round, document, event: type } = deed;
  const at = deed.at.toISOString();
  const row: AskRow = {
    name: ask,
    round,
    status: 'done',
    people: [],
    excused: [],
    answers: [],
    openedAt: at,
    deadline: at,
    schedule: [],
    signal: true,
    document,
  };
  return {
    head: { ...head, incident: head.incident === notMade ? '' : head.incident },
    asks: [row],
    event: { type, at, by: 'documents', ask, round, ...openly(document) },
    notices: [],
  };
};

/** What says of a document which one it is, and nothing of anybody. */
const openly = ({ sha256, templateVersion, contractDigest }: Document) => ({
  sha256,
  templateVersion,
  ...(contractDigest !== undefined && { digest: contractDigest }),
});

/** It could not be made: staff see it until it is. Again changes nothing, and what staff see already stays. */
export const deedFailed = (governed: Governed, { ask, round, at }: DeedAsked): Change | undefined => {
  const { head } = governed.current;
  if (!isDeedDue(governed, { ask, round }) || head.incident !== '') return undefined;
  return {
    head: { ...head, incident: notMade },
    asks: [],
    event: { type: 'DocumentNotMade', at: at.toISOString(), by: 'documents', ask, round },
    notices: [],
  };
};
