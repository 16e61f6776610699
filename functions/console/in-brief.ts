import type { Language } from '../../workflows/vocabulary/words.ts';

const locales: Record<Language, string> = { es: 'es-ES', en: 'en-GB' };

const formatsOf = (format: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => ({
  es: new Intl.DateTimeFormat(locales.es, { timeZone: 'Europe/Madrid', ...format }),
  en: new Intl.DateTimeFormat(locales.en, { timeZone: 'Europe/Madrid', ...format }),
});

const moments = formatsOf({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const days = formatsOf({ dateStyle: 'medium' });

/** Day and time of day in Madrid, short enough for a table. */
export const briefly = (instant: string, language: Language): string => moments[language].format(new Date(instant));

/** The day in Madrid, short enough for a table. */
export const dayOf = (instant: string, language: Language): string => days[language].format(new Date(instant));

const lists: Record<Language, Intl.ListFormat> = {
  es: new Intl.ListFormat(locales.es),
  en: new Intl.ListFormat(locales.en),
};

/** Names as one says them: «Ana, Berta y Carmen». */
export const listOf = (names: readonly string[], language: Language): string => lists[language].format(names);
