import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readField } from '../../../workflows/vocabulary/field-rules.ts';
import * as ask from '../../../workflows/vocabulary/fields.ts';
import { hintOf } from '../../../workflows/vocabulary/hint.ts';
import {
  amountOf,
  eurosText,
  eurosWords,
  numberOf,
  numberWords,
  readEuros,
} from '../../../workflows/vocabulary/numbers.ts';
import { languages } from '../../../workflows/vocabulary/words.ts';

const label = { es: 'La pregunta', en: 'The question' };
const licences = ask.wholeNumber({ label, from: 1, to: 5_000 });
const price = ask.euros({ label });
const most = ask.mostEuros * 100;

const read = (field: ask.Field, typed: string) => {
  const { value, problem } = readField(field, typed);
  return problem ? problem.code : value;
};
const said = (field: ask.Field, typed: string) => readField(field, typed).problem?.words;

describe('a whole number', () => {
  test.each(['1200', '1.200', '1,200', '1 200', '1\u00A0200', '1\u202F200', ' 01200 '])('%j is 1200', (typed) => {
    expect(read(licences, typed)).toBe('1200');
  });
  test.each(['1.5', '1,50', '12.00', '0.500', '1.2000', '12.34', '1,23,4', '1.234,567', '1 234.567', '.5', '5.', '-3'])(
    '%j is none',
    (typed) => expect(read(ask.wholeNumber({ label, from: 0, to: 9_999_999 }), typed)).toBe('whole number'),
  );
  test.each(['doce', '12 meses', '1e3', '0x10', '١٢', '１２', '+5', '5%'])('%j is none either', (typed) => {
    expect(read(licences, typed)).toBe('whole number');
  });
  test('is accepted from its lowest to its highest, both included', () => {
    expect(['0', '1', '5000', '5001', '99999999999999999999'].map((typed) => read(licences, typed))).toEqual([
      'bounds',
      '1',
      '5000',
      'bounds',
      'bounds',
    ]);
  });
  test('names its bounds beside the question and in what is wrong, as each language writes them', () => {
    expect(hintOf(licences)).toEqual({ es: 'Entre 1 y 5.000.', en: 'Between 1 and 5,000.' });
    expect(said(licences, '5001')).toEqual({
      es: 'En «La pregunta», escriba una cifra entre 1 y 5.000',
      en: 'In “The question”, write a figure between 1 and 5,000',
    });
    expect(said(licences, 'doce')).toEqual({
      es: 'En «La pregunta», escriba un número entero entre 1 y 5.000, solo con cifras',
      en: 'In “The question”, write a whole number between 1 and 5,000, in figures only',
    });
  });
});

describe('an amount of euros', () => {
  test.each([
    ['9.000 €', '9000.00'],
    ['9000', '9000.00'],
    ['9.000,50', '9000.50'],
    ['9,000.50', '9000.50'],
    ['€ 9,000', '9000.00'],
    ['€9,000.5', '9000.50'],
    ['9 000,50 EUR', '9000.50'],
    ['9 000.50 euros', '9000.50'],
    ['1 euro', '1.00'],
    ['9000.50', '9000.50'],
    ['9,5', '9.50'],
    ['0,05', '0.05'],
    ['0', '0.00'],
    ['1.234.567,89', '1234567.89'],
    ['1,234,567.89', '1234567.89'],
  ])('%s is %s', (typed, value) => expect(read(price, typed)).toBe(value));

  test.each(['1.234', '1,234', '1 234'])('%s is a thousand and more: no cent has three digits', (typed) => {
    expect(read(price, typed)).toBe('1234.00');
  });
  test.each([
    ...['9.000.50', '1,23,4', '1.234,567', '1,234.567', '1234,567', '1234.567', '0,500', '0.500', '1.23.456'],
    ...["9'50", "9'000", '1.000 000', '1,000 000', '1.000,00,00', '9..50', ',50', '.50', '9,', '9.'],
    ...['-9', '−9', '(9)', '€ 9 €', '€', 'nueve', '9 k€', '9.000 $', '9.000 €/mes', '10 %', '1e6'],
  ])('%s can be read in two ways, or in none', (typed) => expect(read(price, typed)).toBe('euros'));

  test('what is wrong with it is said with an example, and its bounds with their sign', () => {
    expect(said(price, '9.000.50')).toEqual({
      es: 'En «La pregunta», escriba un importe en euros con dos decimales como mucho, como 9000,50 o 9.000,50',
      en: 'In “The question”, write an amount in euros with two decimals at most, like 9000.50 or 9,000.50',
    });
    expect(hintOf(price)?.es).toBe('En euros, por ejemplo 9000,50.');
    const small = ask.euros({ label, hint: { es: 'Al año.', en: 'A year.' }, from: 0.29, to: 5_000 });
    expect(hintOf(small)).toEqual({ es: 'Al año. Entre 0,29 € y 5.000 €.', en: 'A year. Between €0.29 and €5,000.' });
    expect(said(small, '5.000,01')?.es).toBe('En «La pregunta», escriba una cifra entre 0,29 € y 5.000 €');
    expect(['0,28', '0,29', '5000'].map((typed) => read(small, typed))).toEqual(['bounds', '0.29', '5000.00']);
  });
  test('above a thousand million is out of bounds where nothing else is said', () => {
    expect([read(price, '1.000.000.000'), read(price, '1.000.000.000,01')]).toEqual(['1000000000.00', 'bounds']);
  });
  test('is compared in cents, not as text', () => {
    expect('9000.00' > '10000.00').toBe(true);
    expect(amountOf('9000.00') > 10_000_00).toBe(false);
    expect(amountOf('9.000 €')).toBe(9_000_00);
    expect(() => amountOf('unos nueve mil')).toThrow('unos nueve mil');
    expect(numberOf('1.200')).toBe(1200);
    expect(() => numberOf('doce')).toThrow('doce');
  });
  test('is none where the question was not asked, or the answer has been erased', () => {
    expect([amountOf(undefined), amountOf(''), numberOf(undefined)]).toEqual([0, 0, 0]);
  });
});

const euros = fc.oneof(fc.nat({ max: 10_000_000 }), fc.nat({ max: most }));

describe.each(languages)('in %s', (language) => {
  test('every amount that is shown reads back as itself, and so does what is kept of it', () => {
    fc.assert(
      fc.property(euros, (cents) => {
        const shown = eurosWords(cents, language);
        expect(shown).not.toMatch(/[\u00A0\u2009\u202F]/);
        for (const typed of [shown, shown.replace(/ ?€ ?/, ''), shown.replace(' ', '\u00A0'), eurosText(cents)])
          expect(read(price, typed)).toBe(eurosText(cents));
        expect(amountOf(eurosText(cents))).toBe(cents);
      }),
    );
  });
  test('every whole number that is shown reads back as itself', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 }), (number) => {
        const any = ask.wholeNumber({ label, from: 0, to: 2 ** 31 });
        expect(read(any, numberWords(number, language))).toBe(String(number));
      }),
    );
  });
});

test('whatever is accepted has the digits that were typed, in their order', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'0123459.,  €'), maxLength: 14 });
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  fc.assert(
    fc.property(typed, (text) => {
      const cents = readEuros(text);
      fc.pre(cents !== undefined);
      expect(digits(String(cents))).toBe(digits(text));
    }),
    { numRuns: 1_000 },
  );
});
