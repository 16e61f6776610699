import { type AnyMachine, type AnyState, noState, type Placed, type Rule, statesIn, textsIn } from './any-machine.ts';

const jsonata = 'has a query language: the local interpreter understands JSONPath only';

/** What keeps a state to ids and facts, and every path a path. */
export const pathRules: Rule[] = [
  (machine) =>
    statesIn(machine).flatMap(({ name, state }) =>
      textsIn([state.Parameters, state.ResultSelector])
        .filter(({ key, text }) => !key.endsWith('.$') && /^(\$$|\$\.|\$\$\.|States\.)/.test(text))
        .map(({ key, text }) => `${name}: ${key} is the text ${text}, not the path; write ${key}.$`),
    ),
  (machine) =>
    statesIn(machine).flatMap(({ name, state }) =>
      pathsOf(state)
        .filter((path) => !allowed.test(path))
        .map((path) => `${name} reads ${path}: a state holds ids and facts only`),
    ),
  (machine) =>
    noState((one) => handsOn(one, machine), 'puts its result into the state: set ResultPath to null')(machine),
  noState(
    ({ state }) => state.Catch?.some((catcher) => catcher.ResultPath !== null) ?? false,
    'puts an error into the state: set ResultPath in Catch to null',
  ),
  noState(({ state }) => 'QueryLanguage' in state || isJsonata(state), jsonata),
  (machine) => ('QueryLanguage' in machine ? [`The machine ${jsonata}`] : []),
];

const allowed = /^(\$\.(request|round|run|facts\.\w+)|\$\$\.(Task\.Token|State\.EnteredTime))$/;

const pathsOf = (state: AnyState): string[] =>
  textsIn([state.Parameters, state.ResultSelector, state.Choices, state.InputPath, state.OutputPath]).flatMap(
    ({ text }) => text.match(/\${1,2}(?!\{)(?:[.[][^\s,)]*)?/g) ?? [],
  );

/** Only the ask for changes, and an aside that goes back, hand on their result, which is the whole new state. */
const handsOn = (one: Placed, machine: AnyMachine): boolean => {
  const { Type, Next, ResultPath } = one.state;
  if (ResultPath === null || Next === undefined || !['Task', 'Parallel'].includes(Type)) return false;
  return ResultPath !== undefined || !beginsRound(one, machine);
};

const beginsRound = ({ name }: Placed, machine: AnyMachine): boolean =>
  statesIn(machine).some(({ state }) =>
    state.Catch?.some(({ Next, ErrorEquals }) => Next === name && ErrorEquals.some((error) => begins.test(error))),
  );

const begins = /^(ChangesRequested$|LeadsTo\.)/;

const isJsonata = ({ Branches: _, ...state }: AnyState): boolean =>
  textsIn(state).some(({ text }) => /^\{%.*%\}$/s.test(text));
