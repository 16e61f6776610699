import { type Ask, hasPromisedEnd } from '../vocabulary/asks.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { AskRow } from './case.ts';
import type { Governed } from './change.ts';

/**
 * A row of an ask whose last day was promised to those who signed before it: put anew while their signatures stand, as when a
 * request that was stuck goes on, it closes on the day on which it would have.
 */
export const withPromisedEnd = (governed: Governed, ask: Ask, row: AskRow): AskRow => {
  const before = governed.current.asks.findLast(({ name, round }) => name === row.name && round < row.round);
  if (!hasPromisedEnd(ask) || !before || !signedBefore(governed, row, before.openedAt)) return row;
  const { deadline } = before;
  return {
    ...row,
    deadline,
    moved: true,
    schedule: row.schedule
      .map((due) => (due.step === 'expire' ? { ...due, at: deadline } : due))
      .filter(({ at, step }) => step === 'expire' || at < deadline),
  };
};

/** Whether nobody has signed in this round since then: what was signed before has been carried into it. */
const signedBefore = ({ workflow, current }: Governed, { name, round }: AskRow, instant: string): boolean =>
  current.asks
    .filter((one) => one.round === round && one.name !== name && askNamed(workflow, one.name).kind === 'signature')
    .flatMap(({ answers }) => answers)
    .every(({ at }) => at <= instant);
