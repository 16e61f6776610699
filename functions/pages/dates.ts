import { formatter, localDate, longDate, nearDate } from '../../workflows/calendar.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';

/** A day as people read it, from an instant or a YYYY-MM-DD. */
export const onDate = (when: string, language: Language): string =>
  longDate(when.length === 10 ? when : localDate(new Date(when)), language);

/** A day near `today`: without its year when that is this one. */
export const onNearDate = (instant: string, today: string | undefined, language: Language): string =>
  nearDate(localDate(new Date(instant)), today, language);

const clock = { timeZone: 'Europe/Madrid', hour: '2-digit', minute: '2-digit' } as const;
const clocks: Record<Language, () => Intl.DateTimeFormat> = {
  es: formatter('es-ES', clock),
  en: formatter('en-GB', clock),
};

/** Day and time of day in Madrid. */
export const atTime = (instant: string, language: Language): string =>
  `${onDate(instant, language)}, ${clocks[language]().format(new Date(instant))}`;
