import type { Directory } from '../../workflows/directory.ts';
import { governed } from '../../workflows/governed.ts';
import type { Change, Governed } from '../../workflows/lifecycle/change.ts';
import { onDay } from '../../workflows/lifecycle/on-day.ts';
import { onSilence } from '../../workflows/lifecycle/silence.ts';
import type { DueRow } from '../ledger/port.ts';
import { nameOf } from '../table/keys.ts';
import type { ClockPorts } from './clock.ts';

/** Work that is still there goes to the relay again, a minute apart; besides, silence and days have their rules. */
export const tend = async ({ ledger, work }: ClockPorts, row: DueRow, at: Date): Promise<void> => {
  const named = nameOf(row);
  if (!named) throw new Error('No row of a request');
  await work.nudge(row, new Date(at.getTime() + 60_000));
  const rule = ruleOf(named.row, at);
  if (rule) await ledger.record(named.request, (current, who) => rule(governed(current), who));
};

type Rule = (governed: Governed, directory: Directory) => Change | undefined;

const ruleOf = (row: NonNullable<ReturnType<typeof nameOf>>['row'], at: Date): Rule | undefined => {
  if (row.kind === 'ask') return (request, who) => onSilence(request, { ask: row.ask, round: row.round, at }, who);
  return row.kind === 'head' ? (request, who) => onDay(request, at, who) : undefined;
};
