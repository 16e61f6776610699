import type { Language } from '../../workflows/vocabulary/words.ts';

/** An address of ours in a language; Spanish is the one without a word. */
export const inLanguage = (address: string, language: Language): string =>
  language === 'es' ? address : `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
