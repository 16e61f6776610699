export type TaxId =
  | { ok: true; taxId: string; kind: 'person' | 'foreigner' | 'entity' | 'foreign VAT'; country: string }
  | { ok: false; problem: 'form' | 'control' };

/**
 * Reads a Spanish NIF or NIE by its control character, or another country's VAT number by its form.
 * Spaces, dots and hyphens do not matter. Source: Orden EHA/451/2008 and the VIES formats.
 */
export const parseTaxId = (input: string): TaxId => {
  const text = input.toUpperCase().replace(/[\s.\-/]/g, '');
  const spanish = text.replace(/^ES/, '');
  if (/^\d{8}[A-Z]$/.test(spanish)) return person(spanish, spanish.slice(0, 8), 'person');
  if (/^[KLM]\d{7}[A-Z]$/.test(spanish)) return person(spanish, spanish.slice(1, 8), 'person');
  if (/^[XYZ]\d{7}[A-Z]$/.test(spanish)) return person(spanish, foreignerNumber(spanish), 'foreigner');
  if (/^[ABCDEFGHJNPQRSUVW]\d{7}[0-9A-J]$/.test(spanish)) return entity(spanish);
  const country = text.slice(0, 2);
  if (Object.hasOwn(vatForms, country) && vatForms[country]?.test(text.slice(2)))
    return { ok: true, taxId: text, kind: 'foreign VAT', country };
  return { ok: false, problem: 'form' };
};

const personLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

const person = (taxId: string, digits: string, kind: 'person' | 'foreigner'): TaxId =>
  taxId.at(-1) === personLetters[Number(digits) % 23]
    ? { ok: true, taxId, kind, country: 'ES' }
    : { ok: false, problem: 'control' };

const foreignerNumber = (nie: string): string => `${'XYZ'.indexOf(nie.charAt(0))}${nie.slice(1, 8)}`;

const entityLetters = 'JABCDEFGHI';

/** A letter for N, P, Q, R, S, W and for provinces 00; a digit for A, B, E, H; either for the rest. */
const entity = (taxId: string): TaxId => {
  const [first, digits, control] = [taxId.charAt(0), taxId.slice(1, 8), taxId.charAt(8)];
  const number = entityControl(digits);
  const letter = entityLetters[number];
  const mustBeLetter = 'NPQRSW'.includes(first) || digits.startsWith('00');
  const mustBeDigit = 'ABEH'.includes(first);
  const right = (control === letter && !mustBeDigit) || (control === String(number) && !mustBeLetter);
  return right ? { ok: true, taxId, kind: 'entity', country: 'ES' } : { ok: false, problem: 'control' };
};

/** Even places added, odd ones doubled and their digits added; what is missing to the next ten. */
const entityControl = (digits: string): number => {
  const sum = [...digits].reduce((total, digit, place) => {
    const value = Number(digit);
    const doubled = value * 2;
    return total + (place % 2 === 0 ? Math.floor(doubled / 10) + (doubled % 10) : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

const vatForms: Record<string, RegExp> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  FI: /^\d{8}$/,
  FR: /^[0-9A-HJ-NP-Z]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{10}01$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
  GB: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
  CH: /^E\d{9}(MWST|TVA|IVA)?$/,
  NO: /^\d{9}(MVA)?$/,
  AD: /^[A-Z]\d{6}[A-Z]$/,
};
