import type { Words } from './words.ts';

export type FieldProblem =
  | 'missing'
  | 'not chosen'
  | 'not declared'
  | 'too long'
  | 'characters'
  | 'unfit'
  | 'mailbox'
  | 'telephone'
  | 'tax id'
  | 'tax id control'
  | 'school code'
  | 'date'
  | 'whole number'
  | 'euros'
  | 'bounds';

/** What is wrong with a field and how to mend it; `{label}` is its label, `{atMost}` its longest length, `{from}` and `{to}` its bounds, `{unfit}` what cannot stand in it. */
export const problemWords: Record<FieldProblem, Words> = {
  missing: { es: 'Falta una respuesta en «{label}»', en: 'Answer “{label}”' },
  'not chosen': { es: 'Elija una opción en «{label}»', en: 'Choose an option in “{label}”' },
  'not declared': {
    es: 'Para continuar, marque la casilla «{label}»',
    en: 'To go on, tick the box “{label}”',
  },
  'too long': {
    es: '«{label}» admite {atMost} caracteres como máximo: acorte el texto',
    en: '“{label}” takes {atMost} characters at most: shorten the text',
  },
  characters: {
    es: '«{label}» contiene caracteres invisibles o de control: bórrelo y escríbalo de nuevo',
    en: '“{label}” contains invisible or control characters: delete it and type it again',
  },
  unfit: {
    es: 'En «{label}», escriba con otras letras lo que no puede imprimirse: {unfit}',
    en: 'In “{label}”, write in other letters what cannot be printed: {unfit}',
  },
  mailbox: {
    es: 'En «{label}», escriba una dirección completa, como nombre@ejemplo.es',
    en: 'In “{label}”, write a complete address, like name@example.com',
  },
  telephone: {
    es: 'En «{label}», escriba un número, como 612 345 678',
    en: 'In “{label}”, write a number, like +34 612 345 678',
  },
  'tax id': {
    es: 'En «{label}», escriba un NIF como B89001234, o un NIF-IVA con el prefijo del país',
    en: 'In “{label}”, write a Spanish tax id like B89001234, or a VAT number with its country prefix',
  },
  'tax id control': {
    es: 'Compruebe «{label}»: su letra o cifra de control no corresponde a las demás',
    en: 'Check “{label}”: its control letter or digit does not match the others',
  },
  'school code': {
    es: 'En «{label}», escriba las ocho cifras del código; las dos primeras son una provincia, como en 33104384',
    en: 'In “{label}”, write the eight digits of the code; the first two are a province, as in 33104384',
  },
  date: {
    es: 'En «{label}», escriba una fecha que exista, como 2027-01-31',
    en: 'In “{label}”, write a date that exists, like 2027-01-31',
  },
  'whole number': {
    es: 'En «{label}», escriba un número entero entre {from} y {to}, solo con cifras',
    en: 'In “{label}”, write a whole number between {from} and {to}, in figures only',
  },
  euros: {
    es: 'En «{label}», escriba un importe en euros con dos decimales como mucho, como 9000,50 o 9.000,50',
    en: 'In “{label}”, write an amount in euros with two decimals at most, like 9000.50 or 9,000.50',
  },
  bounds: {
    es: 'En «{label}», escriba una cifra entre {from} y {to}',
    en: 'In “{label}”, write a figure between {from} and {to}',
  },
};
