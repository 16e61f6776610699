/** The languages people read: Spanish first and by default, English beside it. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language: a missing one does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** What stands at the `{name}` places of a text. */
export type Places = Readonly<Record<string, string | Words>>;

/** A text in one language, its `{name}` places filled in; a place that ends in a full stop («S.L.») takes the one after it. */
export const say = (words: Words, language: Language, places: Places = {}): string =>
  words[language].replace(/\{(\w+)\}(\.?)/g, (place, name: string, stop: string) => {
    const value = places[name];
    if (value === undefined) return place;
    const text = typeof value === 'string' ? value : value[language];
    return text.endsWith('.') ? text : `${text}${stop}`;
  });

/** The same in every language. */
export const fill = (words: Words, places: Places): Words => ({
  es: say(words, 'es', places),
  en: say(words, 'en', places),
});

/** A noun or a phrase where a sentence or a line begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
