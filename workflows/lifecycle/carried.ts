import { asksIn } from '../vocabulary/asks.ts';
import type { AskRow } from './case.ts';
import type { Governed } from './change.ts';
import { pathOf, stands } from './path.ts';

type Onward = {
  /** The stage to which the request goes back. */
  backTo: string;
  /** The fields that have changed; none where nothing was typed. */
  changed?: readonly string[];
};

/**
 * The answers that a new round takes along: those given before the stage it goes back to and, after changes, those to asks
 * that say which fields they are about, when none of these has changed.
 */
export const carried = (governed: Governed, { backTo, changed }: Onward): AskRow[] => {
  const { current } = governed;
  const before = pathOf(governed, backTo).rows;
  const kept = changed === undefined ? [] : untouched(governed, backTo, changed);
  return [...new Map([...before, ...kept].map((row) => [row.name, row] as const)).values()]
    .filter((row) => row.round === current.head.round)
    .map((row) => ({ ...row, round: current.head.round + 1, signal: false }));
};

const untouched = ({ workflow, current }: Governed, backTo: string, changed: readonly string[]): AskRow[] => {
  const place = workflow.stages.findIndex(({ name }) => name === backTo);
  return [...workflow.stages.slice(place).flatMap(asksIn), ...(workflow.asides ?? []).map(({ ask }) => ask)]
    .filter(({ dependsOn }) => dependsOn !== undefined && !dependsOn.some((field) => changed.includes(field)))
    .flatMap(({ name }) =>
      current.asks.filter((row) => row.name === name && row.round === current.head.round && stands(row)),
    );
};
