import { addDays, localDate } from '../calendar.ts';
import type { Directory } from '../directory.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { AskRow, Case } from './case.ts';
import type { Change, Governed } from './change.ts';
import { progressOf } from './edit.ts';
import { valuesOf } from './people.ts';
import { requestOver } from './refusals.ts';
import { formOf } from './submit.ts';

/** Until when a lapsed request may be reopened: 30 days from its end. */
export const reopenableUntil = ({ head }: Case): string => addDays(localDate(new Date(head.changedAt)), 30);

type Reopening = { at: Date; salt: string };

/**
 * A lapsed request goes on with everything typed: a new run and a new round, in which the answers given still stand.
 * @throws Refusal when it has not lapsed, or too long ago.
 */
export const reopen = (governed: Governed, { at, salt }: Reopening, directory: Directory): Change => {
  const { current } = governed;
  const { head } = current;
  if (head.status !== 'lapsed' || head.erased || localDate(at) > reopenableUntil(current))
    throw requestOver(head.status === 'open' ? 'withdrawn' : head.status);
  const round = head.round + 1;
  const form = formOf(round, valuesOf(current), salt);
  return {
    head: { ...head, status: 'open', round, run: head.run + 1, start: true, schedule: [] },
    asks: carried(governed, round),
    form,
    event: {
      type: 'RequestReopened',
      at: at.toISOString(),
      by: 'requester',
      round,
      status: 'open',
      commits: { salt, content: form.values },
    },
    notices: [progressOf(governed, directory)],
  };
};

/** Answers of this round still stand; a mailbox stays confirmed whatever the round. */
const carried = ({ workflow, current }: Governed, round: number): AskRow[] =>
  current.asks
    .filter((row) => row.status === 'done')
    .filter((row) => {
      const { kind } = askNamed(workflow, row.name);
      return kind === 'confirmation' || (kind !== 'information' && row.round === current.head.round);
    })
    .map((row) => ({ ...row, round, signal: false }));
