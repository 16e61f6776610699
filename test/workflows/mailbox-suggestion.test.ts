import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonDomains } from '../../workflows/mail-providers.ts';
import { suggestMailbox } from '../../workflows/mailbox-suggestion.ts';

test.each([
  ['ana@gmial.com', 'ana@gmail.com'],
  ['ana@gmai.com', 'ana@gmail.com'],
  ['ana@gmail.con', 'ana@gmail.com'],
  ['ana@gnail.con', 'ana@gmail.com'],
  ['ana@gmail.es', 'ana@gmail.com'],
  ['ana@hotmial.com', 'ana@hotmail.com'],
  ['ana@hotnial.com', 'ana@hotmail.com'],
  ['ana@hotmil.es', 'ana@hotmail.es'],
  ['ana@hotmail.cs', 'ana@hotmail.es'],
  ['ana@outlok.es', 'ana@outlook.es'],
  ['ana@yaho.es', 'ana@yahoo.es'],
  ['Ana.Gil@HOTMAIL.CON ', 'Ana.Gil@hotmail.com'],
  ['ana@editorialfaro.con', 'ana@editorialfaro.com'],
])('%s probably means %s', (typed, meant) => expect(suggestMailbox(typed)).toBe(meant));

test.each([
  'ana@gmail.com',
  'ana@mail.com',
  'ana@ymail.com',
  'ana@tail.com',
  'ana@hotmail.fr',
  'ana@faro.es',
  'ana@telefonica.com',
  'ana@gmx.es',
  '@gmial.com',
  'gmial.com',
  '',
])('%s means what it says', (typed) => expect(suggestMailbox(typed)).toBeUndefined());

test('a letter left out of a common domain is noticed, and no suggestion is suggested upon', () => {
  fc.assert(
    fc.property(fc.constantFrom(...commonDomains), fc.nat(4), (domain, place) => {
      const suggestion = suggestMailbox(`ana@${domain.slice(0, place)}${domain.slice(place + 1)}`);
      expect(suggestion === undefined || suggestion === `ana@${domain}`).toBe(true);
      expect(suggestMailbox(suggestion ?? 'ana@gmail.com')).toBeUndefined();
    }),
  );
});
