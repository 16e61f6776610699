import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';
import type { DocumentFault } from '../documents/verify.ts';

/** What the page says where contracts are checked. */
export const verifyWords = {
  title: { es: 'Comprobar un contrato', en: 'Check a contract' },
  lead: {
    es: 'Aquí puede comprobar si un documento es de los sellados por IMTCloud y sigue tal como se firmó.',
    en: 'Here you can check whether an integration contract is one that IMTCloud sealed, and still is as it was signed.',
  },
  file: { es: 'El archivo PDF del contrato', en: 'The PDF file of the contract' },
  fileHint: {
    es: 'Hasta 4 MB, tal como lo recibió. Lo leemos para comprobarlo y no lo guardamos.',
    en: 'Up to 4 MB, as you received it. We read it to check it and do not keep it.',
  },
  hash: { es: 'O su huella SHA-256', en: 'Or its SHA-256 hash' },
  hashHint: {
    es: 'Si no quiere enviarnos el archivo: 64 cifras y letras de la «a» a la «f». Con ella solo podemos decirle si el contrato es nuestro.',
    en: 'If you would rather not send us the file: 64 digits and letters from “a” to “f”. By it we can only tell you whether the contract is ours.',
  },
  check: { es: 'Comprobar', en: 'Check' },
  ours: { es: 'Es un contrato nuestro y no ha cambiado', en: 'It is a contract of ours and has not changed' },
  known: { es: 'Es la huella de un contrato nuestro', en: 'It is the hash of a contract of ours' },
  knownOnly: {
    es: 'Un archivo con esta huella es exactamente el que sellamos.',
    en: 'A file with this hash is exactly the one that we sealed.',
  },
  contract: {
    es: 'Contrato {reference}, versión {version}, sellado el {at}.',
    en: 'Contract {reference}, version {version}, sealed on {at}.',
  },
  signedBy: { es: 'Lo firmó {name}, por {company}, el {at}', en: 'Signed by {name}, for {company}, on {at}' },
  timestamped: {
    es: 'La hora del sello la da una autoridad de sellado de tiempo.',
    en: 'The time of the seal is given by a timestamp authority.',
  },
  notTimestamped: {
    es: 'La hora del sello es la de nuestro sistema: no lleva sello de tiempo de una autoridad.',
    en: 'The time of the seal is that of our system: it has no timestamp of an authority.',
  },
  unknown: { es: 'No conocemos esta huella', en: 'We do not know this hash' },
  unknownWhy: {
    es: 'No es la de ningún contrato sellado por nosotros. Compruebe que la ha copiado entera y que es la del archivo sellado, no la del texto que se firmó. Si tiene el archivo, elíjalo: así podemos decirle qué ocurre.',
    en: 'It is not that of any contract that we sealed. Check that you copied all of it, and that it is that of the sealed file, not of the text that was signed. If you have the file, choose it: then we can tell you what is wrong.',
  },
  faulty: { es: 'No podemos dar por bueno este archivo', en: 'We cannot vouch for this file' },
  faultyWhat: {
    es: 'No se fíe de lo que dice. Pida a la otra parte, o a nosotros, el archivo que se recibió al sellarlo.',
    en: 'Do not rely on what it says. Ask the other party, or us, for the file that was received when it was sealed.',
  },
} satisfies Record<string, Words>;

/** Each fault in a sentence. */
export const faultWords: Record<DocumentFault, Words> = {
  'not a PDF': { es: 'No es un archivo PDF.', en: 'It is no PDF file.' },
  'not sealed': {
    es: 'No lleva un sello entero: o nunca se selló, o falta su final.',
    en: 'It has no whole seal: either it was never sealed, or its end is missing.',
  },
  'unknown seal': { es: 'Su sello no es el nuestro.', en: 'Its seal is not ours.' },
  'bytes changed': {
    es: 'Algo del archivo ha cambiado después de sellarlo.',
    en: 'Something in the file has changed since it was sealed.',
  },
  'added after the seal': {
    es: 'Se ha añadido algo después de sellarlo. También ocurre si un programa guarda el archivo de nuevo.',
    en: 'Something was added after it was sealed. This also happens when a program saves the file again.',
  },
  'evidence unreadable': { es: 'Sus pruebas no se pueden leer.', en: 'Its evidence cannot be read.' },
  'contract changed': {
    es: 'El texto del contrato no es el que se firmó.',
    en: 'The text of the contract is not the one that was signed.',
  },
  'digest does not match': {
    es: 'El contrato o sus firmantes no son los que se confirmaron al firmar.',
    en: 'The contract or its signers are not those confirmed at signing.',
  },
  'certificate does not match': {
    es: 'El certificado del sello no es el que dicen las pruebas.',
    en: 'The certificate of the seal is not the one that the evidence names.',
  },
  'events reordered': {
    es: 'El registro de lo ocurrido no está en su orden (hecho {at}).',
    en: 'The record of what happened is not in its order (event {at}).',
  },
  'event changed': {
    es: 'El registro de lo ocurrido se ha cambiado (hecho {at}).',
    en: 'The record of what happened was changed (event {at}).',
  },
  'event missing': {
    es: 'En el registro de lo ocurrido falta algo (hecho {at}).',
    en: 'Something is missing in the record of what happened (event {at}).',
  },
  'event replaced': {
    es: 'En el registro de lo ocurrido se ha puesto una cosa por otra (hecho {at}).',
    en: 'In the record of what happened one thing was put for another (event {at}).',
  },
  'last events missing': {
    es: 'En el registro de lo ocurrido falta el final (desde el hecho {at}).',
    en: 'The end of the record of what happened is missing (from event {at}).',
  },
  'not as the ledger says': {
    es: 'No coincide con lo que consta en nuestro registro.',
    en: 'It is not what our own record says.',
  },
  'not in our records': {
    es: 'Lleva nuestro sello, pero no consta en nuestro registro.',
    en: 'It carries our seal, but is not in our records.',
  },
};

/** What to mend before anything can be checked. */
export const verifyProblems = {
  nothing: {
    field: 'file',
    code: 'missing',
    words: { es: 'Elija el archivo PDF o escriba su huella', en: 'Choose the PDF file or type its hash' },
  },
  noHash: {
    field: 'sha256',
    code: 'malformed',
    words: {
      es: 'Escriba la huella entera: son 64 cifras y letras de la «a» a la «f»',
      en: 'Type the whole hash: it has 64 digits and letters from “a” to “f”',
    },
  },
} satisfies Record<string, Problem>;
