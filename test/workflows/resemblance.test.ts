import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { resembles } from '../../workflows/resemblance.ts';

test.each([
  ['Aulas del Norte, S.L.', 'Aulas del N\u043Erte, S.L.'],
  ['Aulas del Norte, S.L.', 'AULAS DEL NORTE SLU'],
  ['Aulas del Norte, S.L.', 'Aulas del Norle, S.L.'],
  ['Aulas del Norte, S.L.', 'Aulas de Norte, S.A.'],
  ['Aulas del Norte, S.L.', 'Aulas del Nrote'],
  ['Digital Sur', 'D1gital Sur'],
  ['IMTCloud', 'lMTCloud'],
  ['IMTCloud', '\uFF29\uFF2D\uFF34\uFF23loud'],
  ['Escola Connectada, S.C.C.L.', 'Escola Conectada'],
])('«%s» may be taken for «%s»', (a, b) => expect([resembles(a, b), resembles(b, a)]).toEqual([true, true]));

test.each([
  ['Aulas del Norte, S.L.', 'Aulas del Este, S.L.'],
  ['Aulas del Norte, S.L.', 'Editorial Faro, S.A.'],
  ['Edelsa', 'Edebé'],
  ['SM', 'SN'],
  ['', ''],
  ['S.L.', ''],
])('«%s» is not taken for «%s»', (a, b) => expect([resembles(a, b), resembles(b, a)]).toEqual([false, false]));

test('a name is like itself, whatever it is written in, and whoever comes first', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.string({ maxLength: 40 }), (a, b) => {
      expect(resembles(a, b)).toBe(resembles(b, a));
      if (/[a-z]{4}/.test(a)) expect(resembles(a, a)).toBe(true);
    }),
  );
});
