import { expect, test } from 'vitest';
import { asksPut, errorsOf } from '../../../infra/compiler/routes.ts';
import type { AskRow, AskStatus, Case } from '../../../workflows/lifecycle/case.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { workflows } from '../../../workflows/register.ts';
import type { Ask, Effect } from '../../../workflows/vocabulary/asks.ts';
import { choicesIn } from '../../../workflows/vocabulary/choices.ts';
import { allAsks, type Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { agreement, mailbox, workflowOf } from './example.ts';

const stopped: Partial<Record<Effect, AskStatus>> = { changes: 'changes', rejects: 'rejected', disowns: 'disowned' };

/** What can become of an ask that does not go on: an answer, silence, or withdrawal. */
const statusesOf = (workflow: Workflow, ask: Ask): AskStatus[] => [
  ...Object.values(choicesIn(workflow, ask)).flatMap((choice) => stopped[choice.effect] ?? []),
  'expired',
  'closed',
];

const current = { head: { status: 'open', round: 1 }, asks: [] as AskRow[] } as Case;

const asks = [agreement, ...workflows].flatMap((workflow) => allAsks(workflow).map((ask) => ({ workflow, ask })));

test.each(asks)(
  '$workflow.name/$ask.name can come back with just the errors that the relay signals',
  ({ workflow, ask }) => {
    const signalled = statusesOf(workflow, ask).map((status) =>
      signalOf({ workflow, current }, { name: ask.name, round: 1, status } as AskRow),
    );
    const expected = errorsOf(workflow, [ask]).map((error) => ({ error }));
    expect(signalled).toHaveLength(expected.length);
    expect(signalled).toEqual(expect.arrayContaining(expected));
  },
);

test('the ask for changes is put only where someone can want them', () => {
  expect(asksPut(agreement)).toContain(agreement.changes.ask);
  expect(asksPut(workflowOf(mailbox))).toEqual([mailbox]);
});
