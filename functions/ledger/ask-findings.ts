import { governed } from '../../workflows/governed.ts';
import type { AskRow, AskStatus, LeftOut } from '../../workflows/lifecycle/case.ts';
import { workflowNamed } from '../../workflows/register.ts';
import { type Effect, isLeading } from '../../workflows/vocabulary/asks.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { allAsks } from '../../workflows/vocabulary/workflow.ts';
import { type Checked, placeOf } from './content-findings.ts';
import type { ChainedEvent } from './port.ts';
import type { Finding } from './verify-trail.ts';

/** Asks that say what no answer and no silence on record has made of them, or another who was left out: a run goes by what an ask says. */
export const askFindings = ({ current, trail }: Pick<Checked, 'current' | 'trail'>): Finding[] => {
  if (!workflowNamed(current.head.workflow)) return [];
  const { workflow } = governed(current);
  return allAsks(workflow).flatMap((ask) =>
    current.asks
      .filter((row) => row.name === ask.name)
      .filter(
        (row) =>
          !isAsAnswered(row, choiceOf(workflow, ask, lastChoice(row))?.effect, trail) ||
          !saysWhoWasLeftOut(row, trail) ||
          !isDocumentOnRecord(row, trail),
      )
      .map((row): Finding => ({ name: 'ask does not match', at: placeOf(ask.name, row.round) })),
  );
};

/** Whether an ask says what its last answer has made of it or, where nobody answered, what the silence on record has. */
const isAsAnswered = (row: AskRow, effect: Effect | undefined, trail: readonly ChainedEvent[]): boolean => {
  if (row.status === 'waiting' || row.status === 'closed') return true;
  if (effect !== undefined && (effects[row.status]?.(effect) ?? false)) return true;
  if (!bySilence.includes(row.status)) return false;
  // A round carries what stood in the one before.
  return trail.some((one) => silent.includes(one.type) && one.ask === row.name && (one.round ?? 0) <= row.round);
};

const bySilence: readonly AskStatus[] = ['expired', 'done', 'diverted'];
const silent: readonly string[] = ['AskExpired', 'CandidatePassedOver', 'DocumentDrawn', 'DocumentSealed'];

/** A document that an ask holds is the one that the record says was made for it; a round carries that of the one before. */
const isDocumentOnRecord = ({ name, round, document }: AskRow, trail: readonly ChainedEvent[]): boolean => {
  const made = trail.findLast((one) => documents.includes(one.type) && one.ask === name && (one.round ?? 0) <= round);
  return document?.sha256 === made?.sha256 && document?.contractDigest === made?.digest;
};

const documents: readonly string[] = ['DocumentDrawn', 'DocumentSealed'];

/** What the answer did that left an ask like this. */
const effects: Partial<Record<AskStatus, (effect: Effect) => boolean>> = {
  done: (effect) => effect === 'goes on',
  diverted: (effect) => isLeading(effect) || effect === 'passes on',
  changes: (effect) => effect === 'changes',
  rejected: (effect) => effect === 'rejects',
  disowned: (effect) => effect === 'disowns',
};

const lastChoice = ({ answers }: AskRow): string => answers.at(-1)?.choice ?? '';

/** Whoever decides reads on the ask who was left out: the same as the events say. A reopened round carries those of the one before. */
const saysWhoWasLeftOut = ({ name, round, leftOut = [] }: AskRow, trail: readonly ChainedEvent[]): boolean => {
  const told = trail.flatMap((event) =>
    (event.leftOut ?? []).filter((one) => one.ask === name).map((one) => ({ one, round: event.round })),
  );
  const same = (a: LeftOut, b: LeftOut) => a.person === b.person && a.why === b.why;
  return (
    leftOut.every((here) => told.some(({ one }) => same(here, one))) &&
    told.every(({ one, round: at }) => at !== round || leftOut.some((here) => same(here, one)))
  );
};
