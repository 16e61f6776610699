import type { Case } from './lifecycle/case.ts';
import type { Governed } from './lifecycle/change.ts';
import { workflowNamed } from './register.ts';

/** A request with the workflow that governs it. @throws Error when no such workflow is registered. */
export const governed = (current: Case): Governed => {
  const workflow = workflowNamed(current.head.workflow);
  if (!workflow) throw new Error(`Request ${current.head.request} names an unknown workflow`);
  return { workflow, current };
};
