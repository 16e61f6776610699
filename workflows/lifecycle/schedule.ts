import {
  addDays,
  addMonths,
  countOf,
  deadline,
  endOfDay,
  halfTime,
  localDate,
  type Span,
  spanish,
  spanTimes,
  startOfDay,
} from '../calendar.ts';
import type { Ask } from '../vocabulary/asks.ts';
import type { Values } from '../vocabulary/fields.ts';
import type { InForce, Workflow } from '../vocabulary/workflow.ts';
import type { Due, Head } from './case.ts';

/** When an ask is due, and what the clock does about its silence until then (policy: Silence). */
export const scheduleOf = (ask: Ask, at: Date): { deadline: string; schedule: Due[] } => {
  const due = after(at, ask.within);
  const remind: Due = { at: halfTime({ from: at, span: ask.within, calendar: spanish }).toISOString(), step: 'remind' };
  const rest: Due[] =
    ask.silence === 'escalates' ? escalation(ask, at, due) : [{ at: due.toISOString(), step: 'expire' }];
  return { deadline: due.toISOString(), schedule: [remind, ...rest] };
};

/** Substitute at the deadline, superior 3 business days later, management 2 after that; closed at three times the deadline. */
const escalation = (ask: Ask, at: Date, due: Date): Due[] => {
  const superior = after(due, '3 business days');
  const management = after(superior, '2 business days');
  const end = after(at, spanTimes(ask.within, 3));
  return [
    { at: due.toISOString(), step: 'substitute' },
    { at: superior.toISOString(), step: 'superior' },
    { at: management.toISOString(), step: 'management' },
    { at: later(end, management).toISOString(), step: 'expire' },
  ];
};

/** C7: nothing is in force before it is approved, even when its first day has passed by then. */
export const beginOf = ({ from }: InForce<Values>, values: Values, approved: Date): Date =>
  later(startOfDay(from(values)), approved);

/** From approval on: first day, the notices before the end, the end, and erasure six years after it; where nothing binds, six years after approval. */
export const bindingSchedule = ({ inForce }: Workflow, values: Values, at: Date): Head['schedule'] => {
  if (!inForce) return [erasedSixYearsAfter(localDate(at))];
  const last = inForce.until(values);
  const begin = beginOf(inForce, values, at);
  const announced = inForce.notices
    .map((span) => ({ at: before(last, span).toISOString(), step: 'notice' as const, span }))
    .filter((one) => one.at > begin.toISOString());
  return [
    { at: begin.toISOString(), step: 'begin' },
    ...announced,
    { at: endOfDay(last).toISOString(), step: 'end' },
    erasedSixYearsAfter(last),
  ];
};

const erasedSixYearsAfter = (day: string): Head['schedule'][number] => ({
  at: endOfDay(addMonths(day, sixYears)).toISOString(),
  step: 'erase',
});

/** For how long after its end what was approved is kept as evidence, in months. */
export const sixYears = 72;

/** What its requester never confirmed goes the next time the clock looks. */
export const erasedAtOnce = (at: Date): Head['schedule'] => [{ at: at.toISOString(), step: 'erase' }];

/** What ended without agreement is kept for 12 months. */
export const erasedInAYear = (at: Date): Head['schedule'] => [
  { at: endOfDay(addMonths(localDate(at), 12)).toISOString(), step: 'erase' },
];

const later = (a: Date, b: Date): Date => new Date(Math.max(a.getTime(), b.getTime()));

const after = (from: Date, span: Span): Date => deadline({ from, span, calendar: spanish });

const before = (day: string, span: Span): Date => endOfDay(addDays(day, -countOf(span)));
