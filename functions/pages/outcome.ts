import type { Head } from '../../workflows/lifecycle/case.ts';
import type { Outcome, Workflow } from '../../workflows/vocabulary/workflow.ts';
import { statusWords, type Tone } from './status-words.ts';

type Ended = { workflow: Pick<Workflow, 'outcomes'>; current: { head: Pick<Head, 'status' | 'unsettled'> } };

/** How a request ended, in the words of its workflow where it has them. */
export const outcomeOf = ({ workflow: { outcomes }, current: { head } }: Ended): Outcome | undefined => {
  const { status, unsettled } = head;
  if (status === 'approved' && unsettled) return outcomes?.unsettled;
  return status === 'approved' || status === 'rejected' ? outcomes?.[status] : undefined;
};

/** A status as people read it, with its colour: what was left unsettled is no plain good news. */
export const statusIn = (ended: Ended): (typeof statusWords)[Head['status']] => {
  const { status, unsettled } = ended.current.head;
  const { words, tone }: { words: Outcome['name']; tone: Tone } = statusWords[status];
  return { tone: unsettled ? 'wait' : tone, words: outcomeOf(ended)?.name ?? words };
};
