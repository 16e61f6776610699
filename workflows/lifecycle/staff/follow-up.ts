import type { Change, Governed } from '../change.ts';
import { leftUnsettled } from '../conclude.ts';
import { nothingToDo } from '../refusals/staff.ts';
import { admitDeed, type Deed, deedEvent, staffIn } from './deed.ts';

/** Whether a request has ended with something that staff have still to settle with its parties. */
export const awaitsFollowUp = ({ current: { head } }: Governed): boolean =>
  head.incident === leftUnsettled && !head.erased;

/** Staff have settled with the parties what was left: what they found is on record, and nobody need look at it any more. @throws Refusal when nothing was left. */
export const followUp = (governed: Governed, deed: Deed): Change => {
  admitDeed(governed, deed);
  if (!awaitsFollowUp(governed)) throw nothingToDo();
  return {
    head: { ...governed.current.head, incident: '' },
    asks: [],
    event: deedEvent('UnsettledFollowedUp', deed),
    notices: [],
    stillActive: staffIn(deed),
  };
};
