import { type Calendar, deadline, type Span } from '../../calendar.ts';
import type { Directory } from '../../directory.ts';
import { hasPromisedEnd } from '../../vocabulary/asks.ts';
import { askNamed } from '../../vocabulary/workflow.ts';
import { calendarOf } from '../ask-schedule.ts';
import type { AskRow } from '../case.ts';
import type { Change, Governed } from '../change.ts';
import { askedOf, moreTimeTold } from '../notices.ts';
import { rowOf, stillAsked } from '../people.ts';
import { daysOutOfBounds, endPromised, nothingToDo } from '../refusals/staff.ts';
import { admitDeed, type Deed, deedEvent, staffIn } from './deed.ts';
import type { OfAsk } from './remind-now.ts';

export const mostDays = 30;

/**
 * Staff give an ask more business days: its deadline, and whatever the clock was still to do about it, come so much later.
 * Those asked and the requester are told. @throws Refusal when nobody is asked any more, for days out of bounds, and for a
 * signature of ours, whose end the others have been promised.
 */
export const extend = (governed: Governed, deed: OfAsk & Deed & { days: number }, directory: Directory): Change => {
  admitDeed(governed, deed);
  const { current } = governed;
  const row = rowOf(current, deed.ask, deed.round);
  if (current.head.status !== 'open' || row?.status !== 'waiting') throw nothingToDo();
  if (!Number.isInteger(deed.days) || deed.days < 1 || deed.days > mostDays) throw daysOutOfBounds();
  const ask = askNamed(governed.workflow, row.name);
  if (hasPromisedEnd(ask)) throw endPromised();
  const calendar = calendarOf(ask, row.people);
  const extended = withMoreTime(row, { ...deed, calendar });
  return {
    head: current.head,
    asks: [extended],
    event: {
      ...deedEvent('DeadlineExtended', deed),
      ask: row.name,
      round: row.round,
      choice: `${deed.days} business days`,
    },
    notices: [...stillAsked(row).map(askedOf(extended, 'more time')), ...moreTimeTold(governed, extended, directory)],
    stillActive: staffIn(deed),
  };
};

type MoreTime = { days: number; at: Date; calendar: Calendar };

/** Counted from the deadline, or from today when that has passed. */
export const withMoreTime = (row: AskRow, { days, at, calendar }: MoreTime): AskRow => {
  const later = (instant: string): string => {
    const from = new Date(Math.max(new Date(instant).getTime(), at.getTime()));
    return deadline({ from, span: `${days} business days` satisfies Span, calendar }).toISOString();
  };
  return {
    ...row,
    moved: true,
    deadline: later(row.deadline),
    schedule: row.schedule.map((due) => (due.step === 'remind' ? due : { ...due, at: later(due.at) })),
  };
};
