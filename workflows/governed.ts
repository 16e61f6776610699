import type { Case } from './lifecycle/case.ts';
import type { Governed } from './lifecycle/change.ts';
import { valuesOf } from './lifecycle/people.ts';
import { saidSoFar } from './lifecycle/underway.ts';
import { workflowNamed } from './register.ts';
import { placed } from './vocabulary/placed.ts';
import { type Offers, suited } from './vocabulary/suited.ts';
import type { Workflow } from './vocabulary/workflow.ts';

/** A request with the workflow that governs it, in the words that suit its form. @throws Error when no such workflow is registered. */
export const governed = (current: Case): Governed => {
  const workflow = workflowNamed(current.head.workflow);
  if (!workflow) throw new Error(`Request ${current.head.request} names an unknown workflow`);
  return governedBy(workflow, current);
};

/** The same under a workflow that need not be registered. */
export const governedBy = (workflow: Workflow, current: Case): Governed => {
  const values = valuesOf(current);
  const own = suited(workflow, values, offersIn(current));
  const places = workflow.places?.(values, saidSoFar(current));
  return { workflow: places ? placed(own, places) : own, current };
};

/** Everything that was ever offered at an ask: what somebody chose in an earlier round is still said by its name. */
const offersIn = ({ asks }: Case): Offers =>
  Object.fromEntries(
    Object.entries(Object.groupBy(asks, ({ name }) => name)).map(([name, rows = []]) => [
      name,
      rows.flatMap(({ options = [] }) => options),
    ]),
  );
