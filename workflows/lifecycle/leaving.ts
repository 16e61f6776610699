import type { Directory, Person } from '../directory.ts';
import type { Ask } from '../vocabulary/asks.ts';
import { nextWorking } from '../working-hours.ts';
import type { Notice, NoticeKind } from './change.ts';

/** When a mail leaves: at once for whoever waits for it at the screen, because they have just done something, else in working hours. */
const leaving: Record<NoticeKind, 'in working hours' | 'at once to whoever did it'> = {
  asked: 'in working hours',
  'asked as substitute': 'in working hours',
  // A new link is a reminder that its reader has asked for.
  reminded: 'at once to whoever did it',
  'more time': 'in working hours',
  received: 'at once to whoever did it',
  progress: 'at once to whoever did it',
  'someone answered': 'in working hours',
  'no longer asked': 'in working hours',
  'passed over': 'in working hours',
  'not the right person': 'in working hours',
  late: 'in working hours',
  'changes sent': 'in working hours',
  rejected: 'in working hours',
  withdrawn: 'at once to whoever did it',
  lapsed: 'at once to whoever did it',
  undecided: 'in working hours',
  approved: 'in working hours',
  'in force': 'in working hours',
  'ending soon': 'in working hours',
  ended: 'in working hours',
  code: 'at once to whoever did it',
  question: 'in working hours',
  'question answered': 'in working hours',
  alert: 'in working hours',
};

type Leaving = { notice: Pick<Notice, 'kind' | 'to'>; ask: Ask | undefined; by: string; at: Date };

/** The instant at which a mail of a deed `by` somebody leaves; nothing when it leaves at once. */
export const leavesAt = ({ notice, ask, by, at }: Leaving, directory: Directory): Date | undefined => {
  const own = leaving[notice.kind] === 'at once to whoever did it' && by === notice.to.id;
  if (!directory.officeHours || own || (ask && waitsAtTheScreen(ask))) return undefined;
  const leaves = nextWorking(at, notice.to.territory);
  return leaves > at ? leaves : undefined;
};

/** When the time of those asked begins: once the mail has left to the last of them, so that nobody loses a day of it. */
export const timeBegins = (ask: Ask, { people, at }: { people: readonly Person[]; at: Date }, directory: Directory) => {
  const leaves = people.map((to) => leavesAt({ notice: { kind: 'asked', to }, ask, by: 'run', at }, directory) ?? at);
  return new Date(Math.max(at.getTime(), ...leaves.map((one) => one.getTime())));
};

/** Whoever has just sent a form waits for the mail that confirms their mailbox. */
const waitsAtTheScreen = ({ kind }: Ask): boolean => kind === 'confirmation';
