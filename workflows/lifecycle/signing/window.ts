import { deadline, localDate } from '../../calendar.ts';
import type { Employee } from '../../directory/employee.ts';
import type { Workflow } from '../../vocabulary/workflow.ts';
import { allAsks } from '../../vocabulary/workflow.ts';
import { calendarOf } from '../ask-schedule.ts';

/** The days within which a contract is signed, both included (YYYY-MM-DD in Madrid). */
export type Window = { from: string; until: string };

/** From the day on which it is drawn to the last on which whoever signs last may, if each signature takes all of its time. */
export const signingWindow = (workflow: Workflow, drawnAt: Date): Window => {
  const last = allAsks(workflow)
    .filter(({ kind }) => kind === 'signature')
    .reduce((from, ask) => deadline({ from, span: ask.within, calendar: calendarOf(ask, []) }), drawnAt);
  return { from: localDate(drawnAt), until: localDate(last) };
};

/** Whether nothing that the directory knows keeps somebody from signing on any day of it. */
export const isHereThroughout = ({ absences }: Pick<Employee, 'absences'>, { from, until }: Window): boolean =>
  absences.every((away) => away.until < from || until < away.from);
