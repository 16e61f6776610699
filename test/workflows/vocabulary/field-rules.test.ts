import { describe, expect, test } from 'vitest';
import { readField } from '../../../workflows/vocabulary/field-rules.ts';
import * as ask from '../../../workflows/vocabulary/fields.ts';

const label = { es: 'La pregunta', en: 'The question' };
const colours = { red: { es: 'Rojo', en: 'Red' }, blue: { es: 'Azul', en: 'Blue' } };

const read = (field: ask.Field, typed: string) => {
  const { value, problem } = readField(field, typed);
  return problem ? problem.code : value;
};

describe('what is typed', () => {
  test.each([
    ['a text', ask.text({ label }), '  Ana\u00A0  María ', 'Ana María'],
    ['a text in composed letters', ask.text({ label }), 'Jose\u0301', 'José'],
    ['lines of a long text', ask.longText({ label }), ' uno\r\ndos \n\n\n\ntres ', 'uno\ndos\n\ntres'],
    ['an address', ask.mailbox({ label }), ' ana@Faro.Example ', 'ana@faro.example'],
    ['a telephone', ask.telephone({ label }), '+34 (612) 345-678', '+34 (612) 345-678'],
    ['a tax id', ask.taxId({ label }), 'b-1234567 4', 'B12345674'],
    ['a leap day', ask.date({ label }), '2028-02-29', '2028-02-29'],
    ['an option', ask.choice({ label, options: colours }), 'red', 'red'],
    ['an implementer', ask.implementer({ label }), 'norte', 'norte'],
    ['a statement', ask.statement({ label }), 'yes', 'yes'],
    ['nothing where nothing is needed', ask.optional(ask.telephone({ label })), '  ', ''],
  ] as const)('%s is kept tidy', (_, field, typed, value) => {
    expect(read(field, typed)).toBe(value);
  });

  test.each([
    ['nothing', ask.text({ label }), ' ', 'missing'],
    ['no choice', ask.choice({ label, options: colours }), '', 'not chosen'],
    ['an option that is not there', ask.choice({ label, options: colours }), 'toString', 'not chosen'],
    ['no implementer', ask.implementer({ label }), '', 'not chosen'],
    ['no statement', ask.statement({ label }), '', 'not declared'],
    ['another statement', ask.statement({ label }), 'no', 'not declared'],
    ['too much', ask.text({ label, atMost: 3 }), 'four', 'too long'],
    ['two lines in one', ask.text({ label }), 'uno\ndos', 'characters'],
    ['a bell', ask.longText({ label }), 'uno\u0007', 'characters'],
    ['half an address', ask.mailbox({ label }), 'ana@', 'mailbox'],
    ['words for a number', ask.telephone({ label }), 'call me', 'telephone'],
    ['a wrong control digit', ask.taxId({ label }), 'B12345670', 'tax id control'],
    ['no tax id', ask.taxId({ label }), '12', 'tax id'],
    ['a day that is not there', ask.date({ label }), '2027-02-29', 'date'],
    ['a day the other way round', ask.date({ label }), '31-01-2027', 'date'],
  ] as const)('%s is a problem', (_, field, typed, code) => {
    expect(read(field, typed)).toBe(code);
  });
});

test('as many characters as are accepted are accepted, whatever they are made of', () => {
  expect(read(ask.text({ label, atMost: 3 }), '🚀🚀🚀')).toBe('🚀🚀🚀');
  expect(read(ask.text({ label, atMost: 3 }), '🚀🚀🚀🚀')).toBe('too long');
});

test('a problem names its question in both languages', () => {
  const words = readField(ask.text({ label, atMost: 3 }), 'four').problem?.words;
  expect(words?.es).toBe('«La pregunta» admite 3 caracteres como máximo: acorte el texto');
  expect(words?.en).toBe('“The question” takes 3 characters at most: shorten the text');
});
