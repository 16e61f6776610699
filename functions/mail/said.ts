import type { Answer, AskRow } from '../../workflows/lifecycle/case.ts';
import { openReason } from '../../workflows/lifecycle/open-reason.ts';
import { type AskKind, asksIn } from '../../workflows/vocabulary/asks.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { say } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { Block } from './content.ts';
import { type Telling, wantsAnswer } from './telling.ts';
import { whoIs } from './who.ts';
import { words } from './words.ts';

/** Why, in the words of whoever answered. */
export const reasonOf = (telling: Telling): Block[] => {
  const { notice, ask, language, workflow } = telling;
  if (!notice.reason || !notice.by) return [];
  const did = (ask && choiceOf(workflow, ask, notice.choice ?? '')?.receipt) ?? '';
  const title = notice.kind === 'rejected' ? words.saidBefore : words.reason;
  return [{ kind: 'quote', by: say(title, language, { who: whoIs(telling, notice.by), did }), text: notice.reason }];
};

/** Whoever decides reads what others answered before; whoever must change, what was asked of them; and whoever submitted it, by whom it was approved. */
export const saidBefore = (telling: Telling): Block[] => {
  const { ask, current } = telling;
  if (!readsOthers(telling)) return [];
  return current.asks
    .filter((row) => row.name !== ask?.name && row.round === current.head.round)
    .sort((a, b) => placeOf(telling, a) - placeOf(telling, b))
    .flatMap((row) => row.answers.map((answer) => ({ row, answer })))
    .sort((a, b) => a.answer.at.localeCompare(b.answer.at))
    .flatMap(({ row, answer }) => quoteOf(telling, row, answer));
};

const readsOthers = (telling: Telling): boolean =>
  wantsAnswer(telling)
    ? telling.ask?.kind !== 'confirmation'
    : telling.notice.kind === 'approved' && telling.notice.to.id === 'requester';

const placeOf = ({ workflow }: Telling, row: AskRow): number =>
  workflow.stages.flatMap(asksIn).findIndex((ask) => ask.name === row.name);

const quoteOf = (telling: Telling, row: AskRow, answer: Answer): Block[] => {
  const ask = askNamed(telling.workflow, row.name);
  const choice = choiceOf(telling.workflow, ask, answer.choice);
  if (!choice || nobodysOpinion.includes(ask.kind)) return [];
  const about = { ...telling, notice: { ...telling.notice, ask: row.name } };
  const by = say(words.saidBefore, telling.language, { who: whoIs(about, answer.by), did: choice.receipt });
  return [{ kind: 'quote', by, text: openReason(choice, answer.reason) }];
};

const nobodysOpinion: readonly AskKind[] = ['confirmation', 'information'];
