import { type Language, languages, type Words } from '../../workflows/vocabulary/words.ts';
import { colours, type Look, measures, type Sheet } from './sheet.ts';

/** Spanish to the left, which binds; English to the right, which informs. */
export const inColumns = (sheet: Sheet, words: Words, { tag, ...look }: Look & { tag: string }): void => {
  const pieces = { es: piecesOf(words.es), en: piecesOf(words.en) };
  const rows = Math.max(pieces.es.length, pieces.en.length);
  for (let row = 0; row < rows; row++) {
    sheet.beside(
      languages.flatMap((language) => {
        const text = pieces[language][row];
        return text === undefined
          ? []
          : [{ ...look, ...placeOf(language, text), colour: colourOf(language, look), tag, text, language }];
      }),
    );
  }
};

export const columnWidth = (measures.width - measures.gutter) / 2;

const placeOf = (language: Language, text: string) => {
  const left = measures.left + (language === 'es' ? 0 : columnWidth + measures.gutter);
  const indent = text.startsWith('—') ? 9 : 0;
  return { x: left + indent, width: columnWidth - indent };
};

const colourOf = (language: Language, { colour = colours.ink }: Look): string =>
  language === 'es' ? colour : colours.soft;

/** A passage longer than this is broken at a space, so that each piece fits on a page. */
const longest = 900;

const piecesOf = (text: string): string[] => {
  if (text.length <= longest) return [text];
  const space = text.lastIndexOf(' ', longest);
  const at = space > 0 ? space : longest;
  return [text.slice(0, at), ...piecesOf(text.slice(at).trimStart())];
};
