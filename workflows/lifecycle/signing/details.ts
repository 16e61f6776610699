import { controlCharacters, tidy } from '../../text.ts';
import type { Problem } from '../../vocabulary/refusal.ts';
import { fill, type Words } from '../../vocabulary/words.ts';
import { longest } from './limits.ts';

/** What somebody types and ticks before the code. */
export type Details = { name: string; position: string; consents: boolean; powers: boolean };

export const tidyDetails = (details: Details): Details => ({
  ...details,
  name: tidy(details.name, { oneLine: true }),
  position: tidy(details.position, { oneLine: true }),
});

/** Everything to mend in them, in the order of the page; `named` is whom the document names to sign it. */
export const detailProblems = (details: Details, named: string): Problem[] => [
  ...nameProblems(details.name, named),
  ...lineProblems('position', details.position, positionMissing),
  ...(details.consents ? [] : [{ field: 'consents', code: 'not declared', words: consentMissing }]),
  ...(details.powers ? [] : [{ field: 'powers', code: 'not declared', words: powersMissing }]),
];

const nameProblems = (typed: string, named: string): Problem[] => {
  const problems = lineProblems('name', typed, nameMissing);
  if (problems.length > 0 || sameName(typed, named)) return problems;
  return [{ field: 'name', code: 'another name', words: fill(anotherName, { named }) }];
};

/** Whether what is typed is the name of whoever is named: accents, capitals and order aside, one has every word of the other, and a first name alone is none. */
const sameName = (typed: string, named: string): boolean => {
  const [is, has] = [wordsOf(typed), wordsOf(named)];
  const within = (some: Set<string>, all: Set<string>) => [...some].every((word) => all.has(word));
  return is.size >= Math.min(2, has.size) && (within(is, has) || within(has, is));
};

const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean),
  );

const lineProblems = (field: 'name' | 'position', typed: string, missing: Words): Problem[] => {
  const [code, words] = lineProblem(field, typed, missing) ?? [];
  return code && words ? [{ field, code, words }] : [];
};

const lineProblem = (field: 'name' | 'position', typed: string, missing: Words): [string, Words] | undefined => {
  if (typed.trim() === '') return ['missing', missing];
  if (controlCharacters(typed, { oneLine: true })) return ['characters', invisible];
  return [...typed].length > longest[field] ? ['too long', tooLong] : undefined;
};

const nameMissing: Words = { es: 'Escriba su nombre y apellidos', en: 'Write your full name' };
const anotherName: Words = {
  es: 'El documento nombra a {named} para firmarlo: escriba ese nombre. Si no es usted, dígalo en la página del documento y no firme',
  en: 'The document names {named} to sign it: write that name. If that is not you, say so on the page of the document and do not sign',
};
const positionMissing: Words = { es: 'Escriba su cargo', en: 'Write your position' };
const consentMissing: Words = {
  es: 'Marque la casilla con la que acepta firmar por medios electrónicos',
  en: 'Tick the box by which you accept to sign by electronic means',
};
const powersMissing: Words = {
  es: 'Marque la casilla sobre sus poderes: sin ellos no puede firmar',
  en: 'Tick the box on your powers: without them you cannot sign',
};
const invisible: Words = {
  es: 'Hay caracteres invisibles o de control: bórrelo y escríbalo de nuevo',
  en: 'There are invisible or control characters: delete it and type it again',
};
const tooLong: Words = {
  es: 'Admite 120 caracteres como máximo: acorte el texto',
  en: 'It takes 120 characters at most: shorten the text',
};
