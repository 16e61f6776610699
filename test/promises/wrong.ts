import { verifyTrail } from '../../functions/ledger/verify-trail.ts';
import type { Struck } from './trouble.ts';
import { request, type World } from './world.ts';

const twoMinutes = 120_000;

/** Everything that does not hold of a world at rest, a sentence each. */
export const wrongIn = async (world: World): Promise<string[]> => [
  ...(await chainWrong(world)),
  ...(await doneTwice(world)),
  ...(await mailsWrong(world)),
  ...(await waitsWrong(world)),
  ...leftUndone(world),
];

const chainWrong = async ({ ledger, current }: World) =>
  verifyTrail(await current(), await ledger.trail(request)).map((finding) => `chain: ${JSON.stringify(finding)}`);

/** An ask is put and ends once, each person answers it once, and a request ends once. */
const doneTwice = async ({ ledger }: World): Promise<string[]> => {
  const once = new Set([
    'RequestSubmitted',
    'AskOpened',
    'AskAnswered',
    'AskExpired',
    'RequestApproved',
    'RequestWithdrawn',
  ]);
  const deeds = (await ledger.trail(request))
    .filter(({ type }) => once.has(type))
    .map(({ type, ask, round, by }) => [type, ask, round, by].join(' '));
  const endings = (await ledger.trail(request)).filter(
    (one) => one.status && !['in force', 'ended'].includes(one.status),
  );
  return [
    ...deeds.filter((deed, place) => deeds.indexOf(deed) !== place).map((deed) => `twice: ${deed}`),
    ...endings.slice(1).map((one) => `another outcome: ${one.status}`),
  ];
};

/** A mail leaves once, and once more for each time that its own sending was struck before it was marked as sent (R16). */
const mailsWrong = async ({ ledger, taken, trouble }: World): Promise<string[]> => {
  const sent = (id: string) => taken.filter((mail) => mail.message === id).length;
  const most = (id: string) => 1 + trouble.befallen.filter((one) => leavesUnmarked(one, id)).length;
  return (await ledger.messages(request)).flatMap(({ id, state }) => [
    ...(state === 'sent' ? [] : [`mail ${id} is ${state}`]),
    ...(sent(id) < 1 || sent(id) > most(id) ? [`mail ${id} left ${sent(id)} times`] : []),
  ]);
};

/** SES has taken it and nobody could say so: the answer was lost, or whoever sent it died before marking it. */
const leavesUnmarked = ({ operation, kind, given }: Struck, id: string): boolean =>
  (operation === 'mailer.send' && kind !== 'dies before' && (given[0] as { message: string }).message === id) ||
  (operation === 'work.sent' && kind === 'dies before' && given[1] === id);

/** Every run that waits has a live ask with somebody to reach and a deadline to come, and every live ask a run. */
const waitsWrong = async ({ machines, waiting, current, now }: World): Promise<string[]> => {
  const running = machines.all().filter((one) => one.status === 'RUNNING');
  const waits = running.flatMap((one) => one.entries).filter((entry) => !entry.outcome && !entry.cut).length;
  const live = await waiting();
  const { head } = await current();
  return [
    ...(waits === live.length ? [] : [`${waits} waits for ${live.length} live asks`]),
    ...(head.status === 'open' && running.length !== 1 ? [`${running.length} runs of an open request`] : []),
    ...(head.status !== 'open' && running.length !== 0 ? [`a run of a request that is ${head.status}`] : []),
    ...(head.status === 'open' && head.incident !== '' ? [`incident ${head.incident}`] : []),
    ...live.flatMap((row) => [
      ...(row.people.some((one) => one.mailbox !== '') ? [] : [`nobody to reach for ${row.name}`]),
      ...(row.deadline > now().toISOString() || row.schedule.length > 0 ? [] : [`${row.name} has no deadline to come`]),
    ]),
  ];
};

const leftUndone = ({ rows, now }: World): string[] =>
  rows
    .index('due', 'due', 'dueAt')
    .filter((row) => String(row.dueAt) <= new Date(now().getTime() - twoMinutes).toISOString())
    .map((row) => `left undone: ${row.sk}`);
