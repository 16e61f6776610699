import { conclude } from '../../workflows/lifecycle/conclude.ts';
import { directory, now } from './examples.ts';
import { type Story, story } from './lifecycle/story.ts';
import { aClassroom, loan } from './small-workflow.ts';

/** A request of the small workflow whose mailbox is confirmed, and on which IMTCloud is asked. */
export const askedForLoan = (): Story => {
  const told = story(aClassroom, directory, loan);
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('commercial');
  return told;
};

export const approvedLoan = (): Story => {
  const told = askedForLoan();
  told.answer('commercial', 'employee:carmen', 'approve');
  told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at: now }, directory));
  return told;
};
