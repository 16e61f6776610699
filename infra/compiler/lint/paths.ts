import { type AnyMachine, type Placed, type Rule, statesIn, textsIn, waits } from './any-machine.ts';

/** What keeps a state to ids and facts, and every path a path. */
export const pathRules: Rule[] = [
  (machine) =>
    templates(machine)
      .filter(({ key, text }) => !key.endsWith('.$') && /^(\$$|\$\.|\$\$\.|States\.)/.test(text))
      .map(({ name, key, text }) => `${name}: ${key} is the text ${text}, not the path; write ${key}.$`),
  (machine) =>
    templates(machine)
      .filter(({ key, text }) => key.endsWith('.$') && !/^(\$|States\.)/.test(text))
      .map(({ name, key, text }) => `${name}: ${key} promises a path, and ${text} is none`),
  (machine) =>
    statesIn(machine).flatMap(({ name, state }) =>
      pathsOf(state)
        .filter((path) => !allowed.test(path))
        .map((path) => `${name} reads ${path}: a state holds ids and facts only`),
    ),
  (machine) =>
    statesIn(machine)
      .filter((one) => !keepsState(one, machine))
      .map(({ name }) => `${name} puts its result into the state: set ResultPath to null`),
  (machine) => [...(jsonata(machine) ? ['JSONata is not understood by the local interpreter: use JSONPath'] : [])],
];

const templates = (machine: AnyMachine) =>
  statesIn(machine).flatMap(({ name, state }) =>
    textsIn([state.Parameters, state.ResultSelector]).map((one) => ({ ...one, name })),
  );

const allowed = /^(\$\.(request|round|run|facts\.\w+)|\$\$\.(Task\.Token|State\.EnteredTime))$/;

const pathsOf = (state: Placed['state']): string[] =>
  textsIn([state.Parameters, state.ResultSelector, state.Choices, state.InputPath, state.OutputPath]).flatMap(
    ({ text }) => text.match(/\${1,2}(?=[.[])[^\s,)]*/g) ?? [],
  );

/** Only the ask for changes replaces the state, by the whole new one; the last task of a branch or machine hands on nothing. */
const keepsState = ({ name, state, around }: Placed, machine: AnyMachine): boolean => {
  const results = [...(state.Catch ?? []), ...(['Task', 'Parallel', 'Map'].includes(state.Type) ? [state] : [])];
  const replaces = state.Next === undefined || (waits({ name, state, around }) && asksForChanges(name, machine));
  return results.every((one) => one.ResultPath === null || (one === state && replaces && one.ResultPath === undefined));
};

const asksForChanges = (name: string, machine: AnyMachine): boolean =>
  statesIn(machine).some(({ state }) =>
    state.Catch?.some((catcher) => catcher.Next === name && catcher.ErrorEquals.includes('ChangesRequested')),
  );

const jsonata = (machine: AnyMachine): boolean =>
  'QueryLanguage' in machine || statesIn(machine).some(({ state }) => 'QueryLanguage' in state || texts(state));

const texts = (state: Placed['state']): boolean => textsIn(state).some(({ text }) => /^\{%.*%\}$/s.test(text));
