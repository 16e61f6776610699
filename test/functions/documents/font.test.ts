import { describe, expect, test } from 'vitest';
import { drawable, fonts, shownAnyway } from '../../../functions/documents/font.ts';
import { coverageOf } from '../../../infra/font/coverage.ts';
import { drawn } from '../../../workflows/integration-contract/drawn-characters.ts';

test.each(['regular', 'strong'] as const)(
  'the characters that a form allows are those that the %s font has',
  (weight) => {
    expect(coverageOf(fonts[weight]())).toBe(drawn);
  },
);

describe('a text to draw', () => {
  test('is composed', () => expect(drawable('Iba\u0301n\u0303ez')).toBe('Ibáñez'));
  test('is refused, naming what would vanish', () => {
    expect(() => drawable('Aula ☎ 漢')).toThrow('The font cannot draw U+260E, U+6F22.');
  });
  test('that came from outside is drawn anyway, with what is missing named', () => {
    expect(shownAnyway('Fire\u{1F525}fox')).toBe('Fire[U+1F525]fox');
  });
});
