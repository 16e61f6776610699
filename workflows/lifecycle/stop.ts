import type { Directory } from '../directory.ts';
import type { Effect } from '../vocabulary/asks.ts';
import { type Admitted, answerEvent } from './answer.ts';
import type { AskRow, Case, Head } from './case.ts';
import type { Change, Governed, Notice } from './change.ts';
import { everyoneAsked, partiesKnowing, waiting } from './people.ts';
import { erasedAfter, erasedAtOnce } from './schedule.ts';

type Stopping = Extract<Effect, 'changes' | 'rejects' | 'disowns'>;

const ends: Record<Stopping, { status: AskRow['status']; cut: string; head: Head['status'] }> = {
  changes: { status: 'changes', cut: 'ChangesRequested', head: 'open' },
  rejects: { status: 'rejected', cut: 'Rejected', head: 'rejected' },
  disowns: { status: 'disowned', cut: 'Disowned', head: 'disowned' },
};

/** An answer that does not go on: cuts the asks beside it, in the same write. One rejection rejects. */
export const stop = (admitted: Admitted, effect: Stopping, directory: Directory): Change => {
  const { current, row, given } = admitted;
  const { status, cut, head: ended } = ends[effect];
  const siblings = closeWaiting(current, cut, [row.name]);
  const head: Head = {
    ...current.head,
    status: ended,
    waitingFor: [],
    incident: '',
    ...(ended !== 'open' && { schedule: effect === 'disowns' ? erasedAtOnce(given.at) : erasedAfter(given.at, 12) }),
  };
  return {
    head,
    asks: [{ ...row, status, schedule: [], signal: true }, ...siblings],
    event: answerEvent(admitted, ended),
    notices: effect === 'disowns' ? [] : noticesOf(admitted, effect, directory),
  };
};

/** Closes every ask that waits, but for those named: nobody needs to answer them any more. */
export const closeWaiting = (current: Case, cut: string, except: readonly string[] = []): AskRow[] =>
  waiting(current)
    .filter((row) => !except.includes(row.name))
    .map((row) => ({ ...row, status: 'closed', cut, schedule: [], signal: true }));

/** Whoever was asked and need not answer any more. */
export const relieved = (current: Case, except: readonly string[]): Notice[] =>
  waiting(current)
    .flatMap((row) => row.people.filter((one) => !row.excused.includes(one.id)).map((to) => ({ row, to })))
    .filter(({ to }) => !except.includes(to.id))
    .map(({ row, to }) => ({ kind: 'no longer asked', to, link: 'none', ask: row.name, round: row.round }));

const noticesOf = (admitted: Admitted, effect: Stopping, directory: Directory): Notice[] => {
  const { current, row, given } = admitted;
  const about = { by: given.person, choice: given.choice, reason: given.reason, ask: row.name, round: row.round };
  if (effect === 'changes')
    return relieved(current, [given.person]).map((one) => ({ ...one, ...about, ask: one.ask ?? '' }));
  return [
    ...partiesKnowing(admitted, directory)
      .filter((to) => to.id !== given.person)
      .map((to): Notice => ({ ...about, kind: 'rejected', to, link: to.id === 'requester' ? 'status' : 'none' })),
    ...asideFrom(admitted, [given.person, 'requester', 'otherParty']).map(
      (to): Notice => ({ ...about, kind: 'rejected', to, link: 'none' }),
    ),
  ];
};

const asideFrom = ({ current }: Governed, except: string[]) => everyoneAsked(current, except);
