import type { AskRow, AskStatus } from '../../workflows/lifecycle/case.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Effect } from '../../workflows/vocabulary/asks.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { allAsks } from '../../workflows/vocabulary/workflow.ts';
import { type Checked, placeOf } from './content-findings.ts';
import type { Finding } from './verify-trail.ts';

/** Asks that say what no answer and no silence on record has made of them: a run goes by what an ask says. */
export const askFindings = ({ current, trail }: Pick<Checked, 'current' | 'trail'>): Finding[] => {
  const workflow = workflowNamed(current.head.workflow);
  if (!workflow) return [];
  return allAsks(workflow).flatMap((ask) =>
    current.asks
      .filter((row) => row.name === ask.name)
      .filter((row) =>
        row.status === 'expired'
          ? !trail.some((one) => one.type === 'AskExpired' && one.ask === ask.name && one.round === row.round)
          : row.status in effects && choiceOf(workflow, ask, lastChoice(row))?.effect !== effects[row.status],
      )
      .map((row): Finding => ({ name: 'ask does not match', at: placeOf(ask.name, row.round) })),
  );
};

/** What the answer did that left an ask like this. */
const effects: Partial<Record<AskStatus, Effect>> = {
  done: 'goes on',
  changes: 'changes',
  rejected: 'rejects',
  disowned: 'disowns',
};

const lastChoice = ({ answers }: AskRow): string => answers.at(-1)?.choice ?? '';
