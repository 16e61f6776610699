import { type ErrorName, errorOfEffect, errorOfSilence, leadsTo } from '../vocabulary/errors.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { AskRow, Head } from './case.ts';
import type { Governed } from './change.ts';
import { beginsRound, besideIt } from './path.ts';
import { roundOver } from './people.ts';

/** What the run that waits at an ask is told: go on with this output, or this named error. */
export type Signal = { output: object } | { error: ErrorName };

/**
 * What has become of an ask, as its run must hear it; nothing while it is still open.
 * One rule for answers, retries, withdrawal and resuming: whenever a token arrives, the recorded answer is signalled.
 */
export const signalOf = (
  governed: Governed,
  row: AskRow | undefined,
  round = governed.current.head.round,
): Signal | undefined => {
  const { current } = governed;
  if (!row && current.head.status === 'open' && roundOver(current, round)) return { error: 'ChangesRequested' };
  if (!row || row.status === 'waiting') return endings[current.head.status];
  const ask = askNamed(governed.workflow, row.name);
  switch (row.status) {
    case 'done':
      return { output: beginsRound(governed.workflow, ask.name) ? nextRound(governed, row) : {} };
    case 'diverted':
      // It would cut those beside it short: whoever answers last lets it go.
      return besideIt(governed, row).some((one) => one.status === 'waiting')
        ? undefined
        : { error: leadsTo(row.leads ?? '') };
    case 'changes':
      return { error: errorOfEffect.changes };
    case 'rejected':
      return { error: errorOfEffect.rejects };
    case 'disowned':
      return { error: errorOfEffect.disowns };
    case 'expired':
      return { error: errorOfSilence(ask) ?? 'Expired' };
    case 'closed':
      return { error: row.cut ?? 'Withdrawn' };
  }
};

const endings: Record<Head['status'], Signal | undefined> = {
  open: undefined,
  disowned: { error: 'Disowned' },
  rejected: { error: 'Rejected' },
  withdrawn: { error: 'Withdrawn' },
  lapsed: { error: 'Expired' },
  undecided: { error: 'NotDecided' },
  approved: { error: 'Withdrawn' },
  'in force': { error: 'Withdrawn' },
  ended: { error: 'Withdrawn' },
};

/** After an edit, or an aside that goes back, the run goes on in the next round, with the facts that the chain holds. */
const nextRound = ({ current: { head } }: Governed, row: AskRow) => ({
  request: head.request,
  round: row.round + 1,
  run: head.run,
  facts: head.facts,
});
