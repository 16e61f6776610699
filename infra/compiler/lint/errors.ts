import type { Ask } from '../../../workflows/vocabulary/asks.ts';
import { type ErrorName, errorNames } from '../../../workflows/vocabulary/errors.ts';
import type { Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { asksPut, errorsOf } from '../routes.ts';
import { type AnyMachine, type AnyState, noState, type Rule, statesIn, textsIn, waits } from './any-machine.ts';

/** What keeps answers and errors of ours apart from errors of the service. */
export const errorRules: Rule[] = [
  (machine) =>
    statesIn(machine).flatMap(({ name, state }) =>
      namesIn(state.Catch)
        .filter((error) => error !== 'States.ALL' && !isOurs(error))
        .map((error) => `${name} catches ${error}, which nobody sends`),
    ),
  (machine) =>
    statesIn(machine)
      .filter(waits)
      .flatMap(({ name, state }) =>
        namesIn(state.Retry)
          .filter((error) => !error.startsWith('DynamoDb.'))
          .map((error) => `${name} retries ${error}, and would ask again what has been answered`),
      ),
  noState(
    ({ state }) => namesIn(state.Catch?.slice(0, -1)).includes('States.ALL'),
    'catches States.ALL before the last place, and nothing after it',
  ),
];

/** Whether each ask of a workflow is caught by the very names it can come back with: none less, none more. */
export const errorsCaught = (machine: AnyMachine, workflow: Workflow): string[] =>
  Object.entries(machine.States).flatMap(([name, state]) => {
    const caught = namesIn(state.Catch).filter(isOurs);
    const sent = errorsOf(
      workflow,
      asksPut(workflow).filter((ask) => isPutIn(state, ask)),
    );
    return [
      ...sent
        .filter((error) => !caught.includes(error))
        .map((error) => `${name} can come back with ${error}, and nothing catches it`),
      ...caught
        .filter((error) => !sent.includes(error))
        .map((error) => `${name} is caught for ${error}, with which it never comes back`),
    ];
  });

const isPutIn = (state: AnyState, ask: Ask): boolean =>
  textsIn(state).some(({ text }) => text.includes(`'ask#${ask.name}#`));

const namesIn = (list: readonly { ErrorEquals: string[] }[] = []): string[] => list.flatMap((one) => one.ErrorEquals);

const isOurs = (error: string): error is ErrorName =>
  error.startsWith('LeadsTo.') || errorNames.some((name) => name === error);
