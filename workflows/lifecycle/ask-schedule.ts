import {
  type Calendar,
  type Deadline,
  deadline,
  lastDayOf,
  localDate,
  type Span,
  shareOf,
  spanTimes,
  startOfDay,
} from '../calendar.ts';
import type { Directory, Person } from '../directory.ts';
import { type Escalation, type Reminder, usualTime } from '../vocabulary/ask-time.ts';
import { type Ask, movesUp } from '../vocabulary/asks.ts';
import type { Values } from '../vocabulary/fields.ts';
import { communityOf } from '../working-hours.ts';
import type { AskRow, Due } from './case.ts';
import { timeBegins } from './leaving.ts';

/** `begins`: from when it runs, where that was still to come. */
export type Schedule = { deadline: string; schedule: Due[]; begins?: string };

type Put = { people: readonly Person[]; at: Date; values: Values };

/** When an ask put to these people is due, and what the clock does about their silence until then (policy: Silence). */
export const scheduleOf = (ask: Ask, put: Put, directory: Directory): Schedule => {
  const told = timeBegins(ask, put, directory);
  const day = ask.from?.(put.values) || localDate(told);
  if (day <= localDate(told)) return scheduleFrom(ask, { people: put.people, from: told });
  const from = startOfDay(day);
  return { ...scheduleFrom(ask, { people: put.people, from }), begins: iso(from) };
};

/** The same from an instant on at which their time begins whatever mail tells them of it. */
export const scheduleFrom = (ask: Ask, { people, from }: { people: readonly Person[]; from: Date }): Schedule => {
  const time: Time = { from, calendar: calendarOf(ask, people) };
  const due = after(time, ask.within);
  const { reminders = usualTime.reminders, escalation = usualTime.escalation } = ask;
  const silence: Due[] = movesUp(ask)
    ? escalating(ask, { ...time, due }, escalation)
    : [{ at: iso(due), step: 'expire' }];
  return { deadline: iso(due), schedule: [...reminding(ask, time, reminders), ...silence] };
};

/** Whether everybody who could be asked besides has been: what is left of silence is the end. */
export const movesNoFurther = (ask: Ask, { schedule }: Pick<AskRow, 'schedule'>): boolean =>
  movesUp(ask) && schedule.length > 0 && schedule.every(({ step }) => step === 'expire');

/** How long those asked have in all, and from when, where that was still to come: twice as long once they wanted more time; no span says it once staff have moved the deadline. */
export const timeGiven = (
  { within }: Ask,
  { extended, moved, begins }: Pick<AskRow, 'extended' | 'moved' | 'begins'>,
): Pick<Deadline, 'span' | 'begins'> =>
  moved ? { span: undefined } : { span: extended ? spanTimes(within, 2) : within, ...(begins && { begins }) };

/** A day counts only when it is a business day for everybody asked: nobody loses one to the days off of another. */
export const calendarOf = ({ august }: Pick<Ask, 'august'>, people: readonly Person[]): Calendar => ({
  communities: [...new Set(people.flatMap(({ territory }) => communityOf(territory) ?? []))],
  august: august ?? 'does not count',
});

type Time = { from: Date; calendar: Calendar };

const reminding = ({ within }: Ask, time: Time, reminders: readonly Reminder[]): Due[] =>
  reminders
    .map((one) => lastDayOf({ ...time, span: typeof one === 'number' ? shareOf(within, one) : one }))
    .map((at): Due => ({ at: iso(at), step: 'remind' }))
    .sort((a, b) => a.at.localeCompare(b.at));

/** Rung by rung from the deadline on; closed after the last of them at the earliest. */
const escalating = ({ within }: Ask, time: Time & { due: Date }, { rungs, closesAtTimes }: Escalation): Due[] => {
  const climbed = rungs.reduce<{ at: Date; steps: Due[] }>(
    ({ at, steps }, { step, after: span }) => {
      const next = span === undefined ? at : after({ ...time, from: at }, span);
      return { at: next, steps: [...steps, { at: iso(next), step }] };
    },
    { at: time.due, steps: [] },
  );
  const end = after(time, spanTimes(within, closesAtTimes));
  return [...climbed.steps, { at: iso(new Date(Math.max(end.getTime(), climbed.at.getTime()))), step: 'expire' }];
};

const after = ({ from, calendar }: Time, span: Span): Date => deadline({ from, span, calendar });

const iso = (instant: Date): string => instant.toISOString();
