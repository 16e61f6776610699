import { describe, expect, test } from 'vitest';
import type { StateMachineDefinition } from '../../../infra/compiler/asl.ts';
import { compile } from '../../../infra/compiler/compile.ts';
import { lint } from '../../../infra/compiler/lint.ts';
import { straightPath } from '../../../infra/compiler/straight-path.ts';
import { workflows } from '../../../workflows/register.ts';
import { type Ask, asksIn } from '../../../workflows/vocabulary/asks.ts';
import { allAsks, type Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { interpret } from './interpret.ts';

/** Every combination of the facts on which asks of a workflow depend: of those that exclude each other, one at most. */
const combinations = (workflow: Workflow): Record<string, boolean>[] =>
  [...new Set(allAsks(workflow).flatMap((ask) => ask.onlyIf ?? []))]
    .reduce<Record<string, boolean>[]>(
      (some, fact) => some.flatMap((facts) => [true, false].map((holds) => ({ ...facts, [fact]: holds }))),
      [{}],
    )
    .filter((facts) =>
      workflow.stages.every(
        (stage) => !('either' in stage) || asksIn(stage).filter(({ onlyIf }) => facts[onlyIf ?? '']).length <= 1,
      ),
    );

const askedWith = (workflow: Workflow, facts: Record<string, boolean>): Ask[] =>
  workflow.stages.flatMap(asksIn).filter((ask) => ask.onlyIf === undefined || facts[ask.onlyIf]);

/** Events that Step Functions keeps for one state, entered and left (scheduled, started, submitted, succeeded between). */
const eventsOf = (definition: StateMachineDefinition, name: string): number => {
  const state = definition.States[name];
  if (!state) return 6; // A wait inside a branch.
  if (state.Type === 'Task') return state.Resource.endsWith('.waitForTaskToken') ? 6 : 5;
  return state.Type === 'Parallel' ? 4 : 2;
};

describe.each(workflows.map((workflow) => [workflow.name, workflow] as const))('%s', (_, workflow) => {
  const definition = compile(workflow);

  test('compiles to a definition with nothing to object to', () => {
    expect(lint(definition, workflow)).toEqual([]);
  });

  test('binds, where it does before its end, with the yes to an ask that every request puts', () => {
    const always = workflow.stages.flatMap(asksIn).filter(({ onlyIf }) => onlyIf === undefined);
    const { bindsAfter } = workflow;
    if (bindsAfter) expect(always.map(({ name }) => name)).toContain(bindsAfter.ask);
  });

  test.each(combinations(workflow))(
    'with %o enters at most three states more than it asks, in six events for each ask and 13 besides',
    (facts) => {
      const path = straightPath(definition, facts);
      const asked = askedWith(workflow, facts).length;
      const events = path.map((name) => eventsOf(definition, name)).reduce((sum, one) => sum + one, 2);
      expect(path.length).toBeLessThanOrEqual(asked + 3);
      expect(events).toBeLessThanOrEqual(6 * asked + 13);
    },
  );

  test.each(combinations(workflow))('with %o asks in the order of its stages, and ends in force', async (facts) => {
    const { entered, rows } = await interpret(definition, facts, { answers: () => ({}) });
    expect(entered).toEqual(straightPath(definition, facts));
    expect(rows.map((row) => row.ask ?? row.outcome)).toEqual([
      ...askedWith(workflow, facts).map((ask) => ask.name),
      'approved',
    ]);
  });
});
