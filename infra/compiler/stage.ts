import type { Ask, Stage } from '../../workflows/vocabulary/asks.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { Branch, Choice, State, Test } from './asl.ts';
import { type Subset, subsetsOf } from './subsets.ts';
import { waitFor, waysOut } from './wait.ts';

/** A state with its name: a list of them keeps its order, and doubles until they are checked. */
export type Named = readonly [name: string, state: State];
export type Onward = { next: string; workflow: Workflow };

/** The state in which a stage begins. */
export const entryOf = (stage: Stage): string => {
  const [fullest, ...fewer] = subsetsOf(stage);
  return fewer.length > 0 ? `${stage.state.en}: who is asked?` : startOf(stage, fullest, '');
};

/** The states of one stage; a Choice before them when who is asked depends on facts. */
export const statesOf = (stage: Stage, onward: Onward): Named[] => {
  const subsets = subsetsOf(stage);
  const asked = subsets.flatMap((subset) => askedTogether(stage, subset, onward));
  return subsets.length > 1 ? [[entryOf(stage), choiceOf(stage, subsets, onward.next)], ...asked] : asked;
};

const choiceOf = (stage: Stage, subsets: readonly Subset[], next: string): Choice => ({
  Type: 'Choice',
  Choices: subsets.slice(0, -1).map((subset) => ({
    And: subset.facts.flatMap(holds),
    Next: startOf(stage, subset, next),
  })),
  Default: startOf(stage, subsets.at(-1), next),
});

/** A run resumed under a newer workflow may lack a fact, and a path that leads nowhere would fail it uncaught. */
const holds = (fact: string): Test[] => [
  { Variable: `$.facts.${fact}`, IsPresent: true },
  { Variable: `$.facts.${fact}`, BooleanEquals: true },
];

const startOf = (stage: Stage, subset: Subset | undefined, next: string): string => {
  const [only, ...others] = subset?.asks ?? [];
  if (!subset || !only) return next;
  return `${others.length > 0 ? stage.state.en : only.state.en}${subset.suffix}`;
};

const askedTogether = (stage: Stage, { asks, facts, suffix }: Subset, { next, workflow }: Onward): Named[] => {
  const [only, ...others] = asks;
  if (!only) return [];
  const onward = { ResultPath: null, Catch: waysOut(asks, workflow), Next: next };
  const name = startOf(stage, { asks, facts, suffix }, next);
  if (others.length === 0) return [[name, { ...waitFor(only), ...onward }]];
  return [[name, { Type: 'Parallel', Branches: asks.map((ask) => branchOf(ask, suffix)), ...onward }]];
};

/** A branch catches nothing: its error fails the Parallel, which cuts the others short and knows the way out. */
const branchOf = (ask: Ask, suffix: string): Branch => {
  const name = `${ask.state.en}${suffix}`;
  return { StartAt: name, States: { [name]: { ...waitFor(ask), End: true } } };
};
