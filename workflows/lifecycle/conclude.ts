import { localDate } from '../calendar.ts';
import type { Directory } from '../directory.ts';
import type { Change, Governed } from './change.ts';
import { noticesWithPages } from './notices.ts';
import { everyoneInvolved, valuesOf } from './people.ts';
import { beginOf, bindingSchedule } from './schedule.ts';
import { upcoming } from './upcoming.ts';

/** What the end row of a run says. */
export type Outcome = 'approved' | 'stuck';

/** A run has ended. C7: whatever it says, nothing is approved unless everyone asked has said yes; else staff must look at it. */
export const conclude = (
  governed: Governed,
  { outcome, run, at }: { outcome: Outcome; run: number; at: Date },
  directory: Directory,
): Change | undefined => {
  const { workflow, current } = governed;
  const { head } = current;
  if (head.status !== 'open' || run !== head.run) return undefined;
  if (outcome === 'stuck' || upcoming(governed, at).length > 0) return stuck(governed, at);
  return {
    head: {
      ...head,
      status: 'approved',
      firstDay: workflow.inForce ? localDate(beginOf(workflow.inForce, valuesOf(current), at)) : '',
      waitingFor: [],
      incident: '',
      schedule: bindingSchedule(workflow, valuesOf(current), at),
    },
    asks: [],
    event: { type: 'RequestApproved', at: at.toISOString(), by: 'run', round: head.round, status: 'approved' },
    notices: noticesWithPages(governed, everyoneInvolved(governed, directory), 'approved'),
  };
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
