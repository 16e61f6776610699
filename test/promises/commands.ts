import fc from 'fast-check';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import { thirdPartyAgreement as workflow } from '../../workflows/third-party-agreement.ts';
import { choicesIn } from '../../workflows/vocabulary/choices.ts';
import { allAsks, askNamed } from '../../workflows/vocabulary/workflow.ts';
import { directory, publisher } from '../workflows/examples.ts';
import { kinds, type Trouble } from './trouble.ts';
import { faithful, type World } from './world.ts';

/** What has been answered and taken for recorded, in order. */
export type Remembered = { answers: string[] };
type Command = fc.AsyncCommand<Remembered, World>;

const command = (name: string, run: (remembered: Remembered, world: World) => Promise<unknown>): Command => ({
  check: () => true,
  run: async (remembered, world) => void (await run(remembered, world)),
  toString: () => name,
});

/** One of those asked answers what waits now, once all has come to rest. */
const answersNext = (which: number, who: number, choice: number): Command =>
  command(`somebody answers ${which} ${who} ${choice}`, async (remembered, world) => {
    await world.settle();
    const waiting = await world.waiting();
    const row = waiting[which % Math.max(1, waiting.length)];
    if (row?.name === workflow.changes?.ask.name)
      await refusing(world.edit({ ...publisher, territory: `Asturias ${which}` }));
    else if (row) await gives(remembered, world, { row, who, choice });
  });

/** Somebody who was asked, perhaps long ago, follows an old link; a refusal is an answer to them too. */
const answersLate = (ask: string, who: number, choice: number): Command =>
  command(`somebody answers ${ask} ${who} ${choice}`, async (remembered, world) => {
    const row = (await world.current()).asks.find((one) => one.name === ask);
    if (row) await gives(remembered, world, { row, who, choice });
  });

/** Somebody tries to answer what may never have been put to them. */
const answersUnasked = (ask: string, person: string, choice: string): Command =>
  command(`${person} answers ${ask} unasked ${choice}`, async (_, world) => {
    const row = (await world.current()).asks.findLast((one) => one.name === ask);
    if (row && !row.people.some(({ id }) => id === person))
      await refusing(world.answer(ask, person, choice, row.round));
  });

type Giving = { row: AskRow; who: number; choice: number };

const gives = async (remembered: Remembered, world: World, { row, who, choice }: Giving): Promise<void> => {
  const person = row.people[who % Math.max(1, row.people.length)];
  const names = Object.keys(choicesIn(workflow, askNamed(workflow, row.name)));
  const name = names[choice % names.length] ?? '';
  if (!person) return;
  const { changed } = await refusing(world.answer(row.name, person.id, name, row.round));
  if (changed) remembered.answers.push(`${row.name} ${row.round} ${person.id} ${name}`);
};

const edits = (territory: string, legal: boolean): Command =>
  command(`edits ${territory} ${legal}`, (_, world) =>
    refusing(
      world.edit({ ...publisher, territory, ...(legal ? {} : { economicTerms: 'no', economicTermsWhich: undefined }) }),
    ),
  );

const withdraws = command('withdraws', (_, world) => refusing(world.withdraw()));
const rests = command('rests', (_, world) => world.settle());
const minutesPass = command('a minute passes', (_, world) => world.passMinutes(1));
const timePasses = command('time passes to what is due next', (_, world) => world.passToNext());
const machinesDie = command('Step Functions is killed', async (_, world) => world.machines.killed());
const strikes = (trouble: Trouble, calls: number): Command =>
  command(`${trouble.operation} ${trouble.kind} ${calls}`, async (_, world) => {
    world.trouble.plan({ ...trouble, call: (world.trouble.counts.get(trouble.operation) ?? 0) + calls });
  });
const postmanChanges = (how: string): Command =>
  command(`the stream ${how}`, async (_, world) => {
    world.delivering.postman = postmen[how] ?? faithful;
  });

const postmen: Record<string, typeof faithful> = {
  'is faithful': faithful,
  'repeats itself': (records) => [...records, ...records],
  'goes backwards': (records) => [...records].reverse(),
  'loses everything': () => [],
};

const refusing = async (deed: Promise<{ changed: boolean }>): Promise<{ changed: boolean }> =>
  deed.catch((error: Error) => {
    if (!('kind' in error)) throw error;
    return { changed: false };
  });

const operations = [
  'ledger.record',
  'work.claim',
  'work.sent',
  'mailer.send',
  'runs.start',
  'runs.signal',
  'work.settleAsk',
  'work.nudge',
  'links.keep',
];
const everyone = [
  'requester',
  'otherParty',
  ...directory.employees.map(({ id }) => `employee:${id}`),
  'employee:nobody',
];
const asks = allAsks(workflow).map((one) => one.name);
const small = fc.nat({ max: 3 });
/** The first choice is the one that goes on: chosen often enough that requests come far. */
const choice = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: small });
const next = fc.tuple(small, small, choice).map(([which, who, given]) => answersNext(which, who, given));
const seldom = (rare: Command) => fc.nat({ max: 4 }).map((roll) => (roll === 0 ? rare : rests));

export const commands = fc.commands(
  [
    ...Array.from({ length: 6 }, () => next),
    fc.tuple(fc.constantFrom(...asks), small, choice).map(([ask, who, given]) => answersLate(ask, who, given)),
    fc
      .tuple(
        fc.constantFrom(...asks),
        fc.constantFrom(...everyone),
        fc.constantFrom('approve', 'accept', 'mine', 'reject'),
      )
      .map(([ask, person, given]) => answersUnasked(ask, person, given)),
    fc.constant(rests),
    fc.constant(minutesPass),
    seldom(timePasses),
    seldom(withdraws),
    fc.constant(machinesDie),
    fc.boolean().map((legal) => edits('Lugo', legal)),
    fc
      .tuple(fc.constantFrom(...operations), fc.constantFrom(...kinds), small)
      .map(([operation, kind, calls]) => strikes({ operation, kind, call: 0 }, calls + 1)),
    fc.constantFrom(...Object.keys(postmen)).map(postmanChanges),
  ],
  { size: '+1', maxCommands: 60 },
);
