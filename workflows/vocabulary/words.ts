/** The languages people read: Spanish first and by default, English beside it. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language: a missing one does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** What stands at the `{name}` places of a text. */
export type Places = Readonly<Record<string, string | Words>>;

/** A text in one language, its `{name}` places filled in. */
export const say = (words: Words, language: Language, places: Places = {}): string =>
  words[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = places[name];
    return value === undefined ? place : typeof value === 'string' ? value : value[language];
  });

/** The same in every language. */
export const fill = (words: Words, places: Places): Words => ({
  es: say(words, 'es', places),
  en: say(words, 'en', places),
});

/** A noun or a phrase where a sentence or a line begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
