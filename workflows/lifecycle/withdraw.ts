import type { Directory } from '../directory.ts';
import { boundBy } from './bound.ts';
import type { Change, Governed } from './change.ts';
import { noticesTo } from './notices.ts';
import { everyoneAsked, partyOf } from './people.ts';
import { bindsAlready, requestOver } from './refusals/standing.ts';
import { erasedInAYear } from './schedule.ts';
import { closeWaiting } from './stop.ts';

/**
 * The requester withdraws, at any time before the end, or before it binds; everyone who was asked is told. Again changes
 * nothing. @throws Refusal when the request is over, or binds already.
 */
export const withdraw = (governed: Governed, at: Date, directory: Directory): Change | undefined => {
  const { current } = governed;
  const { head } = current;
  if (head.status === 'withdrawn') return undefined;
  if (head.status !== 'open') throw requestOver(head.status);
  const bound = boundBy(governed);
  if (bound) throw bindsAlready(bound.said);
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
