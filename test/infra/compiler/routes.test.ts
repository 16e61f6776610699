import { expect, test } from 'vitest';
import { asksPut, errorsOf } from '../../../infra/compiler/routes.ts';
import type { AskRow, AskStatus, Case } from '../../../workflows/lifecycle/case.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { workflows } from '../../../workflows/register.ts';
import { type Ask, type Effect, ledTo } from '../../../workflows/vocabulary/asks.ts';
import { choicesIn } from '../../../workflows/vocabulary/choices.ts';
import { allAsks, type Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { agreement, mailbox, workflowOf } from './example.ts';

const stopped: Partial<Record<Effect, AskStatus>> = { changes: 'changes', rejects: 'rejected', disowns: 'disowned' };

type Became = Pick<AskRow, 'status' | 'leads'>;

const became = (effect: Effect): Became[] => {
  const [status, leads] = [stopped[effect], ledTo(effect)];
  return leads === undefined ? (status ? [{ status }] : []) : [{ status: 'diverted', leads }];
};

/** What can become of an ask that does not go on: an answer, silence, or withdrawal. */
const outcomesOf = (workflow: Workflow, ask: Ask): Became[] => [
  ...Object.values(choicesIn(workflow, ask)).flatMap(({ effect }) => became(effect)),
  { status: 'expired' },
  { status: 'closed' },
];

const current = { head: { status: 'open', round: 1 }, asks: [] as AskRow[] } as Case;

const asks = [agreement, ...workflows].flatMap((workflow) => allAsks(workflow).map((ask) => ({ workflow, ask })));

test.each(asks)(
  '$workflow.name/$ask.name can come back with just the errors that the relay signals',
  ({ workflow, ask }) => {
    const signalled = outcomesOf(workflow, ask).map((outcome) =>
      signalOf({ workflow, current }, { name: ask.name, round: 1, ...outcome } as AskRow),
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
