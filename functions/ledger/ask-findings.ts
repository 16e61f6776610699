import type { AskRow, AskStatus, LeftOut } from '../../workflows/lifecycle/case.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Effect } from '../../workflows/vocabulary/asks.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { allAsks } from '../../workflows/vocabulary/workflow.ts';
import { type Checked, placeOf } from './content-findings.ts';
import type { ChainedEvent } from './port.ts';
import type { Finding } from './verify-trail.ts';

/** Asks that say what no answer and no silence on record has made of them, or another who was left out: a run goes by what an ask says. */
export const askFindings = ({ current, trail }: Pick<Checked, 'current' | 'trail'>): Finding[] => {
  const workflow = workflowNamed(current.head.workflow);
  if (!workflow) return [];
  return allAsks(workflow).flatMap((ask) =>
    current.asks
      .filter((row) => row.name === ask.name)
      .filter(
        (row) =>
          (row.status === 'expired'
            ? !trail.some((one) => one.type === 'AskExpired' && one.ask === ask.name && one.round === row.round)
            : row.status in effects && choiceOf(workflow, ask, lastChoice(row))?.effect !== effects[row.status]) ||
          !saysWhoWasLeftOut(row, trail),
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
