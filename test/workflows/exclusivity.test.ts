import { describe, expect, test } from 'vitest';
import { mentionsImtLazarus } from '../../workflows/exclusivity.ts';

describe('C9: an exclusivity names IMTLazarus', () => {
  test.each([
    'IMTLazarus',
    'la plataforma imt - lázarus',
    'IMT.Cloud',
    'el producto Lazarus',
    '\uFF29\uFF2D\uFF34\uFF2C\uFF41\uFF5A\uFF41\uFF52\uFF55\uFF53',
    '\u{1D40B}\u{1D41A}\u{1D433}\u{1D41A}\u{1D42B}\u{1D42E}\u{1D42C}',
    'IMTL\u0430z\u0430rus',
    'Lazaru\u0455',
    'L\u03B1zarus',
  ])('when it says «%s»', (text) => expect(mentionsImtLazarus(text)).toBe(true));

  test.each(['El stand', 'el azar usado', 'un gestor de dispositivos', 'IMT', 'Лазар', ''])(
    'but not when it says «%s»',
    (text) => expect(mentionsImtLazarus(text)).toBe(false),
  );
});
