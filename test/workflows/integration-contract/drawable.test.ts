import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { undrawable } from '../../../workflows/integration-contract/drawable.ts';

test.each([
  'ÁÉÍÓÚÜÑ áéíóúüñ ¿¡ ºª «» “” — – − · € %',
  'Núria Güell i Casas, l·l, ŀ, ça',
  'Łódź, Škoda, Győr, Brăila, Straße',
  'a\u00a0b\u2009c\u202fd',
  'dos\nlíneas',
  'e\u0301',
])('%j can be drawn', (text) => expect(undrawable(text)).toEqual([]));

test('what cannot is named, each once', () => {
  expect(undrawable('☎ uno ☎ 漢')).toEqual(['☎', '漢']);
  expect(undrawable('a\u0000b\u200bc')).toEqual(['\u0000', '\u200b']);
});

test('a text is drawable when each of its characters is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      const apart = [...undrawable(`${one}\n`), ...undrawable(other)];
      expect(new Set(undrawable(`${one}\n${other}`))).toEqual(new Set(apart));
    }),
  );
});
