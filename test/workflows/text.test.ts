import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDrawn, controlCharacters, lookAlike, tidy } from '../../workflows/text.ts';

const line = { oneLine: true };
const lines = { oneLine: false };
const named = (code: number) => `a${String.fromCodePoint(code)}b`;

describe('characters that nobody sees', () => {
  test.each([
    ['a null', 0x00],
    ['a bell', 0x07],
    ['an escape', 0x1b],
    ['a C1 control', 0x9b],
    ['a right-to-left override', 0x202e],
    ['an isolate', 0x2066],
    ['a tag', 0xe0041],
    ['a private character', 0xe000],
    ['half a surrogate pair', 0xd800],
    ['a Hangul filler', 0x3164],
    ['a blank of Braille', 0x2800],
  ])('%s is refused everywhere', (_, code) => {
    expect(controlCharacters(named(code), line)).toBe(true);
    expect(controlCharacters(named(code), lines)).toBe(true);
  });

  test.each([0x09, 0x0a, 0x0d, 0xad, 0x200b, 0x200d, 0x2028, 0x2060, 0xfe0f, 0xfeff])(
    'U+%i is refused within a line and taken in a text of several',
    (code) => {
      expect(controlCharacters(named(code), line)).toBe(true);
      expect(controlCharacters(named(code), lines)).toBe(false);
    },
  );

  test('a line may end in the tab or the break that pasting leaves', () => {
    expect(controlCharacters('\tAulas del Norte, S.L.\r\n', line)).toBe(false);
    expect(tidy('\tAulas del Norte, S.L.\r\n', line)).toBe('Aulas del Norte, S.L.');
  });

  test.each(['Peña & Núñez, S.L.', 'Ćwikła “ß” №5', '學校', 'مدرسة', "L'Escola – 2.ª", 'क्षेत्र'])(
    '«%s» is fine',
    (name) => expect(controlCharacters(name, line)).toBe(false),
  );

  test('emojis are fine in a text', () => {
    expect(controlCharacters('Gracias 👩🏽‍🏫 ❤️', lines)).toBe(false);
    expect(tidy('Gracias 👩🏽‍🏫 ❤️', lines)).toBe('Gracias 👩🏽‍🏫 ❤️');
  });
});

describe('tidied', () => {
  test('a line is composed and has single spaces', () => {
    expect(tidy('  Pen\u0303a \u00A0 Editorial  ', line)).toBe('Peña Editorial');
  });

  test('a text keeps its lines and one empty line between paragraphs', () => {
    expect(tidy(' uno  \r\n\r\n\r\n\r\n  dos\u2028tres\rcuatro \n ', lines)).toBe('uno\n\n  dos\ntres\ncuatro');
  });

  test('a text loses what no reader sees, so that what is approved is what is shown', () => {
    expect(tidy('\uFEFFexclu\u00ADsi\u200Bvi\u200Ddad', lines)).toBe('exclusividad');
  });

  test('twice is tidied once, and nothing unseen is left in a line that passed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(line, lines), (text, how) => {
        const once = tidy(text, how);
        expect(tidy(once, how)).toBe(once);
        if (!controlCharacters(text, how)) expect(controlCharacters(once, how)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('look-alikes', () => {
  test('are read as the Latin letters that they are drawn like; all others stay', () => {
    expect(asDrawn('F\u0430r\u03BF \u0410\u0421\u041C\u0415 Ñandú Жд')).toBe('Faro ACME Ñandú Жд');
  });

  test.each([
    ['Editorial F\u0430ro', 'F\u0430ro'],
    ['\u0415ditorial Faro', '\u0415ditorial'],
    ['P\u03BFlar', 'P\u03BFlar'],
    ['\u0410\u0421\u041C\u0415 S.L.', '\u0410\u0421\u041C\u0415'],
    ['\u0420\u0430\u0443 & Sons', '\u0420\u0430\u0443'],
  ])('«%s» holds one', (text, word) => expect(lookAlike(text)).toBe(word));

  test.each([
    'Editorial Faro',
    'Ελλάδα',
    'Издательство Север',
    'Издательство Орех',
    'Sever (Издательство)',
    'Ñandú Ærø',
    '',
  ])('«%s» holds none', (text) => expect(lookAlike(text)).toBeUndefined());
});
