import aslValidator from 'asl-validator';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { AnyMachine } from './lint/any-machine.ts';
import { errorRules, errorsCaught } from './lint/errors.ts';
import { pathRules } from './lint/paths.ts';
import { reachRules } from './lint/reach.ts';
import { waitRules } from './lint/waits.ts';

/**
 * What is wrong with a definition, a sentence each: by asl-validator, and by our own rules for what it misses. With its
 * workflow also whether every error that an ask can come back with is caught by name.
 */
export const lint = (definition: object, workflow?: Workflow): string[] => {
  const read = AnyMachine.safeParse(definition);
  const invalid = validated(definition);
  if (!read.success) return [...invalid, 'This is not the shape of a state machine'];
  const rules = [...waitRules, ...pathRules, ...reachRules, ...errorRules];
  return [
    ...invalid,
    ...rules.flatMap((rule) => rule(read.data)),
    ...(workflow ? errorsCaught(read.data, workflow) : []),
  ];
};

/** The validator writes into what it is given. */
const validated = (definition: object): string[] => {
  const { isValid, errorsText } = aslValidator(structuredClone(definition));
  return isValid ? [] : errorsText('\n').split('\n');
};
