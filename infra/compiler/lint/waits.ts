import { noState, type Placed, type Rule, textsIn, waits } from './any-machine.ts';

/** What makes sure that every wait can be answered, and ends. */
export const waitRules: Rule[] = [
  noState((one) => waits(one) && !hasToken(one), 'waits for a token that it never hands over'),
  noState((one) => waits(one) && !caught(one), 'waits without a catch for States.ALL'),
  noState(({ state }) => state.Type === 'Task' && state.TimeoutSeconds === undefined, 'has no TimeoutSeconds'),
  noState(({ state }) => state.Type === 'Choice' && state.Default === undefined, 'is a Choice without Default'),
  noState(
    ({ state }) => 'HeartbeatSeconds' in state || 'HeartbeatSecondsPath' in state,
    'has HeartbeatSeconds, which the local interpreter ignores',
  ),
  (machine) => (machine.TimeoutSeconds === undefined ? ['The machine has no TimeoutSeconds'] : []),
];

const hasToken = ({ state }: Placed): boolean =>
  textsIn(state.Parameters).some(({ key, text }) => key.endsWith('.$') && text === '$$.Task.Token');

const caught = ({ state, around }: Placed): boolean =>
  [state, around].some((one) => one?.Catch?.some((catcher) => catcher.ErrorEquals.includes('States.ALL')));
