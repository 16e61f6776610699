/** A name as one compares it: capitals, accents, punctuation and legal form aside. */
export const plainName = (name: string): string => plain(name).replace(legalForm, '');

/** Words alone, in small letters without accents. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const legalForm = / s ?(?:a|l|coop|c ?c ?l)(?: ?u)?$/;
