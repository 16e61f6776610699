import type { Directory } from '../directory.ts';
import type { Change, Governed } from './change.ts';
import { noticesTo } from './notices.ts';
import { everyoneAsked, partyOf } from './people.ts';
import { requestOver } from './refusals/standing.ts';
import { erasedInAYear } from './schedule.ts';
import { closeWaiting } from './stop.ts';

/**
 * The requester withdraws, at any time before the end; everyone who was asked is told. Again changes nothing.
 * @throws Refusal when the request is over.
 */
export const withdraw = (governed: Governed, at: Date, directory: Directory): Change | undefined => {
  const { current } = governed;
  const { head } = current;
  if (head.status === 'withdrawn') return undefined;
  if (head.status !== 'open') throw requestOver(head.status);
  const requester = partyOf(governed, 'requester', directory);
  const told = [requester, ...everyoneAsked(current, ['requester'])];
  return {
    head: {
      ...head,
      status: 'withdrawn',
      waitingFor: [],
      incident: '',
      schedule: erasedInAYear(at),
    },
    asks: closeWaiting(current, 'Withdrawn'),
    event: { type: 'RequestWithdrawn', at: at.toISOString(), by: 'requester', status: 'withdrawn' },
    notices: noticesTo(told, { kind: 'withdrawn', by: 'requester' }),
  };
};
