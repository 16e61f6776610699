/** The languages people read: Spanish first and by default, English beside it. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language: a missing one does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** Fills the `{name}` places of a text in every language. */
export const fill = (words: Words, places: Record<string, string | Words>): Words => ({
  es: fillOne(words.es, 'es', places),
  en: fillOne(words.en, 'en', places),
});

const fillOne = (text: string, language: Language, places: Record<string, string | Words>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = places[name];
    return value === undefined ? place : typeof value === 'string' ? value : value[language];
  });
