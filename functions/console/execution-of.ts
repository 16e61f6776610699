import type { Case } from '../../workflows/lifecycle/case.ts';
import { log } from '../log.ts';
import type { ConsolePorts, Execution } from './ports.ts';

/** The run of a request; `none` when there is none (any more); `unreachable` when nobody could say. */
export type Run = Execution | 'none' | 'unreachable';

/** A page does not depend on Step Functions: what stands in the table is shown whatever it says. */
export const executionOf = async ({ executions }: ConsolePorts, { head }: Case): Promise<Run> => {
  try {
    return (await executions.describe(head)) ?? 'none';
  } catch (error) {
    log.error('execution not read', { request: head.request, reason: error instanceof Error ? error.name : 'unknown' });
    return 'unreachable';
  }
};
