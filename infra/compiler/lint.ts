import aslValidator from 'asl-validator';
import * as z from 'zod';
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
  if (!read.success) return [`This is not the shape of a state machine: ${z.prettifyError(read.error)}`];
  const rules = [...waitRules, ...pathRules, ...reachRules, ...errorRules];
  return [
    ...validated(definition),
    ...rules.flatMap((rule) => rule(read.data)),
    ...(workflow ? errorsCaught(read.data, workflow) : []),
  ];
};

/** The validator writes into what it is given. */
const validated = (definition: object): string[] => {
  const { isValid, errorsText } = aslValidator(structuredClone(definition));
  return isValid ? [] : errorsText('\n').split('\n');
};
