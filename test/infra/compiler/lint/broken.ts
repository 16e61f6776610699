import { compile } from '../../../../infra/compiler/compile.ts';
import { AnyMachine, type AnyState } from '../../../../infra/compiler/lint/any-machine.ts';
import { agreement } from '../example.ts';

/** A state by its name, so that a test can break it. */
export type Pick = (name: string) => AnyState;

/** The definition of the example with one thing broken in it. */
export const broken = (breaks: (pick: Pick, machine: AnyMachine) => unknown): AnyMachine => {
  const machine = AnyMachine.parse(structuredClone(compile(agreement)));
  breaks((name) => {
    const state = machine.States[name];
    if (!state) throw new Error(`There is no ${name} to break`);
    return state;
  }, machine);
  return machine;
};

/** Writes something else into the parameters of a task. */
export const rewrite = (state: AnyState, from: string, to: string): void => {
  state.Parameters = JSON.parse(JSON.stringify(state.Parameters).replace(from, () => to));
};
