import { addDays, addMonths, countOf, endOfDay, localDate, type Span, startOfDay } from '../calendar.ts';
import type { Values } from '../vocabulary/fields.ts';
import type { InForce, Workflow } from '../vocabulary/workflow.ts';
import type { Head } from './case.ts';

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

const before = (day: string, span: Span): Date => endOfDay(addDays(day, -countOf(span)));
