import { type Ask, asksIn } from '../vocabulary/asks.ts';
import { choiceOf } from '../vocabulary/choices.ts';
import { asideNamed, askNamed, theEnd, type Workflow } from '../vocabulary/workflow.ts';
import type { AskRow, Case } from './case.ts';
import type { Governed } from './change.ts';

/** How far a request has come in this round: the rows that stand, in order, and the asks that are needed next, if any. */
export type Path = { rows: AskRow[]; open: readonly Ask[] };

/** Walks along the answers that stand, through the asides that they lead to, up to what is open, or to `until`. */
export const pathOf = ({ workflow, current }: Governed, until: string = theEnd): Path => {
  const rows: AskRow[] = [];
  let place = workflow.stages[0]?.name ?? theEnd;
  for (let steps = 0; place !== until && place !== theEnd && steps < mostSteps; steps++) {
    const { asks, onward } = stageAt(workflow, place);
    const asked = asks.filter((ask) => needed(current, ask));
    const standing = asked.flatMap((ask) => standingRow(current, ask) ?? []);
    rows.push(...standing);
    const open = asked.filter((ask) => !standing.some((row) => row.name === ask.name));
    if (open.length > 0) return { rows, open };
    place = standing.find((row) => row.leads !== undefined)?.leads ?? onward;
  }
  return { rows, open: [] };
};

/** Far beyond any chain without a circle. */
const mostSteps = 100;

/** What is asked at a stage or an aside, and where the request goes from there when everyone says yes. */
export const stageAt = (workflow: Workflow, place: string): { asks: readonly Ask[]; onward: string } => {
  const index = workflow.stages.findIndex(({ name }) => name === place);
  const stage = workflow.stages[index];
  if (stage) return { asks: asksIn(stage), onward: workflow.stages[index + 1]?.name ?? theEnd };
  const { ask, onward } = asideNamed(workflow, place);
  return { asks: [ask], onward };
};

export const needed = ({ head }: Case, { onlyIf }: Pick<Ask, 'onlyIf'>): boolean =>
  onlyIf === undefined || head.facts[onlyIf] === true;

/** The row that says yes, or leads on, in this round; a mailbox stays confirmed whatever the round. */
const standingRow = ({ asks, head }: Case, { name, kind }: Ask): AskRow | undefined =>
  asks.findLast((row) => row.name === name && stands(row) && (kind === 'confirmation' || row.round === head.round));

export const stands = ({ status }: Pick<AskRow, 'status'>): boolean => status === 'done' || status === 'diverted';

/** Whether its time ended without an answer and that did not stop the request: to abstain is no answer, and a deed is asked of nobody. */
export const wentOnInSilence = (workflow: Workflow, row: AskRow): boolean =>
  stands(row) &&
  row.people.length > 0 &&
  row.answers.every(({ choice }) => choiceOf(workflow, askNamed(workflow, row.name), choice)?.effect === 'abstains');

/** Whether the run goes on in a new round once this ask has gone on: after changes, and where an aside goes back. */
export const beginsRound = ({ changes, asides = [] }: Workflow, ask: string): boolean =>
  ask === changes?.ask.name || asides.some((aside) => aside.again === true && aside.ask.name === ask);

/** The rows of the asks put beside this one. */
export const besideIt = (
  { workflow, current }: Governed,
  { name, round }: Pick<AskRow, 'name' | 'round'>,
): AskRow[] => {
  const stage = workflow.stages.map(asksIn).find((asks) => asks.some((ask) => ask.name === name)) ?? [];
  return current.asks.filter(
    (row) => row.round === round && row.name !== name && stage.some((ask) => ask.name === row.name),
  );
};
