import { addDays, localDate } from '../calendar.ts';
import type { Directory } from '../directory.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { AskRow, Case } from './case.ts';
import type { Change, Governed } from './change.ts';
import { progressOf } from './notices.ts';
import { rowOf, valuesOf } from './people.ts';
import { alreadyOpen, reopenedLate } from './refusals/reopening.ts';
import { requestOver } from './refusals/standing.ts';
import { formOf } from './submit.ts';

/** Until when a lapsed request may be reopened: 30 days from its end, whatever was written since. */
export const reopenableUntil = ({ head }: Case): string =>
  addDays(localDate(new Date(head.statusAt ?? head.changedAt)), 30);

/** Whether a request has lapsed and may be reopened on a day. */
export const isReopenable = (current: Case, today: string): boolean =>
  current.head.status === 'lapsed' && !current.head.erased && today <= reopenableUntil(current);

type Reopening = { at: Date; salt: string };
type GoingOn = Reopening & { by: 'requester' | 'run' };

/**
 * A lapsed request goes on with everything typed: a new run and a new round, in which the answers given still stand.
 * @throws Refusal when it has not lapsed, or too long ago.
 */
export const reopen = (governed: Governed, { at, salt }: Reopening, directory: Directory): Change => {
  const { current } = governed;
  const { head } = current;
  if (head.status === 'open') throw alreadyOpen();
  if (head.status !== 'lapsed' || head.erased) throw requestOver(head.status);
  if (localDate(at) > reopenableUntil(current)) throw reopenedLate(reopenableUntil(current));
  return goingOn(governed, { at, salt, by: 'requester' }, directory);
};

/** A new run and a new round, with everything typed and the answers that still stand: only who has not said yes is asked. */
export const goingOn = (governed: Governed, { at, salt, by }: GoingOn, directory: Directory): Change => {
  const { current } = governed;
  const { head } = current;
  const round = head.round + 1;
  const form = formOf(round, valuesOf(current), salt);
  return {
    head: { ...head, status: 'open', round, run: head.run + 1, start: true, schedule: [] },
    asks: carried(governed, round),
    form,
    event: {
      type: by === 'run' ? 'RequestResumed' : 'RequestReopened',
      at: at.toISOString(),
      by,
      round,
      status: 'open',
      facts: head.facts,
      commits: { salt, content: form.values },
    },
    notices: [progressOf(governed, directory)],
  };
};

/**
 * Answers of this round still stand, and a mailbox stays confirmed whatever the round. When it was the changes that
 * nobody sent, whoever asked for them is not asked again: their answer stands too, and leads to the changes.
 */
const carried = ({ workflow, current }: Governed, round: number): AskRow[] => {
  const { changes } = workflow;
  const changesLapsed = changes && rowOf(current, changes.ask.name, current.head.round)?.status === 'expired';
  const standing = changesLapsed ? ['done', 'diverted', 'changes', 'closed'] : ['done', 'diverted'];
  const kept = current.asks.filter((row) => {
    const { kind } = askNamed(workflow, row.name);
    if (kind === 'confirmation') return row.status === 'done';
    return kind !== 'information' && row.round === current.head.round && standing.includes(row.status);
  });
  const last = new Map(kept.map((row) => [row.name, row]));
  return [...last.values()].map((row) => ({ ...row, round, signal: false }));
};
