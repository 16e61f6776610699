import type { Day, Span } from '../calendar.ts';
import type { Values } from './fields.ts';

/** When whoever is silent is reminded: so long after they were asked, or when this share of their time is over. */
export type Reminder = Span | number;

/** Who is asked beside the others when IMTCloud is silent, so long after the step before; the first at the deadline. */
export type Rung = { step: 'substitute' | 'superior' | 'management'; after?: Span };

/** How an ask to IMTCloud moves up, and at how many times its deadline it is closed undecided. */
export type Escalation = { rungs: readonly Rung[]; closesAtTimes: number };

/** What an ask may say of its time; what it leaves out is as the policy has it for every ask. */
export type AskTime = {
  /** August does not count, except for offers to implementers and handovers. */
  august?: 'counts';
  /** From which day its time runs, where that is still to come when it is put: its reminders, deadline and silence count from it. */
  from?: (values: Values) => Day;
  reminders?: readonly Reminder[];
  /** Only for asks that move up. */
  escalation?: Escalation;
};

/** The time of every ask that does not say otherwise (policy: Silence). */
export const usualTime: Required<Pick<AskTime, 'reminders' | 'escalation'>> = {
  reminders: [1 / 2],
  escalation: {
    rungs: [
      { step: 'substitute' },
      { step: 'superior', after: '3 business days' },
      { step: 'management', after: '2 business days' },
    ],
    closesAtTimes: 3,
  },
};
