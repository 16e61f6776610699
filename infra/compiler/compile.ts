import { allAsks, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { StateMachineDefinition, States } from './asl.ts';
import { endStates } from './ends.ts';
import { asksPut, errorsOf, inForce } from './routes.ts';
import { entryOf, type Named, statesOf } from './stage.ts';
import { waitFor, waysOut } from './wait.ts';

const day = 86_400;

/**
 * The Standard state machine of a workflow: one waiting task per ask, named errors for whatever does not go on.
 * @throws Error when the workflow cannot be compiled; it says why.
 */
export const compile = (workflow: Workflow): StateMachineDefinition => {
  refuseOddNames(workflow);
  const entries = [...workflow.stages.map(entryOf), inForce.en];
  const { ask: changes } = workflow.changes;
  const states = workflow.stages.flatMap((stage, place) =>
    statesOf(stage, { next: entries[place + 1] ?? inForce.en, changes }),
  );
  const ends = Object.entries(endStates(errorsOf(asksPut(workflow))));
  return {
    Comment: workflow.name,
    StartAt: entries[0] ?? inForce.en,
    TimeoutSeconds: 350 * day,
    States: unique(workflow, [...states, ...changesOf(workflow), ...ends]),
  };
};

/** Names of asks stand in keys, names of facts in paths: neither is quoted there. */
const refuseOddNames = (workflow: Workflow): void => {
  const odd = allAsks(workflow)
    .flatMap(({ name, onlyIf = name }) => [name, onlyIf])
    .find((name) => !/^[a-z]\w*$/i.test(name));
  if (odd !== undefined) throw new Error(`Workflow ${workflow.name}: ${odd} is no name; use letters and digits`);
};

/** The requester edits; the signal brings the whole new state, and the request goes back to an earlier stage. */
const changesOf = (workflow: Workflow): Named[] => {
  const { ask, backTo } = workflow.changes;
  if (!asksPut(workflow).includes(ask)) return [];
  const stage = workflow.stages.find((one) => one.name === backTo);
  if (!stage) throw new Error(`Workflow ${workflow.name} goes back to stage ${backTo}, which it does not have`);
  return [[ask.state.en, { ...waitFor(ask), Catch: waysOut([ask], ask), Next: entryOf(stage) }]];
};

/** State names are unique in the whole machine, also inside a Parallel. */
const unique = (workflow: Workflow, states: readonly Named[]): States => {
  const names = states.flatMap(([name, state]) => [name, ...branchNames(state)]);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice) throw new Error(`Workflow ${workflow.name} has two states called ${twice}`);
  return Object.fromEntries(states);
};

const branchNames = (state: Named[1]): string[] =>
  state.Type === 'Parallel' ? state.Branches.map((branch) => branch.StartAt) : [];
