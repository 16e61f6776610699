import * as z from 'zod/mini';
import { type Language, say, type Words } from '../vocabulary/words.ts';
import { provinceOf } from './provinces.ts';

/** Where a client is or an implementer serves: a province by its official code, or another country by its ISO 3166-1 code. */
export type Territory = string;

/** Whether it is a Spanish province, or a country other than Spain. */
export const isTerritory = (code: string): boolean =>
  provinceOf(code) !== undefined || (/^[A-Z]{2}$/.test(code) && code !== 'ES' && countryIn('en', code) !== undefined);

/** A territory as the directory has it. */
export const TerritoryCode = z.string().check(z.refine(isTerritory, 'is no province and no country'));

/** «Sevilla», «Portugal». */
export const territoryWords = (code: Territory): Words => {
  const { name } = provinceOf(code) ?? {};
  return { es: name ?? countryIn('es', code) ?? code, en: name ?? countryIn('en', code) ?? code };
};

/** «Asturias, Cantabria», in the order in which they are listed; of many the first ones, and how many more. */
export const territoriesIn = (codes: readonly Territory[], language: Language): string => {
  const names = codes.map((code) => territoryWords(code)[language]);
  const shown = names.length > 4 ? names.slice(0, 3) : names;
  const others = names.length - shown.length;
  const listed = shown.join(', ');
  return others > 0 ? say(more, language, { listed, others: String(others) }) : listed;
};

const more: Words = { es: '{listed} y {others} más', en: '{listed} and {others} more' };

/** The province of an address as typed, by the postal code in it; nothing when it has none of Spain. */
export const provinceIn = (address: string): Territory | undefined => {
  const province = /(?<!\d)(\d{2})\d{3}(?!\d)/.exec(address)?.[1];
  return province !== undefined && provinceOf(province) ? province : undefined;
};

/** Whether a Spanish postal code lies in a province: its first two digits say so. */
export const isPostalCodeOf = (province: string, postalCode: string): boolean =>
  /^\d{5}$/.test(postalCode) && postalCode.startsWith(province) && provinceOf(province) !== undefined;

const countryIn = (language: Language, code: string): string | undefined => {
  names[language] ??= new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return names[language].of(code);
};

/** Made when first asked for. */
const names: Partial<Record<Language, Intl.DisplayNames>> = {};
