import { vatForms } from './vat-forms.ts';

/** A tax id as it was read: in capitals, without separators. `country` is its ISO code. */
export type ParsedTaxId =
  | { ok: true; taxId: string; kind: 'person' | 'foreigner' | 'entity' | 'foreign VAT'; country: string }
  | { ok: false; problem: 'empty' | 'form' | 'control' };

/**
 * Reads a Spanish NIF or NIE by its control character (Orden EHA/451/2008), with or without ES before it,
 * or another country's VAT number by its form (VIES). Spaces, dots, hyphens and slashes do not matter.
 */
export const parseTaxId = (input: string): ParsedTaxId => {
  const text = input.toUpperCase().replace(separators, '');
  if (text === '') return { ok: false, problem: 'empty' };
  const nif = text.replace(/^ES/, '');
  if (personForm.test(nif)) return person(nif);
  if (entityForm.test(nif)) return entity(nif);
  return foreignVat(text);
};

const separators = /[\s./\u00b7\-\u2010-\u2015\u2212]/g;

/** DNI; K, L, M for people without one; X, Y, Z for foreigners (NIE). */
const personForm = /^[\dKLMXYZ]\d{7}[A-Z]$/;

const person = (taxId: string): ParsedTaxId => {
  const first = taxId.charAt(0);
  // A NIE counts its X, Y or Z as 0, 1 or 2; K, L and M count for nothing.
  const leading = /\d/.test(first) ? first : Math.max(0, 'XYZ'.indexOf(first));
  const control = 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`${leading}${taxId.slice(1, 8)}`) % 23];
  if (taxId.at(-1) !== control) return { ok: false, problem: 'control' };
  return { ok: true, taxId, kind: 'MXYZ'.includes(first) ? 'foreigner' : 'person', country: 'ES' };
};

const entityForm = /^[ABCDEFGHJNPQRSUVW]\d{7}[\dA-J]$/;

const entity = (taxId: string): ParsedTaxId => {
  const digit = luhn(taxId.slice(1, 8));
  const controls = { digit: String(digit), letter: 'JABCDEFGHI'.charAt(digit) };
  const written = controlsOf(taxId).map((kind) => controls[kind]);
  return written.includes(taxId.charAt(8))
    ? { ok: true, taxId, kind: 'entity', country: 'ES' }
    : { ok: false, problem: 'control' };
};

/** Foreign (N, W, or the province 00 of old), public (P, Q, S) and religious (R) entities have a letter. */
const controlsOf = (taxId: string): ('digit' | 'letter')[] => {
  if (/^(?:[NPQRSW]|.00)/.test(taxId)) return ['letter'];
  return /^[ABEH]/.test(taxId) ? ['digit'] : ['digit', 'letter'];
};

/** What is missing to the next ten, every other digit from the first counting twice, cast to one digit. */
const luhn = (digits: string): number => {
  const sum = [...digits].map(Number).reduce((total, digit, place) => {
    const counted = place % 2 === 0 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

const foreignVat = (text: string): ParsedTaxId => {
  const taxId = text
    .replace(/^GR/, 'EL')
    .replace(/^(CHE\d{9})(?:MWST|TVA|IVA|TPV)$/, '$1')
    .replace(/^(NO\d{9})MVA$/, '$1');
  const prefix = taxId.slice(0, 2);
  if (!Object.hasOwn(vatForms, prefix) || !vatForms[prefix]?.test(taxId.slice(2)))
    return { ok: false, problem: 'form' };
  return { ok: true, taxId, kind: 'foreign VAT', country: isoCodes[prefix] ?? prefix };
};

/** Where the prefix of a VAT number is not the country's ISO code. */
const isoCodes: Record<string, string> = { EL: 'GR', XI: 'GB' };
