import type { Status } from '../../workflows/lifecycle/case.ts';
import type { Outcome, Workflow } from '../../workflows/vocabulary/workflow.ts';
import { statusWords, type Tone } from './status-words.ts';

/** How a request of this workflow ended, in its own words where it has them. */
export const outcomeOf = ({ outcomes }: Pick<Workflow, 'outcomes'>, status: string): Outcome | undefined =>
  status === 'approved' || status === 'rejected' ? outcomes?.[status] : undefined;

/** A status as people read it, with its colour. */
export const statusIn = (workflow: Pick<Workflow, 'outcomes'>, status: Status): (typeof statusWords)[Status] => {
  const { words, tone }: { words: Outcome['name']; tone: Tone } = statusWords[status];
  return { tone, words: outcomeOf(workflow, status)?.name ?? words };
};
