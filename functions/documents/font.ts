import { existsSync, readFileSync } from 'node:fs';
import { undrawable } from '../../workflows/integration-contract/drawable.ts';
import { filesBeside } from './beside.ts';

/** The embedded font, in its two weights: Source Sans 3, under the SIL Open Font License, which allows embedding. */
export const fonts = { regular: () => fileBeside('regular.ttf'), strong: () => fileBeside('strong.ttf') };
export type Weight = keyof typeof fonts;

/** The text as it is drawn: composed (NFC). @throws Error naming what the font lacks: a missing character would vanish from a contract without a word. */
export const drawable = (text: string): string => {
  const missing = undrawable(text);
  if (missing.length === 0) return text.normalize('NFC');
  throw new Error(`The font cannot draw ${missing.map(named).join(', ')}.`);
};

const named = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** In the bundle's folder once it is bundled; before that, where it was installed. */
const fileBeside = (name: keyof typeof filesBeside): Buffer => {
  const here = new URL(`./${name}`, import.meta.url);
  return readFileSync(existsSync(here) ? here : new URL(`../../node_modules/${filesBeside[name]}`, import.meta.url));
};

/** What came from outside, as a browser's name for itself, is no reason to fail: what cannot be drawn is named instead. */
export const shownAnyway = (text: string): string => {
  const missing = new Set(undrawable(text));
  return [...text.normalize('NFC')].map((one) => (missing.has(one) ? `[${named(one)}]` : one)).join('');
};
