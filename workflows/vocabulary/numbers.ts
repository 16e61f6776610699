import { plainSpaces } from '../text.ts';
import type { FieldKind } from './fields.ts';
import type { Language, Words } from './words.ts';

/** The lowest and the highest number accepted, both included; of money, in euros. */
export type Bounds = { from: number; to: number };

/**
 * A whole number as people write it in Spanish or in English: `1200`, `1.200`, `1,200`, `1 200`; nothing when it is none.
 * A point, a comma or a space between groups of three is for thousands, so `1.234` is 1234 to everybody. Decimals,
 * groups of other lengths, and two signs in one number (`1.234,567`) are refused rather than guessed.
 */
export const readWholeNumber = (typed: string): number | undefined => {
  const { whole, decimals } = numerals(typed) ?? {};
  return whole === undefined || decimals !== undefined ? undefined : Number(whole);
};

/**
 * An amount of euros in cents, as people write it: `9000`, `9.000 €`, `9.000,50`, `9,000.50`, `9000,5`, `€ 9,000`.
 * Cents are two digits: a sign before one or two last digits is the decimal one, a sign before exactly three is for
 * thousands. So `1,234` is 1234 euros to everybody, as `1.234` is, and not one euro and a fraction of a cent.
 * What can be read in two ways (`9.000.50`, `1,23,4`, `0,500`, `9'50`) is nothing, and so is what is below zero.
 */
export const readEuros = (typed: string): number | undefined => {
  const bare = typed.replace(/^(?:€|EUR) ?|(?<=\d) ?(?:€|EUR|euros?)$/i, '');
  const { whole, decimals = '' } = numerals(bare) ?? {};
  return whole === undefined ? undefined : Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
};

/**
 * The amount of an answer in cents, for facts and checks: `amountOf(r.amount) > 5_000_00` is above 5,000 €.
 * None for a question that was not asked, or whose answer has been erased. @throws Error when it is no amount
 */
export const amountOf = (value: string | undefined): number => known(value, readEuros);

/** The number of an answer, for facts and checks; none for a question that was not asked. @throws Error when it is no number */
export const numberOf = (value: string | undefined): number => known(value, readWholeNumber);

/** Cents as they are kept: euros, a point, two digits, as `9000.50`. */
export const eurosText = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** How whole numbers and amounts are kept, whatever was typed. */
export const kept = { 'whole number': /^(0|[1-9]\d*)$/, euros: /^(0|[1-9]\d*)\.\d{2}$/ } as const;

/** «1.200», "1,200". */
export const numberWords = (number: number, language: Language): string => inNumbers[language]().format(number);

/** «9.000,50 €», "€9,000.50"; without cents where there are none. */
export const eurosWords = (cents: number, language: Language): string =>
  plainSpaces(inEuros[language]().format(cents / 100));

/** Bounds in words, for the places {from} and {to}. */
export const boundsWords = (kind: FieldKind, { from, to }: Bounds): Record<keyof Bounds, Words> => {
  const inWords = (number: number, language: Language): string =>
    kind === 'euros' ? eurosWords(Math.round(number * 100), language) : numberWords(number, language);
  const both = (number: number): Words => ({ es: inWords(number, 'es'), en: inWords(number, 'en') });
  return { from: both(from), to: both(to) };
};

const known = (value = '', reading: typeof readEuros): number => {
  if (value === '') return 0;
  const read = reading(value);
  if (read === undefined) throw new Error(`“${value}” is not a number that a form has checked`);
  return read;
};

/** The digits before and after the decimal sign; nothing when a sign could be read otherwise. */
const numerals = (typed: string): { whole: string; decimals: string | undefined } | undefined => {
  const [, whole, decimals] = notations.map((one) => one.exec(typed)).find((found) => found !== null) ?? [];
  return whole === undefined ? undefined : { whole: whole.replace(/\D/g, ''), decimals };
};

/** Without groups; in groups by points, by commas, by spaces. No text fits two of them. */
const notations = [
  /^(\d+)(?:[.,](\d{1,2}))?$/,
  /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,2}))?$/,
  /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d{1,2}))?$/,
];

/** Made when first asked for: the first formatter of a process takes some 20 ms. */
const formatter = (locale: string, options: Intl.NumberFormatOptions): (() => Intl.NumberFormat) => {
  let made: Intl.NumberFormat | undefined;
  return () => {
    made ??= new Intl.NumberFormat(locale, { useGrouping: 'always', ...options });
    return made;
  };
};

const inNumbers: Record<Language, () => Intl.NumberFormat> = { es: formatter('es-ES', {}), en: formatter('en-GB', {}) };

const euros: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' };
const inEuros: Record<Language, () => Intl.NumberFormat> = {
  es: formatter('es-ES', euros),
  en: formatter('en-GB', euros),
};
