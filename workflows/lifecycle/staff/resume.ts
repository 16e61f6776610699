import type { Directory } from '../../directory.ts';
import type { Change, Governed } from '../change.ts';
import { valuesOf } from '../people.ts';
import { nothingToDo } from '../refusals/staff.ts';
import { goingOn } from '../reopen.ts';
import { closeWaiting } from '../stop.ts';
import { formOf } from '../submit.ts';
import { admitDeed, type Deed, deedEvent, staffIn } from './deed.ts';

/** `running`: whether its run is still under way, as Step Functions says. */
export type Resuming = Deed & { running: boolean };

/** Whether a request is open and no run of its own will take it on: its run said so, or has ended. */
export const canResume = ({ current: { head } }: Governed, running: boolean): boolean =>
  head.status === 'open' && !head.start && (head.incident === 'execution stuck' || !running);

/**
 * Staff have a stuck request go on: a new run and a new round, in which the answers given stand. What still waited is asked
 * anew, and what the old run may still be waiting for is cut. @throws Refusal when it is not stuck.
 */
export const resume = (governed: Governed, deed: Resuming, directory: Directory): Change => {
  admitDeed(governed, deed);
  const { current } = governed;
  if (!canResume(governed, deed.running)) throw nothingToDo();
  const salt = current.forms.findLast((one) => one.round <= current.head.round)?.salt ?? deed.salt;
  const change = goingOn(governed, { at: deed.at, salt, by: 'run' }, directory);
  const form = formOf(change.head.round, valuesOf(current), salt);
  return {
    ...change,
    head: { ...change.head, waitingFor: [], incident: '' },
    asks: [...closeWaiting(current, 'Withdrawn'), ...change.asks],
    event: {
      ...deedEvent('RequestResumed', deed),
      round: change.head.round,
      status: 'open',
      facts: change.head.facts,
      commits: { salt, content: form.values },
    },
    stillActive: staffIn(deed),
  };
};
