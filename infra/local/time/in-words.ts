import { localDate, longDate } from '../../../workflows/calendar.ts';

/** How far policy time is from the wall, as one says it. */
export const againstWall = (policy: Date, wall: Date): string => {
  const minutes = Math.floor((policy.getTime() - wall.getTime()) / 60_000);
  if (minutes < 1) return 'as on the wall';
  if (minutes < 120) return `${counted(minutes, 'minute')} ahead of the wall`;
  if (minutes < 2 * aDay) return `${counted(Math.floor(minutes / 60), 'hour')} ahead of the wall`;
  return `${counted(Math.floor(minutes / aDay), 'day')} ahead of the wall`;
};

/** An instant, and what day and time it is then in Madrid, where business days are counted. */
export const withMadrid = (instant: Date): string =>
  `${instant.toISOString()} (${longDate(localDate(instant), 'en')}, ${clock.format(instant)} in Madrid)`;

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Madrid', hour: '2-digit', minute: '2-digit' });

/** The day, in UTC, a month or so on: one to which time can be moved. */
export const dayAhead = (policy: Date): string =>
  new Date(policy.getTime() + 30 * aDay * 60_000).toISOString().slice(0, 10);

const aDay = 24 * 60;

const counted = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;
