import { parseMailbox } from '../mailbox.ts';
import { parseTaxId } from '../tax-id.ts';
import { provinceOf } from '../territory/provinces.ts';
import { controlCharacters, tidy } from '../text.ts';
import { type FieldProblem, problemWords } from './field-problems.ts';
import type { Field, FieldKind } from './fields.ts';
import { boundsWords, eurosText, readEuros, readWholeNumber } from './numbers.ts';
import { fill, type Places, type Words } from './words.ts';

type Read =
  | { value: string; problem?: undefined }
  | { value?: undefined; problem: { code: FieldProblem; words: Words } };

/** Reads what was typed in one field: tidied, or the problem in words. An empty optional field is the empty text. */
export const readField = (field: Field, typed: string): Read => {
  const oneLine = field.kind !== 'long text';
  if (controlCharacters(typed, { oneLine })) return problem('characters', field);
  const value = tidy(typed, { oneLine });
  if (value === '') return field.optional ? { value } : problem(missing[field.kind] ?? 'missing', field);
  if ([...value].length > field.atMost) return problem('too long', field);
  const unfit = field.unfit?.(value) ?? [];
  if (unfit.length > 0) return problem('unfit', field, { unfit: unfit.map((one) => `«${one}»`).join(', ') });
  return rules[field.kind](value, field);
};

const missing: Partial<Record<FieldKind, FieldProblem>> = {
  choice: 'not chosen',
  implementer: 'not chosen',
  statement: 'not declared',
};

const rules: Record<FieldKind, (value: string, field: Field) => Read> = {
  text: (value) => ({ value }),
  'long text': (value) => ({ value }),
  mailbox: (value, field) => {
    const read = parseMailbox(value);
    return read.ok ? { value: read.mailbox } : problem('mailbox', field);
  },
  telephone: (value, field) => (/^\+?[\d\s().-]{6,30}$/.test(value) ? { value } : problem('telephone', field)),
  'tax id': (value, field) => {
    const read = parseTaxId(value);
    return read.ok ? { value: read.taxId } : problem(read.problem === 'control' ? 'tax id control' : 'tax id', field);
  },
  'school code': (value, field) => {
    const code = value.replace(/[\s.-]/g, '');
    return /^\d{8}$/.test(code) && provinceOf(code.slice(0, 2)) ? { value: code } : problem('school code', field);
  },
  date: (value, field) => (isDate(value) ? { value } : problem('date', field)),
  'whole number': (value, field) => {
    const number = readWholeNumber(value);
    if (number === undefined) return problem('whole number', field);
    return within(field, number) ? { value: String(number) } : problem('bounds', field);
  },
  euros: (value, field) => {
    const cents = readEuros(value);
    if (cents === undefined) return problem('euros', field);
    return within(field, cents / 100) ? { value: eurosText(cents) } : problem('bounds', field);
  },
  choice: (value, field) => (Object.hasOwn(field.options ?? {}, value) ? { value } : problem('not chosen', field)),
  implementer: (value, field) => (/^[a-z0-9-]+$/.test(value) ? { value } : problem('not chosen', field)),
  tick: (value, field) => (value === 'yes' ? { value } : problem('not chosen', field)),
  statement: (value, field) => (value === 'yes' ? { value } : problem('not declared', field)),
};

const within = ({ bounds }: Field, number: number): boolean =>
  bounds === undefined || (number >= bounds.from && number <= bounds.to);

const isDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

const problem = (code: FieldProblem, field: Field, places: Places = {}): Read => ({
  problem: {
    code,
    words: fill(problemWords[code], {
      label: field.label,
      atMost: String(field.atMost),
      ...boundsOf(field),
      ...places,
    }),
  },
});

const boundsOf = ({ kind, bounds }: Field) => (bounds ? boundsWords(kind, bounds) : {});
