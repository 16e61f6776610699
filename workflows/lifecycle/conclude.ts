import { localDate } from '../calendar.ts';
import type { Directory } from '../directory.ts';
import type { Change, Governed, Notice, NoticeKind } from './change.ts';
import { everyoneAsked, partiesKnowing, valuesOf } from './people.ts';
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
      firstDay: localDate(beginOf(workflow, valuesOf(current), at)),
      waitingFor: [],
      incident: '',
      schedule: bindingSchedule(workflow, valuesOf(current), at),
    },
    asks: [],
    event: { type: 'RequestApproved', at: at.toISOString(), by: 'run', round: head.round, status: 'approved' },
    notices: toEveryone(governed, 'approved', directory),
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

/** What happens to something that binds, or is over, when its day has come. Nothing when none is due. */
export const onDay = (governed: Governed, at: Date, directory: Directory): Change | undefined => {
  const { current } = governed;
  const due = current.head.schedule[0];
  if (!due || due.at > at.toISOString()) return undefined;
  const head = { ...current.head, schedule: current.head.schedule.slice(1) };
  const change = { asks: [], head, notices: [] as Notice[] };
  const event = { at: at.toISOString(), by: 'clock' };
  switch (due.step) {
    case 'begin':
      return {
        ...change,
        head: { ...head, status: 'in force' },
        event: { ...event, type: 'AgreementBegan', status: 'in force' },
        notices: toParties(governed, 'in force', directory),
      };
    case 'notice':
      return {
        ...change,
        event: { ...event, type: 'EndAnnounced', choice: due.span ?? '' },
        notices: toParties(governed, 'ending soon', directory),
      };
    case 'end':
      return {
        ...change,
        // What is blocked is not found by whose it is.
        head: { ...head, status: 'ended', addresses: [] },
        event: { ...event, type: 'AgreementEnded', status: 'ended' },
        notices: toParties(governed, 'ended', directory),
      };
    case 'erase':
      return { ...change, ...erased(governed, head), event: { ...event, type: 'RequestErased' } };
  }
};

/** Personal data leave every row; ids, times and hashes stay, so that the chain still verifies. */
export const erased = ({ current }: Governed, head = current.head): Pick<Change, 'head' | 'asks'> => ({
  head: { ...head, erased: true, title: '', addresses: [], schedule: [] },
  asks: current.asks.map((row) => ({
    ...row,
    people: row.people.map((one) => ({ id: one.id, name: '', mailbox: '', language: one.language, organisation: '' })),
    answers: row.answers.map((answer) => ({ ...answer, reason: '', salt: '' })),
  })),
});

const toParties = (governed: Governed, kind: NoticeKind, directory: Directory): Notice[] =>
  partiesKnowing(governed, directory).map((to) => ({ kind, to, link: to.id === 'requester' ? 'status' : 'none' }));

const toEveryone = (governed: Governed, kind: NoticeKind, directory: Directory): Notice[] => [
  ...toParties(governed, kind, directory),
  ...everyoneAsked(governed.current, ['requester', 'otherParty']).map((to): Notice => ({ kind, to, link: 'none' })),
];
