import { closures } from './closures.ts';
import { daysOff } from './days-off.ts';
import type { Community } from './territory/provinces.ts';
import { plainSpaces } from './text.ts';
import { type Language, say, type Words } from './vocabulary/words.ts';

/** How long someone has. The day on which it begins does not count. */
export type Span =
  | `${number} business days`
  | `${number} business day`
  | `${number} calendar days`
  | `${number} calendar day`;

/** A day in Madrid as YYYY-MM-DD. */
export type Day = string;

/** Whose business days they are: those of all Spain, without the days off of any of these communities; and whether August counts. */
export type Calendar = { communities?: readonly Community[]; august: 'counts' | 'does not count' };

/** Where nothing else is known: the national holidays, and August does not count. */
export const spanish: Calendar = { august: 'does not count' };

type Wait = { from: Date; span: Span; calendar: Calendar };

/** The last instant of the last day of a span that begins the day after `from`. */
export const deadline = ({ from, span, calendar }: Wait): Date => endOfDay(dayAfter(localDate(from), span, calendar));

/** The start of the last day of a span. */
export const lastDayOf = ({ from, span, calendar }: Wait): Date =>
  startOfDay(dayAfter(localDate(from), span, calendar));

/** The start of the day on which half of the span, rounded up to a whole day, is reached. */
export const halfTime = (wait: Wait): Date => lastDayOf({ ...wait, span: shareOf(wait.span, 1 / 2) });

/** A share of a span, rounded up to whole days. */
export const shareOf = (span: Span, share: number): Span => spanOf(Math.ceil(countOf(span) * share), kindOf(span));

/** A span so many times over. */
export const spanTimes = (span: Span, times: number): Span => spanOf(countOf(span) * times, kindOf(span));

export const countOf = (span: Span): number => Number.parseInt(span, 10);

/** How many business days pass after the day of `from`, up to and with the day of `until`. */
export const businessDaysBetween = ({ from, until, calendar }: { from: Date; until: Date; calendar: Calendar }) => {
  const last = localDate(until);
  let count = 0;
  for (let day = addDays(localDate(from), 1); day <= last; day = addDays(day, 1)) {
    if (isBusinessDay(day, calendar)) count++;
  }
  return count;
};

export const isBusinessDay = (day: Day, calendar: Calendar): boolean =>
  isWorkday(day, calendar.communities) && !isClosed(day, calendar);

/** Whether people work: also in August and at Christmas, when nobody is expected to answer. */
export const isWorkday = (day: Day, communities: readonly Community[] = []): boolean => {
  const weekday = noon(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isDayOff(day, communities);
};

const isClosed = (day: Day, { august }: Calendar): boolean =>
  closures.some(
    ({ name, from, until }) => !(name === 'August' && august === 'counts') && between(day.slice(5), from, until),
  );

/** Days of a year as MM-DD; a span may go on into the next year. */
const between = (day: string, from: string, until: string): boolean =>
  from <= until ? from <= day && day <= until : from <= day || day <= until;

const isDayOff = (day: Day, communities: readonly Community[]): boolean => {
  const off = daysOff[Number(day.slice(0, 4))];
  const [, month, date] = day.split('-');
  const lists = [off?.ES, ...communities.map((community) => off?.[community])];
  return lists.some((list) => list?.split(' ').includes(`${month}${date}`));
};

export const addDays = (day: Day, days: number): Day => {
  const date = noon(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The same day so many months later, or the last of that month where it has no such day. */
export const addMonths = (day: Day, months: number): Day => {
  const date = noon(`${day.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(Number(day.slice(8)), daysInMonth));
  return date.toISOString().slice(0, 10);
};

/** The day in Madrid at an instant. */
export const localDate = (instant: Date): Day => madrid().format(instant);

/** The first instant of a day in Madrid, which is two hours ahead of UTC in summer and one in winter. */
export const startOfDay = (day: Day): Date => {
  const inSummer = new Date(`${day}T00:00:00+02:00`);
  return localDate(inSummer) === day ? inSummer : new Date(`${day}T00:00:00+01:00`);
};

/** The last millisecond of a day in Madrid. */
export const endOfDay = (day: Day): Date => new Date(startOfDay(addDays(day, 1)).getTime() - 1);

/** «jueves 3 de diciembre de 2026», "Thursday 3 December 2026". */
export const longDate = (day: Day, language: Language): string =>
  plainSpaces(inWords[language]().format(noon(day))).replace(',', '');

/** «jueves 3 de diciembre», "Thursday 3 December": its year only when it is not the one of `today`. */
export const nearDate = (day: Day, today: Day | undefined, language: Language): string => {
  const said = longDate(day, language);
  return day.slice(0, 4) === today?.slice(0, 4) ? said.replace(/ (de )?\d{4}$/, '') : said;
};

/** How long someone has, where that can be said, from when, where that is still to come, and until which instant, as read on a day. */
export type Deadline = { span: Span | undefined; begins?: string; until: string; today: Day | undefined };

/** «5 días hábiles, hasta el jueves 3 de diciembre», "5 business days, until Thursday 3 December": how every deadline is said. */
export const deadlineWords = ({ span, begins, until, today }: Deadline, language: Language): string => {
  const day = (instant: string) => nearDate(localDate(new Date(instant)), today, language);
  const last = `${language === 'es' ? 'hasta el' : 'until'} ${day(until)}`;
  const first = begins === undefined ? '' : say(beginning, language, { day: day(begins) });
  return span === undefined ? last : `${spanWords(span, language)}${first}, ${last}`;
};

const beginning: Words = { es: ' desde el {day}', en: ' from {day}' };

/** «5 días hábiles», "5 business days". */
export const spanWords = (span: Span, language: Language): string => {
  const [count, kind] = [countOf(span), kindOf(span)];
  if (language === 'en') return spanOf(count, kind);
  const adjective = kind === 'business' ? 'hábil' : 'natural';
  return count === 1 ? `1 día ${adjective}` : `${count} días ${adjective}es`;
};

type Kind = 'business' | 'calendar';

const kindOf = (span: Span): Kind => (span.includes('business') ? 'business' : 'calendar');

const spanOf = (count: number, kind: Kind): Span => (count === 1 ? `${count} ${kind} day` : `${count} ${kind} days`);

const dayAfter = (day: Day, span: Span, calendar: Calendar): Day => {
  if (kindOf(span) === 'calendar') return addDays(day, countOf(span));
  let last = day;
  for (let left = countOf(span); left > 0; ) {
    last = addDays(last, 1);
    if (isBusinessDay(last, calendar)) left--;
  }
  return last;
};

const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** Made when first asked for: the first formatter of a process takes some 12 ms. */
export const formatter = (locale: string, options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) => {
  let made: Intl.DateTimeFormat | undefined;
  return () => {
    made ??= new Intl.DateTimeFormat(locale, options);
    return made;
  };
};

// Swedish dates are ISO dates.
const madrid = formatter('sv-SE', { timeZone: 'Europe/Madrid', year: 'numeric', month: '2-digit', day: '2-digit' });

const inWords: Record<Language, () => Intl.DateTimeFormat> = {
  es: formatter('es-ES', { dateStyle: 'full', timeZone: 'UTC' }),
  en: formatter('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
};
