import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped } from '../../../functions/mail/telling.ts';

test('what fits is not cut, what does not ends in «…»', () => {
  expect([clipped('Elena', 5), clipped('Elena T', 5)]).toEqual(['Elena', 'Elen…']);
});

test('cut, a text has at most so many characters, all of them whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const cut = clipped(text, most);
      expect([...cut].length).toBeLessThanOrEqual(most);
      expect(text.isWellFormed() ? cut.isWellFormed() : true).toBe(true);
    }),
  );
});
