import { localDate } from '../calendar.ts';
import type { Directory } from '../directory.ts';
import type { Change, Governed } from './change.ts';
import { noticesWithPages } from './notices.ts';
import { everyoneInvolved, valuesOf, waiting } from './people.ts';
import { goingOn } from './reopen.ts';
import { beginOf, bindingSchedule } from './schedule.ts';
import { upcoming } from './upcoming.ts';

/** What the end row of a run says. */
export type Outcome = 'approved' | 'stuck';

/**
 * A run has ended. C7: whatever it says, nothing is approved unless everyone whom the workflow asks today has said yes. A
 * run of an older release may not have asked all of them: another goes on, and asks them. Else staff must look at it.
 */
export const conclude = (
  governed: Governed,
  { outcome, run, at }: { outcome: Outcome; run: number; at: Date },
  directory: Directory,
): Change | undefined => {
  const { workflow, current } = governed;
  const { head } = current;
  if (head.status !== 'open' || run !== head.run) return undefined;
  if (outcome === 'stuck' || waiting(current).length > 0) return stuck(governed, at);
  if (upcoming(governed, at, directory).length > 0)
    return head.resumed === run ? stuck(governed, at) : resumed(governed, at, directory);
  return {
    head: {
      ...head,
      status: 'approved',
      firstDay: workflow.inForce ? localDate(beginOf(workflow.inForce, valuesOf(current), at)) : '',
      waitingFor: [],
      ...(isUnsettled(governed) ? { unsettled: true, incident: leftUnsettled } : { incident: '' }),
      schedule: bindingSchedule(workflow, valuesOf(current), at),
    },
    asks: [],
    event: { type: 'RequestApproved', at: at.toISOString(), by: 'run', round: head.round, status: 'approved' },
    notices: noticesWithPages(governed, everyoneInvolved(governed, directory), 'approved'),
  };
};

/** What staff must look at once a request has ended by the silence of IMTCloud, with what was decided before standing. */
export const leftUnsettled = 'left unsettled';

/** Whether the ask that settles it had its time without an answer of anybody. */
const isUnsettled = ({ workflow: { outcomes }, current: { asks, head } }: Governed): boolean =>
  asks.some(
    ({ name, round, status, answers }) =>
      name === outcomes?.unsettled?.ask && round === head.round && status === 'done' && answers.length === 0,
  );

/** Once for each run: one that has gone on and still left somebody out would do so for ever. */
const resumed = (governed: Governed, at: Date, directory: Directory): Change => {
  const { forms, head } = governed.current;
  const salt = forms.findLast((one) => one.round <= head.round)?.salt ?? '';
  const change = goingOn(governed, { at, salt, by: 'run' }, directory);
  return { ...change, head: { ...change.head, resumed: change.head.run } };
};

const stuck = ({ current }: Governed, at: Date): Change | undefined =>
  current.head.incident === 'execution stuck'
    ? undefined
    : {
        head: { ...current.head, incident: 'execution stuck' },
        asks: [],
        event: { type: 'ExecutionStuck', at: at.toISOString(), by: 'run' },
        notices: [],
      };
