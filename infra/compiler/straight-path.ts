import type { Choice, State, StateMachineDefinition, Test } from './asl.ts';

/** The names of the states that a run enters, in order, when everyone says yes; branches count like the rest. */
export const straightPath = (
  definition: StateMachineDefinition,
  facts: Readonly<Record<string, boolean>>,
): string[] => {
  const path: string[] = [];
  let name: string | undefined = definition.StartAt;
  while (name !== undefined) {
    const state: State | undefined = definition.States[name];
    if (!state || path.includes(name)) throw new Error(`The straight path does not lead on from ${path.at(-1)}`);
    path.push(name, ...(state.Type === 'Parallel' ? state.Branches.map((branch) => branch.StartAt) : []));
    name = nextOf(state, facts);
  }
  return path;
};

const nextOf = (state: State, facts: Readonly<Record<string, boolean>>): string | undefined => {
  if (state.Type === 'Choice') return chosen(state, facts);
  return 'Next' in state ? state.Next : undefined;
};

const chosen = ({ Choices, Default }: Choice, facts: Readonly<Record<string, boolean>>): string => {
  const holds = (test: Test) => facts[test.Variable.replace('$.facts.', '')] === true;
  return Choices.find((choice) => choice.And.every(holds))?.Next ?? Default;
};
