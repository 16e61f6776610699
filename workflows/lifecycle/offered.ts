import type { Ask, Choice } from '../vocabulary/asks.ts';
import { choicesIn } from '../vocabulary/choices.ts';
import type { AskRow } from './case.ts';
import type { Governed } from './change.ts';
import { valuesOf } from './people.ts';

/** The answers that can still be given to an ask: more time once, and changes as often as the workflow allows. */
export const offered = (governed: Governed, ask: Ask, row: AskRow): Readonly<Record<string, Choice>> =>
  Object.fromEntries(
    Object.entries(choicesIn(governed.workflow, ask)).filter(([name, { effect, offeredIf }]) => {
      if (offeredIf && !offeredIf(valuesOf(governed.current))) return false;
      if (effect === 'extends') return row.extended !== true;
      if (effect === 'changes') return mayChange(governed);
      return ask.kind !== 'choice' || ask.answers?.[name] !== undefined || isOption(row, name);
    }),
  );

/** One of them by its name, or nothing when it is not offered. */
export const offeredNamed = (governed: Governed, ask: Ask, row: AskRow, name: string): Choice | undefined =>
  Object.entries(offered(governed, ask, row)).find(([one]) => one === name)?.[1];

const mayChange = ({ workflow, current }: Governed): boolean => {
  const rounds = current.asks.filter(({ status }) => status === 'changes').map(({ round }) => round);
  return new Set(rounds).size < (workflow.changes?.atMost ?? Number.POSITIVE_INFINITY);
};

const isOption = ({ options = [] }: AskRow, name: string): boolean => options.some((one) => one.name === name);
