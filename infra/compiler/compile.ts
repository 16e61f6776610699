import type { Ask } from '../../workflows/vocabulary/asks.ts';
import { choicesIn } from '../../workflows/vocabulary/choices.ts';
import { allAsks, asideNamed, theEnd, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { StateMachineDefinition, States } from './asl.ts';
import { endStates } from './ends.ts';
import { agreedIn, asksPut, errorsOf } from './routes.ts';
import { entryOf, type Named, statesOf } from './stage.ts';
import { waitFor, waysOut } from './wait.ts';

const day = 86_400;

/**
 * The Standard state machine of a workflow: one waiting task per ask, named errors for whatever does not go on.
 * @throws Error when the workflow cannot be compiled; it says why.
 */
export const compile = (workflow: Workflow): StateMachineDefinition => {
  refuseOddNames(workflow);
  refuseMissingParties(workflow);
  refuseOddGroups(workflow);
  const agreed = agreedIn(workflow).en;
  const entries = [...workflow.stages.map(entryOf), agreed];
  const states = workflow.stages.flatMap((stage, place) =>
    statesOf(stage, { next: entries[place + 1] ?? agreed, workflow }),
  );
  const ends = Object.entries(endStates(agreed, errorsOf(workflow, asksPut(workflow))));
  return {
    Comment: workflow.name,
    StartAt: entries[0] ?? agreed,
    TimeoutSeconds: 350 * day,
    States: unique(workflow, [...states, ...asidesOf(workflow, agreed), ...changesOf(workflow), ...ends]),
  };
};

/** Names of asks stand in keys, names of facts in paths: neither is quoted there. */
const refuseOddNames = (workflow: Workflow): void => {
  const odd = allAsks(workflow)
    .flatMap(({ name, onlyIf = name }) => [name, onlyIf])
    .find((name) => !/^[a-z]\w*$/i.test(name));
  if (odd !== undefined) throw new Error(`Workflow ${workflow.name}: ${odd} is no name; use letters and digits`);
};

/** Nobody can be asked who is not there. */
const refuseMissingParties = ({ name, parties, ...workflow }: Workflow): void => {
  const named = ({ of }: Ask): readonly string[] => ('party' in of ? [of.party] : 'parties' in of ? of.parties : []);
  const lost = allAsks({ name, parties, ...workflow }).find((ask) => named(ask).some((party) => !parties[party]));
  if (lost) throw new Error(`Workflow ${name} puts ${lost.name} to a party that it does not have`);
};

/** Of several roles each has to say the same yes: any other answer ends the ask, or takes somebody off it. */
const refuseOddGroups = (workflow: Workflow): void => {
  const odd = allAsks(workflow).find((ask) => {
    if (!('roles' in ask.of)) return false;
    const effects = Object.values(choicesIn(workflow, ask)).map(({ effect }) => effect);
    const lasting = effects.filter((effect) => !['changes', 'rejects', 'withdraws', 'abstains'].includes(effect));
    return new Set(ask.of.roles).size < 2 || ask.quorum !== 1 || lasting.join() !== 'goes on';
  });
  if (odd)
    throw new Error(
      `Workflow ${workflow.name} puts ${odd.name} to several roles: name two or more, with one yes that goes on and nothing that leads elsewhere`,
    );
};

/** Stages that only an answer leads to; where one goes back, the signal brings the state of a new round. */
const asidesOf = (workflow: Workflow, agreed: string): Named[] =>
  (workflow.asides ?? []).map(({ ask, onward, again }) => [
    ask.state.en,
    {
      ...waitFor(ask),
      ...(!again && { ResultPath: null }),
      Catch: waysOut([ask], workflow),
      Next: onward === theEnd ? agreed : placeOf(workflow, onward),
    },
  ]);

const placeOf = (workflow: Workflow, name: string): string => {
  const stage = workflow.stages.find((one) => one.name === name);
  return stage ? entryOf(stage) : asideNamed(workflow, name).ask.state.en;
};

/** The requester edits; the signal brings the whole new state, and the request goes back to an earlier stage. */
const changesOf = (workflow: Workflow): Named[] => {
  if (!workflow.changes || !asksPut(workflow).includes(workflow.changes.ask)) return [];
  const { ask, backTo } = workflow.changes;
  const stage = workflow.stages.find((one) => one.name === backTo);
  if (!stage) throw new Error(`Workflow ${workflow.name} goes back to stage ${backTo}, which it does not have`);
  return [[ask.state.en, { ...waitFor(ask), Catch: waysOut([ask], workflow), Next: entryOf(stage) }]];
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
