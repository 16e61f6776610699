import type { Language } from '../../workflows/vocabulary/words.ts';

const short = { timeZone: 'Europe/Madrid', dateStyle: 'medium', timeStyle: 'short' } as const;

const formats: Record<Language, Intl.DateTimeFormat> = {
  es: new Intl.DateTimeFormat('es-ES', short),
  en: new Intl.DateTimeFormat('en-GB', short),
};

/** Day and time of day in Madrid, short enough for a table. */
export const briefly = (instant: string, language: Language): string => formats[language].format(new Date(instant));
