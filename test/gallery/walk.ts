import type { Directory } from '../../workflows/directory.ts';
import { governedBy } from '../../workflows/governed.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import { offered } from '../../workflows/lifecycle/offered.ts';
import { askedNow, rowOf, waiting } from '../../workflows/lifecycle/people.ts';
import { schoolsOf } from '../../workflows/lifecycle/schools.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import { askNamed, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { now } from '../workflows/examples.ts';
import { type Example, reading } from './examples.ts';
import { sendForm } from './form.ts';
import type { Collection } from './item.ts';
import { lookAround } from './looks.ts';
import { keepMail, newMails } from './mails.ts';
import { isSilent, leadsOn, type Move, movesIn, nameOf } from './moves.ts';
import { play, runOn } from './play.ts';
import { newWorld, type World } from './world.ts';

/** What has been played of a workflow in a language: moves by their names, and what need not be played twice. */
export type Played = { moves: Set<string>; once: Set<string> };

export const nothingPlayed = (): Played => ({ moves: new Set(), once: new Set() });

type Walk = { workflow: Workflow; example: Example; language: Language; played: Played };

/**
 * Plays one request in every way that there is: from each point that is like none before, whoever is asked gives each of
 * their answers, the clock meets their silence, the requester withdraws. Each way keeps the mails and pages that it brings.
 */
export const walk = async ({ workflow, example, language, played }: Walk, into: Collection): Promise<void> => {
  const world = await newWorld(workflow, language, reading(language, example.directory), now);
  await sendForm(world, example, into);
  const known = new Set<string>();
  const ahead: World[] = [await arrived(world, { outcome: 'sent', before: new Set() }, into)];
  for (let here = ahead.shift(); here; here = ahead.shift()) {
    const point = await pointOf(here);
    if (known.has(point)) continue;
    known.add(point);
    for (const move of await movesFrom(here, played)) {
      const after = await here.fork();
      const before = new Set((await after.ports.ledger.messages(after.request)).map(({ id }) => id));
      await play(after, move, example);
      played.moves.add(nameOf(move));
      await arrived(after, { outcome: nameOf(move), before }, into);
      if (leadsOn(governedBy(workflow, await here.current()), move)) ahead.push(after);
    }
  }
};

/** The run goes on as far as it can, and everything that there is to read is kept. */
const arrived = async (
  world: World,
  { outcome, before }: { outcome: string; before: ReadonlySet<string> },
  into: Collection,
): Promise<World> => {
  await runOn(world);
  for (const mail of await newMails(world, before)) keepMail(world, mail, outcome, into);
  await lookAround(world, outcome, into);
  return world;
};

/** Every answer again at each point; what the clock, staff or the requester do besides, once for as many as are asked. */
const movesFrom = async (world: World, { once }: Played): Promise<Move[]> => {
  const current = await world.current();
  const moves = movesIn(governedBy(world.workflow, current), await directoryOf(world), world.now);
  return moves.filter((move) => {
    if (move.kind === 'answer' || move.kind === 'sign' || move.kind === 'send the changes') return true;
    const key = `${nameOf(move)} ${besides(current, move)}`;
    return !once.has(key) && once.add(key) !== undefined;
  });
};

const besides = (current: Case, move: Move): string => {
  const row = 'ask' in move ? rowOf(current, move.ask, move.round) : undefined;
  if (row) return `${row.people.length} ${row.schedule.length}`;
  return move.kind === 'withdraw' ? current.head.waitingFor.join() : '';
};

const directoryOf = async (world: World): Promise<Directory> => {
  const values = (await world.current()).forms.at(-1)?.values ?? {};
  return world.ports.directory.read(schoolsOf(world.workflow, values));
};

/** Points at which the same can be done by the same people are one; the first round is apart from those after changes. */
const pointOf = async (world: World): Promise<string> => {
  const current = await world.current();
  const governed = governedBy(world.workflow, current);
  const { status, round, schedule } = current.head;
  const silent = waiting(current).find(isSilent);
  if (silent) return JSON.stringify([silent.name, silent.schedule.map(({ step }) => step)]);
  const asks = waiting(current).map((row) => [
    row.name,
    askedNow(row).map(({ id }) => id),
    row.answers.map(({ by }) => by),
    Object.keys(offered(governed, askNamed(world.workflow, row.name), row)),
    row.schedule.filter(({ step }) => step === 'remind').length,
  ]);
  return JSON.stringify([status, Math.min(round, 2), schedule.map(({ step }) => step), asks]);
};
