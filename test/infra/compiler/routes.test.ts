import { expect, test } from 'vitest';
import { asksPut, errorsOf } from '../../../infra/compiler/routes.ts';
import type { AskRow, AskStatus, Case } from '../../../workflows/lifecycle/case.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { workflows } from '../../../workflows/register.ts';
import { type Ask, type Effect, ledTo, type Silence } from '../../../workflows/vocabulary/asks.ts';
import { choicesIn } from '../../../workflows/vocabulary/choices.ts';
import { allAsks, type Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { agreement, mailbox, workflowOf } from './example.ts';

const stopped: Partial<Record<Effect, AskStatus>> = { changes: 'changes', rejects: 'rejected', disowns: 'disowned' };

/** How a row stands after an answer, or a silence, that does not go on. */
const rowAfter = (effect: Effect | Silence, ask: Ask): Partial<AskRow>[] => {
  const leads = ledTo(effect === 'passes on' ? ask.exhausted : effect);
  if (leads !== undefined) return [{ status: 'diverted', leads }];
  const status = stopped[effect as Effect];
  return status ? [{ status }] : [];
};

/** What can become of an ask that does not go on: an answer, silence, or withdrawal. */
const rowsOf = (workflow: Workflow, ask: Ask): Partial<AskRow>[] => [
  ...Object.values(choicesIn(workflow, ask)).flatMap(({ effect }) => rowAfter(effect, ask)),
  ...(ends.includes(ask.silence) ? [{ status: 'expired' as const }] : rowAfter(ask.silence, ask)),
  { status: 'closed' },
];

const ends: readonly Silence[] = ['erases', 'lapses', 'escalates', 'rejects'];

const current = { head: { status: 'open', round: 1 }, asks: [] as AskRow[] } as Case;

const asks = [agreement, ...workflows].flatMap((workflow) => allAsks(workflow).map((ask) => ({ workflow, ask })));

test.each(asks)(
  '$workflow.name/$ask.name can come back with just the errors that the relay signals',
  ({ workflow, ask }) => {
    const signals = rowsOf(workflow, ask).map((row) =>
      signalOf({ workflow, current }, { name: ask.name, round: 1, ...row } as AskRow),
    );
    const signalled = [...new Map(signals.map((one) => [JSON.stringify(one), one])).values()];
    const expected = errorsOf(workflow, [ask]).map((error) => ({ error }));
    expect(signalled).toHaveLength(expected.length);
    expect(signalled).toEqual(expect.arrayContaining(expected));
  },
);

test('the ask for changes is put only where someone can want them', () => {
  expect(asksPut(agreement)).toContain(agreement.changes.ask);
  expect(asksPut(workflowOf(mailbox))).toEqual([mailbox]);
});
