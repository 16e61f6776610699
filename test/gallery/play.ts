import { conclude } from '../../workflows/lifecycle/conclude.ts';
import { onDay } from '../../workflows/lifecycle/on-day.ts';
import { openAsk } from '../../workflows/lifecycle/open-ask.ts';
import { pathOf } from '../../workflows/lifecycle/path.ts';
import { rowOf, waiting } from '../../workflows/lifecycle/people.ts';
import { onSilence } from '../../workflows/lifecycle/silence.ts';
import { extend } from '../../workflows/lifecycle/staff/extend.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { makeDocument } from './deeds.ts';
import type { Example } from './examples.ts';
import { comesBack, hearOfMail, isJunk } from './mail-news.ts';
import type { Move } from './moves.ts';
import { askQuestion, beAnswered, refuseToSign, signNow } from './signing.ts';
import type { World } from './world.ts';

/** What whoever answers gives as their reason; it stands in mails, so it is in the language of the mails. */
export const reasons: Words = {
  es: 'Hemos mirado el expediente y lo explicamos en dos frases. Queda constancia.',
  en: 'We have looked at the file and explain it in two sentences. It stays on record.',
};

/** Does what the move says, by the page where it is done where it has one. */
export const play = async (world: World, move: Move, example: Example): Promise<void> => {
  if (move.kind === 'silence') return bySilence(world, move);
  if (move.kind === 'day') return byDay(world);
  if (move.kind === 'withdraw' || move.kind === 'reopen') {
    const path = await world.link({ purpose: 'status', person: 'requester' });
    return taken(world, path, { deed: move.kind, sure: 'yes' }, move.kind);
  }
  if (move.kind === 'extend') return extended(world, move);
  if (move.kind === 'mail comes back') return hearOfMail(world, move, comesBack);
  if (move.kind === 'mail is marked as junk') return hearOfMail(world, move, isJunk);
  if (move.kind === 'sign') return signNow(world, move);
  if (move.kind === 'ask a question') return askQuestion(world, move);
  if (move.kind === 'be answered') return beAnswered(world, move);
  if (move.kind === 'answer' && askNamed(world.workflow, move.ask).kind === 'signature')
    return refuseToSign(world, move);
  const path = await world.link({ purpose: 'ask', ...placeOf(move) });
  return taken(world, path, formOf(world, move, example), `${move.ask}: ${move.kind}`);
};

const placeOf = ({ ask, round, person }: { ask: string; round: number; person: string }) => ({ ask, round, person });

type ByPage = Extract<Move, { ask: string; person: string }>;

const formOf = (world: World, move: ByPage, example: Example): Record<string, string> => {
  const reason = reasons[world.language];
  if (move.kind === 'answer') return { choice: move.choice, reason };
  if (move.kind === 'not the right person') return { deed: 'aside', aside: 'not me', remark: reason };
  if (move.kind === 'hand over') return { deed: 'aside', aside: `to ${move.to}`, remark: reason };
  return { ...typed({ ...example.values, ...example.changed }), go: 'send' };
};

/** What was typed, without what was left out. */
export const typed = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** @throws Error when the page did not take it: then the gallery would show what cannot happen. */
const taken = async (world: World, path: string, form: Record<string, string>, what: string): Promise<void> => {
  const { status, document } = await world.web({ path, form });
  if (status !== 303)
    throw new Error(`${world.workflow.name}, ${what}: ${status} ${document.querySelector('main')?.textContent}`);
};

const bySilence = async (world: World, { ask, round }: { ask: string; round: number }): Promise<void> => {
  const row = rowOf(await world.current(), ask, round);
  world.now = later(world.now, row?.schedule[0]?.at);
  await world.record((governed, directory) => onSilence(governed, { ask, round, at: world.now }, directory));
};

const byDay = async (world: World): Promise<void> => {
  const { head } = await world.current();
  world.now = later(world.now, head.schedule[0]?.at);
  await world.record((governed, directory) => onDay(governed, world.now, directory));
};

const later = (now: Date, due: string | undefined): Date =>
  new Date(Math.max(now.getTime(), new Date(due ?? now).getTime()));

const extended = async (world: World, { ask, round }: { ask: string; round: number }): Promise<void> => {
  await world.record((governed, directory) => {
    const deed = {
      by: 'staff:marta',
      reason: reasons[world.language],
      seen: governed.current.head.version,
      at: world.now,
      salt: 'd',
    };
    return extend(governed, { ...deed, ask, round, days: 5 }, directory);
  });
};

/** Goes as far as the run goes by itself: puts what is asked next, makes documents, ends when everyone has said yes. */
export const runOn = async (world: World): Promise<void> => {
  const { workflow } = world;
  for (let step = 0; step < 20; step++) {
    const current = await world.current();
    const { head } = current;
    if (head.status !== 'open') return;
    const wanted = current.asks.some((row) => row.round === head.round && row.status === 'changes');
    const asks = wanted && workflow.changes ? [workflow.changes.ask] : pathOf({ workflow, current }).open;
    const due = asks.filter(({ name }) => rowOf(current, name, head.round)?.status !== 'waiting');
    if (due.length === 0 && waiting(current).length > 0) return;
    if (due.length === 0) {
      await world.record((governed, directory) =>
        conclude(governed, { outcome: 'approved', run: head.run, at: world.now }, directory),
      );
      return;
    }
    for (const ask of due)
      if (ask.kind === 'deed') await makeDocument(world, ask.name);
      else
        await world.record((governed, directory) =>
          openAsk(governed, { ask: ask.name, round: head.round, at: world.now }, directory),
        );
  }
};
