import { type AnyMachine, type Placed, type Rule, statesIn, textsIn, waits } from './any-machine.ts';

/** What makes sure that every wait can be answered and ends. */
export const waitRules: Rule[] = [
  (machine) =>
    offenders(machine, (one) => waits(one) && !hasToken(one)).map(
      (name) => `${name} waits for a token that it never hands over`,
    ),
  (machine) =>
    offenders(machine, ({ state }) => state.Type === 'Task' && state.TimeoutSeconds === undefined).map(
      (name) => `${name} has no TimeoutSeconds`,
    ),
  (machine) => (machine.TimeoutSeconds === undefined ? ['The machine has no TimeoutSeconds'] : []),
  (machine) =>
    offenders(machine, (one) => waits(one) && !caught(one)).map(
      (name) => `${name} waits without a catch for States.ALL`,
    ),
  (machine) =>
    offenders(machine, ({ state }) => state.Type === 'Choice' && state.Default === undefined).map(
      (name) => `${name} is a Choice without Default`,
    ),
  (machine) =>
    offenders(machine, ({ state }) => 'HeartbeatSeconds' in state || 'HeartbeatSecondsPath' in state).map(
      (name) => `${name} has HeartbeatSeconds, which the local interpreter ignores`,
    ),
];

const offenders = (machine: AnyMachine, wrong: (one: Placed) => boolean): string[] =>
  statesIn(machine)
    .filter(wrong)
    .map(({ name }) => name);

const hasToken = ({ state }: Placed): boolean =>
  textsIn(state.Parameters).some(({ key, text }) => key.endsWith('.$') && text === '$$.Task.Token');

const caught = ({ state, around }: Placed): boolean =>
  [state, around].some((one) => one?.Catch?.some((catcher) => catcher.ErrorEquals.includes('States.ALL')));
