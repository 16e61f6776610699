import { controlCharacters, tidy } from '../../workflows/text.ts';
import { Refusal } from '../../workflows/vocabulary/refusal.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

const longest = 2_000;

/**
 * Reads a reason as typed: tidied, 2,000 characters at most.
 * @throws Refusal with the problem in the field.
 */
export const readReason = (typed: string, field = 'reason'): string => {
  if (controlCharacters(typed, { oneLine: false })) throw wrong(field, 'characters', invisible);
  const reason = tidy(typed, { oneLine: false });
  if ([...reason].length > longest) throw wrong(field, 'too long', tooLong);
  return reason;
};

const invisible: Words = {
  es: 'El motivo contiene caracteres invisibles o de control: bórrelo y escríbalo de nuevo',
  en: 'The reason contains invisible or control characters: delete it and type it again',
};
const tooLong: Words = {
  es: 'El motivo admite 2000 caracteres como máximo: acorte el texto',
  en: 'The reason takes 2,000 characters at most: shorten the text',
};

const wrong = (field: string, code: string, words: Words): Refusal =>
  new Refusal({ name: 'ReasonWrong', kind: 'invalid', words, problems: [{ field, code, words }] });
