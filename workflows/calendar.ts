import type { Language } from './vocabulary/words.ts';

/** How long someone has. */
export type Span =
  | `${number} business days`
  | `${number} business day`
  | `${number} calendar days`
  | `${number} calendar day`;

/** Whose days count: August, and the holidays of a year as YYYY-MM-DD. */
export type Calendar = { august: 'counts' | 'does not count'; holidays: (year: number) => readonly string[] };

/** A day in Madrid as YYYY-MM-DD. */
export type Day = string;

const zone = 'Europe/Madrid';

/** The national holidays of Spain; those of the communities come with the directory. */
export const nationalHolidays = (year: number): readonly Day[] => [
  ...['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'].map((day) => `${year}-${day}`),
  addDays(easter(year), -2),
];

/** Where nothing else is said: national holidays, and August does not count. */
export const spanish: Calendar = { august: 'does not count', holidays: nationalHolidays };

type Wait = { from: Date; span: Span; calendar: Calendar };

/** The last instant of the last day of a span that begins the day after `from`. */
export const deadline = ({ from, span, calendar }: Wait): Date => endOfDay(dayAfter(localDate(from), span, calendar));

/** The start of the day on which half of the span has gone. */
export const halfTime = ({ from, span, calendar }: Wait): Date => {
  const half = `${Math.ceil(countOf(span) / 2)} ${unitOf(span)}` as Span;
  return startOfDay(dayAfter(localDate(from), half, calendar));
};

/** A span so many times over. */
export const spanTimes = (span: Span, times: number): Span => `${countOf(span) * times} ${unitOf(span)}` as Span;

export const countOf = (span: Span): number => Number.parseInt(span, 10);

export const isBusinessDay = (day: Day, calendar: Calendar): boolean => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  if (calendar.august === 'does not count' && day.slice(5, 7) === '08') return false;
  return !calendar.holidays(Number(day.slice(0, 4))).includes(day);
};

export const addDays = (day: Day, days: number): Day => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The same day so many months later, or the last of that month where there is none. */
export const addMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

const madrid = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in Madrid at an instant. */
export const localDate = (instant: Date): Day => madrid.format(instant);

/** The first instant of a day in Madrid. */
export const startOfDay = (day: Day): Date => {
  const noon = new Date(`${day}T00:00:00Z`);
  const candidates = [1, 2].map((hours) => new Date(noon.getTime() - hours * 3_600_000));
  return candidates.find((one) => localDate(one) === day && localDate(new Date(one.getTime() - 1)) !== day) ?? noon;
};

/** The last millisecond of a day in Madrid. */
export const endOfDay = (day: Day): Date => new Date(startOfDay(addDays(day, 1)).getTime() - 1);

const words: Record<Language, Intl.DateTimeFormat> = {
  es: new Intl.DateTimeFormat('es-ES', { dateStyle: 'full', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
};

/** «jueves 3 de diciembre de 2026», "Thursday 3 December 2026". */
export const longDate = (day: Day, language: Language): string =>
  words[language]
    .format(new Date(`${day}T12:00:00Z`))
    .replace(/[\u00A0\u2009\u202F]/g, ' ')
    .replace(',', '');

/** «5 días hábiles», "5 business days". */
export const spanWords = (span: Span, language: Language): string => {
  const count = countOf(span);
  const business = unitOf(span).startsWith('business');
  if (language === 'en') return `${count} ${business ? 'business' : 'calendar'} day${count === 1 ? '' : 's'}`;
  const adjective = business ? 'hábil' : 'natural';
  return count === 1 ? `1 día ${adjective}` : `${count} días ${adjective}es`;
};

const unitOf = (span: Span): string => span.slice(span.indexOf(' ') + 1);

const dayAfter = (day: Day, span: Span, calendar: Calendar): Day => {
  if (unitOf(span).startsWith('calendar')) return addDays(day, countOf(span));
  let last = day;
  for (let left = countOf(span); left > 0; ) {
    last = addDays(last, 1);
    if (isBusinessDay(last, calendar)) left--;
  }
  return last;
};

/** Easter Sunday, by the anonymous Gregorian computus. */
const easter = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const month = Math.floor((e + f - 7 * g + 114) / 31);
  const date = ((e + f - 7 * g + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};
