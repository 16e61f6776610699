import type { Directory } from '../directory.ts';
import { type EndingName, errorOfEffect, type Stopping } from '../vocabulary/errors.ts';
import { type Admitted, answerEvent } from './admitted.ts';
import type { AskRow, AskStatus, Case, Head, Status } from './case.ts';
import type { Change, Notice } from './change.ts';
import { answerTold, noticesTo } from './notices.ts';
import { askedNow, everyoneInvolved, waiting } from './people.ts';
import { erasedAtOnce, erasedInAYear } from './schedule.ts';

/** An answer that does not go on: cuts the asks beside it, in the same write. One rejection rejects. */
export const stop = (admitted: Admitted, effect: Stopping, directory: Directory): Change => {
  const { current, row, given } = admitted;
  const { ask: status, request: ended } = ends[effect];
  const siblings = closeWaiting(current, errorOfEffect[effect], [row.name]);
  const head: Head = {
    ...current.head,
    status: ended,
    waitingFor: [],
    incident: '',
    ...(ended !== 'open' && { schedule: effect === 'disowns' ? erasedAtOnce(given.at) : erasedInAYear(given.at) }),
  };
  return {
    head,
    asks: [
      { ...row, status, schedule: [], signal: true, ...(status === 'closed' && { cut: errorOfEffect[effect] }) },
      ...siblings,
    ],
    event: answerEvent(admitted, ended),
    notices: noticesOf(admitted, effect, directory),
  };
};

const ends: Record<Stopping, { ask: AskStatus; request: Status }> = {
  changes: { ask: 'changes', request: 'open' },
  rejects: { ask: 'rejected', request: 'rejected' },
  disowns: { ask: 'disowned', request: 'disowned' },
  withdraws: { ask: 'closed', request: 'withdrawn' },
};

/** Closes every ask that waits, but for those named: nobody needs to answer them any more. */
export const closeWaiting = (current: Case, cut: EndingName, except: readonly string[] = []): AskRow[] =>
  waiting(current)
    .filter((row) => !except.includes(row.name))
    .map((row) => ({ ...row, status: 'closed', cut, schedule: [], signal: true }));

/** Whoever ended it has read so on the page; the requester has it by mail as well, whose request it was. */
const noticesOf = (admitted: Admitted, effect: Stopping, directory: Directory): Notice[] => {
  if (effect === 'disowns') return [];
  if (effect === 'changes') return relieved(admitted);
  const told = everyoneInvolved(admitted, directory).filter(
    ({ id }) => id === 'requester' || id !== admitted.given.person,
  );
  return noticesTo(told, { ...answerTold(admitted), kind: effect === 'withdraws' ? 'withdrawn' : 'rejected' });
};

/** Whoever was asked at the same time and need not answer any more. */
const relieved = (admitted: Admitted): Notice[] =>
  waiting(admitted.current).flatMap((row) =>
    askedNow(row)
      .filter((one) => one.id !== admitted.given.person)
      .map((to) => ({ ...answerTold(admitted), kind: 'no longer asked', to, link: 'none' })),
  );
