type Lines = { oneLine: boolean };

/**
 * Whether a text holds control, bidirectional or invisible characters. A line may end in what pasting leaves there;
 * a text of several lines may hold the breaks, the joiners of emojis and the residue that `tidy` takes out.
 */
export const controlCharacters = (text: string, { oneLine }: Lines): boolean =>
  oneLine ? unseen.test(text.trim()) : unseenInLines.test(text);

/** The same text normalised (NFC) and without stray spaces; lines stay lines where there may be several. */
export const tidy = (text: string, { oneLine }: Lines): string => {
  const normal = text.normalize('NFC');
  if (oneLine) return normal.replace(/\s+/g, ' ').trim();
  return normal
    .replace(residue, '')
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

/** The spaces that Intl puts between figures and words as plain ones: a text mail and a search find them. */
export const plainSpaces = (text: string): string => text.replace(/[\u00A0\u2009\u202F]/g, ' ');

/** The first word that passes for another: Latin letters mixed with Cyrillic or Greek ones, or only their doubles. */
export const lookAlike = (text: string): string | undefined => {
  const latin = scripts.Latin.test(text);
  return text.split(/[^\p{L}\p{M}]+/u).find((word) => mixed(word) || (latin && doubles.test(word)));
};

/** A text with its look-alikes as the Latin letters that a reader takes them for. */
export const asDrawn = (text: string): string => text.replace(double, (one) => drawn[1].charAt(drawn[0].indexOf(one)));

// \p{DI} is what no font shows, as a Hangul filler; U+2800 is the blank of Braille.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u2800]/u;

const unseenInLines = /[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}\u2800]--[\t\n\r\u{AD}\u200B-\u200D\u2060\uFE00-\uFE0F\uFEFF]]/v;

/** What word processors and web pages leave in a text: soft hyphens, zero-width spaces, and joiners outside emojis. */
const residue = /[\u{AD}\u200B\u200C\u2060\uFEFF]|(?<!\p{Extended_Pictographic}|\p{EMod}|\uFE0F)\u200D/gu;

const scripts = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u };

const mixed = (word: string): boolean => Object.values(scripts).filter((script) => script.test(word)).length > 1;

/** Cyrillic and Greek letters, and below each the Latin one that it is drawn like. */
const drawn = [
  'асеорхуіјѕһԁԛԝАВЕКМНОРСТУХІЈЅԌԚԜοαενρτυχκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ',
  'aceopxyijshdqwABEKMHOPCTYXIJSGQWoaevptuxkABEZHIKMNOPTYX',
] as const;

const doubles = new RegExp(`^[${drawn[0]}]+$`);
const double = new RegExp(`[${drawn[0]}]`, 'g');
