import type { Directory } from '../directory.ts';
import { type Ask, ledTo, type Silence } from '../vocabulary/asks.ts';
import { endingOf } from '../vocabulary/errors.ts';
import { askNamed } from '../vocabulary/workflow.ts';
import type { AskRow, Due } from './case.ts';
import type { Change, Governed } from './change.ts';
import { nextAsked } from './deciders.ts';
import { withoutDiverted } from './decline.ts';
import { incidentAfter } from './excuse.ts';
import { agreedIn, besides } from './groups.ts';
import { saidOf } from './left-out.ts';
import { askedOf, noticesTo, progressOf } from './notices.ts';
import { passOn } from './pass-on.ts';
import { everyoneInvolved, partyOf, rowOf, stillAsked } from './people.ts';
import { reassign } from './reassign.ts';
import { released } from './released.ts';
import { erasedAtOnce, erasedInAYear } from './schedule.ts';
import { closeWaiting } from './stop.ts';
import { upcoming, withRow } from './upcoming.ts';

type Silent = Governed & { row: AskRow; ask: Ask; due: Due; at: Date };

/** Nobody has answered in time: reminds, asks someone else, or ends the wait as the ask declares. Nothing when none is due. */
export const onSilence = (
  governed: Governed,
  { ask, round, at }: { ask: string; round: number; at: Date },
  directory: Directory,
): Change | undefined => {
  const row = rowOf(governed.current, ask, round);
  const due = row?.schedule[0];
  if (row?.status !== 'waiting' || !due || due.at > at.toISOString()) return undefined;
  const elsewhere = reassign(governed, at, directory);
  if (elsewhere) return elsewhere;
  const silent = {
    ...governed,
    row: { ...row, schedule: row.schedule.slice(1) },
    due,
    at,
    ask: askNamed(governed.workflow, ask),
  };
  if (due.step === 'expire') return released(governed, ended(silent, directory));
  return due.step === 'remind' ? remind(silent) : escalate(silent, directory);
};

const remind = ({ current, row, at }: Silent): Change => ({
  head: current.head,
  asks: [row],
  event: { type: 'AskReminded', at: at.toISOString(), by: 'clock', ask: row.name, round: row.round },
  notices: stillAsked(row).map(askedOf(row, 'reminded')),
});

/** The next rung is asked beside those already asked, of groups only for one that is silent; the requester is told of the delay each time. */
const escalate = (silent: Silent, directory: Directory): Change => {
  const { current, row, ask, due, at } = silent;
  const found = nextAsked(silent, { ask, row, step: due.step, at, having: agreedIn(row) }, directory);
  const { people: next, leftOut } = found;
  const requester = partyOf(silent, 'requester', directory);
  const asked = besides(row, found);
  return {
    head: { ...current.head, incident: incidentAfter(silent, [asked]) },
    asks: [asked],
    event: {
      type: next.length > 0 ? 'AskEscalated' : 'AskReminded',
      at: at.toISOString(),
      by: 'clock',
      ask: row.name,
      round: row.round,
      choice: due.step,
      ...saidOf(leftOut),
    },
    notices: [
      ...next.map(askedOf(row, 'asked as substitute')),
      ...stillAsked(row).map(askedOf(row, 'reminded')),
      { kind: 'late', to: requester, link: 'status', ask: row.name, round: row.round, choice: due.step },
    ],
  };
};

/** Only the table expires an ask. Silence is "go ahead" only where the workflow says that it does not stand in the way. */
const ended = (silent: Silent, directory: Directory): Change => {
  const { silence } = silent.ask;
  if (silence === 'passes on') return passedOver(silent, directory);
  const leads = ledTo(silence);
  return silence === 'goes on' || leads !== undefined ? wentOn(silent, leads, directory) : expire(silent, directory);
};

/** Nobody said anything, and that does not stop the request, or leads elsewhere. */
const wentOn = (silent: Silent, leads: string | undefined, directory: Directory): Change => {
  const { workflow, current, at } = silent;
  const over = { ...silent.row, schedule: [], signal: true };
  const row: AskRow = leads === undefined ? { ...over, status: 'done' } : { ...over, status: 'diverted', leads };
  const goesOn = upcoming({ workflow, current: withRow(current, row) }, at, directory).length > 0;
  return {
    head: {
      ...current.head,
      incident: incidentAfter(silent, [row]),
      waitingFor: current.head.waitingFor.filter((name) => name !== row.name),
    },
    asks: [row],
    event: { type: 'AskExpired', at: at.toISOString(), by: 'clock', ask: row.name, round: row.round },
    // What is over by that is told by the mail of its end.
    notices: goesOn ? [progressOf(silent, directory, row)] : [],
  };
};

/** A candidate's silence declines: the next is asked, and whoever was silent is told that their turn is over. */
const passedOver = (silent: Silent, directory: Directory): Change => {
  const { current, row, ask, at } = silent;
  const { row: passed, asked } = passOn(silent, { ask, row, at }, directory);
  return {
    head: withoutDiverted(current.head, passed),
    asks: [passed],
    event: { type: 'CandidatePassedOver', at: at.toISOString(), by: 'clock', ask: row.name, round: row.round },
    notices: [
      ...asked.map(askedOf(passed)),
      ...noticesTo(stillAsked(row), { kind: 'passed over', ask: row.name, round: row.round }),
      progressOf(silent, directory, row),
    ],
  };
};

/** The request ends where it stands. */
const expire = (silent: Silent, directory: Directory): Change => {
  const { current, row, ask, at } = silent;
  const status = statusAfter(ask.silence);
  const about = { kind: status, ask: row.name, round: row.round } as const;
  return {
    head: {
      ...current.head,
      status,
      waitingFor: [],
      incident: '',
      schedule: ask.silence === 'erases' ? erasedAtOnce(at) : erasedInAYear(at),
    },
    asks: [
      { ...row, status: 'expired', schedule: [], signal: true },
      ...closeWaiting(current, endingOf(ask), [row.name]),
    ],
    event: { type: 'AskExpired', at: at.toISOString(), by: 'clock', ask: row.name, round: row.round, status },
    notices: ask.silence === 'erases' ? [] : noticesTo(everyoneInvolved(silent, directory), about),
  };
};

const statusAfter = (silence: Silence) => {
  if (silence === 'escalates') return 'undecided';
  return silence === 'rejects' ? 'rejected' : 'lapsed';
};
