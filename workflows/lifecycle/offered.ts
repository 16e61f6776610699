import type { Ask, Choice } from '../vocabulary/asks.ts';
import { choicesIn } from '../vocabulary/choices.ts';
import type { AskRow } from './case.ts';
import type { Governed } from './change.ts';
import { valuesOf } from './people.ts';

/** The answers that can still be given to an ask: more time once, and changes as often as the workflow allows at one ask. */
export const offered = (governed: Governed, ask: Ask, row: AskRow): Readonly<Record<string, Choice>> =>
  Object.fromEntries(
    Object.entries(choicesIn(governed.workflow, ask)).filter(([name, { effect, offeredIf }]) => {
      if (offeredIf && !offeredIf(valuesOf(governed.current))) return false;
      if (effect === 'extends') return row.extended !== true;
      if (effect === 'changes') return mayChange(governed, ask);
      return ask.kind !== 'choice' || ask.answers?.[name] !== undefined || isOption(row, name);
    }),
  );

/** One of them by its name, or nothing when it is not offered. */
export const offeredNamed = (governed: Governed, ask: Ask, row: AskRow, name: string): Choice | undefined =>
  Object.entries(offered(governed, ask, row)).find(([one]) => one === name)?.[1];

/** What one asks for leaves the others their own: the platform has its three rounds whatever IMTCloud has asked for. */
const mayChange = ({ workflow, current }: Governed, { name }: Ask): boolean => {
  const rounds = current.asks.filter((row) => row.name === name && row.status === 'changes').map(({ round }) => round);
  return new Set(rounds).size < (workflow.changes?.atMost ?? Number.POSITIVE_INFINITY);
};

const isOption = ({ options = [] }: AskRow, name: string): boolean => options.some((one) => one.name === name);
