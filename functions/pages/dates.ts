import { formatter, localDate, longDate } from '../../workflows/calendar.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';

/** A day as people read it, from an instant or a YYYY-MM-DD. */
export const onDate = (when: string, language: Language): string =>
  longDate(when.length === 10 ? when : localDate(new Date(when)), language);

const clock = { timeZone: 'Europe/Madrid', hour: '2-digit', minute: '2-digit' } as const;
const clocks: Record<Language, () => Intl.DateTimeFormat> = {
  es: formatter('es-ES', clock),
  en: formatter('en-GB', clock),
};

/** Day and time of day in Madrid. */
export const atTime = (instant: string, language: Language): string =>
  `${onDate(instant, language)}, ${clocks[language]().format(new Date(instant))}`;
