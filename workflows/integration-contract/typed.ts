import { type Forbidden, forbiddenIn, forbiddenInName } from './forbidden.ts';

/** A line as the form asks for it: «nombre: qué». */
export type Pair = { name: string; what: string };

/** What stands in the lines of a text. */
export const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Each line with what stands before its first colon and after it; either may be empty where a line is not as asked. */
export const pairsOf = (text: string | undefined): Pair[] =>
  linesOf(text).map((line) => {
    const [name = '', ...rest] = line.split(':');
    return { name: name.trim(), what: rest.join(':').trim() };
  });

/** Whether every line says both. */
export const allPaired = (text: string | undefined): boolean =>
  pairsOf(text).every(({ name, what }) => name !== '' && what !== '');

/** What stands between the commas of a line. */
export const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Whether a description holds data of somebody: an address, or a number as long as those of documents and telephones. */
export const holdsSample = (text: string | undefined): boolean => /\S@\S+\.\S|\d(?:[ .-]?\d){6}/.test(text ?? '');

/** What a text that the contract will say must not say. */
export const forbiddenAs: Readonly<Record<'text' | 'name' | 'lines', (text: string) => Forbidden[]>> = {
  text: forbiddenIn,
  name: forbiddenInName,
  lines: (text) => pairsOf(text).flatMap(({ name, what }) => [...forbiddenInName(name), ...forbiddenIn(what)]),
};
