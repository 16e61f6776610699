import { addMonths, localDate } from '../calendar.ts';
import type { Head, Status } from './case.ts';
import { sixYears } from './schedule.ts';

/** Policy, personal data: what has ended is blocked until it is erased. It is kept for claims only, and is shown to nobody. */
export const isBlocked = ({ status, erased }: Pick<Head, 'status' | 'erased'>): boolean =>
  status === 'ended' && !erased;

/** Until which day what was approved is kept as evidence: six years after its end, or after its approval where it has none. Nothing for what was not approved. */
export const keptUntil = ({ status, schedule, lastDay, changedAt }: Head): string | undefined => {
  if (!approved.includes(status)) return undefined;
  const planned = schedule.find(({ step }) => step === 'erase');
  return planned ? localDate(new Date(planned.at)) : addMonths(lastDay || localDate(new Date(changedAt)), sixYears);
};

const approved: readonly Status[] = ['approved', 'in force', 'ended'];
