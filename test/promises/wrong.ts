import type { Message } from '../../functions/ledger/port.ts';
import { verifyTrail } from '../../functions/ledger/verify-trail.ts';
import type { Role } from '../../workflows/directory/employee.ts';
import type { Directory } from '../../workflows/directory.ts';
import type { AskRow, Case } from '../../workflows/lifecycle/case.ts';
import { quorumOf } from '../../workflows/lifecycle/people.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { decidedWrong } from './decided.ts';
import { toldWrong } from './told.ts';
import type { Struck } from './trouble.ts';
import { type About, request, type World } from './world.ts';

const twoMinutes = 120_000;

/** Everything that does not hold of a world at rest, a sentence each. */
export const wrongIn = async (world: World): Promise<string[]> => [
  ...(await chainWrong(world)),
  ...(await doneTwice(world)),
  ...(await mailsWrong(world)),
  ...(await waitsWrong(world)),
  ...(await decidedWrong(world)),
  ...(await toldWrong(world)),
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
    (one) => one.status && !['open', 'in force', 'ended'].includes(one.status),
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
  const { at: erasedAt } = (await ledger.trail(request)).find((one) => one.type === 'RequestErased') ?? {};
  const messages = (await ledger.messages(request)).filter((mail) => !erasedMeanwhile(mail, erasedAt));
  return messages.flatMap(({ id, state }) => [
    ...(state === 'sent' ? [] : [`mail ${id} is ${state}`]),
    ...(sent(id) < 1 || sent(id) > most(id) ? [`mail ${id} left ${sent(id)} times`] : []),
  ]);
};

/** Erased, with the address, before the two minutes were over in which trouble with its sending heals. */
const erasedMeanwhile = ({ problem, createdAt }: Message, erasedAt = ''): boolean =>
  problem === 'Erased' && Date.parse(erasedAt) - Date.parse(createdAt) < twoMinutes;

/** SES has taken it and nobody could say so: the answer was lost, or whoever sent it died before marking it. */
const leavesUnmarked = ({ operation, kind, given }: Struck, id: string): boolean =>
  (operation === 'mailer.send' && kind !== 'dies before' && (given[0] as { message: string }).message === id) ||
  (operation === 'work.sent' && kind === 'dies before' && given[1] === id);

/** Every run that waits has a live ask with somebody to reach and a deadline to come, and every live ask a run. */
const waitsWrong = async ({ about, machines, waiting, current, now }: World): Promise<string[]> => {
  const running = machines.all().filter((one) => one.status === 'RUNNING');
  const waits = running.flatMap((one) => one.entries).filter((entry) => !entry.outcome && !entry.cut).length;
  const live = await waiting();
  const { head } = await current();
  return [
    ...(waits === live.length ? [] : [`${waits} waits for ${live.length} live asks`]),
    ...(head.status === 'open' && running.length !== 1 ? [`${running.length} runs of an open request`] : []),
    ...(head.status !== 'open' && running.length !== 0 ? [`a run of a request that is ${head.status}`] : []),
    ...(head.status === 'open' ? incidentWrong(about, await current(), live) : []),
    ...live
      .filter((row) => row.deadline <= now().toISOString() && row.schedule.length === 0)
      .map((row) => `${row.name} has no deadline to come`),
  ];
};

/**
 * An ask may have nobody left to answer it, once everyone who may decide it has an interest: staff have to mend that, so
 * it must be said; only then, and only when there is really nobody.
 */
const incidentWrong = (about: About, { head, asks }: Case, live: readonly AskRow[]): string[] => {
  const { workflow } = about;
  const alone = live.filter((row) => reachable(row) < quorumOf(askNamed(workflow, row.name), row));
  const said = head.incident === 'nobody to ask';
  return [
    ...(said && alone.length === 0 ? ['somebody to ask, and said to be nobody'] : []),
    ...(!said && head.incident !== '' ? [`incident ${head.incident}`] : []),
    ...alone.flatMap((row) => [
      ...(said ? [] : [`nobody to reach for ${row.name}, and nobody knows`]),
      ...able(about, row, asks).map((person) => `nobody to reach for ${row.name}, and ${person} could be asked`),
    ]),
  ];
};

const reachable = ({ people, excused }: AskRow): number =>
  people.filter((one) => one.mailbox !== '' && !excused.includes(one.id)).length;

/** Who may answer an ask by the directory and by what they themselves have answered, whatever its row says of them. */
const able = ({ workflow, directory }: About, row: AskRow, asks: readonly AskRow[]): string[] => {
  const { of } = askNamed(workflow, row.name);
  if ('party' in of) return [of.party];
  if ('candidates' in of) return [];
  if (!('role' in of)) throw new Error(`The judge does not know who answers ${row.name}`);
  return mayDecide(directory, of.role).filter((person) => {
    const abstained = row.answers.some((one) => one.by === person && one.choice === 'abstain');
    const decided = asks
      .filter((other) => other.name !== row.name && askNamed(workflow, other.name).kind === 'approval')
      .some((other) => other.answers.some((one) => one.by === person && one.choice !== 'abstain'));
    return !abstained && !decided;
  });
};

/** Those with the role, whoever stands in for them, and management. Nobody of this directory has an interest from the start. */
const mayDecide = (directory: Directory, role: Role): string[] => {
  const holders = directory.employees.filter((one) => one.roles.includes(role));
  const management = directory.employees.filter((one) => one.roles.includes('management'));
  const ids = [...holders, ...management].map((one) => one.id);
  const standIns = holders.flatMap(({ substitute, superior }) => [substitute ?? [], superior ?? []].flat());
  return [...new Set([...ids, ...standIns])].map((id) => `employee:${id}`);
};

const leftUndone = ({ rows, now }: World): string[] =>
  rows
    .index('due', 'due', 'dueAt')
    .filter((row) => String(row.dueAt) <= new Date(now().getTime() - twoMinutes).toISOString())
    .map((row) => `left undone: ${row.sk}`);
