import { expect, test } from 'vitest';
import { capital, fill, say } from '../../../workflows/vocabulary/words.ts';

test('a place takes a text, or words in the language of the whole', () => {
  const words = { es: '{who} pide {what}', en: '{who} asks for {what}' };
  const places = { who: 'Elena', what: { es: 'cambios', en: 'changes' } };
  expect(say(words, 'en', places)).toBe('Elena asks for changes');
  expect(fill(words, places)).toEqual({ es: 'Elena pide cambios', en: 'Elena asks for changes' });
});

test('a sentence that ends in «S.L.» ends in one full stop', () => {
  const words = { es: 'Ha elegido a {company}.', en: '{company} was chosen.' };
  expect([
    say(words, 'es', { company: 'Pirineo Aulas, S.L.' }),
    say(words, 'es', { company: 'Faro' }),
    say(words, 'en', { company: 'Faro, S.L.' }),
  ]).toEqual(['Ha elegido a Pirineo Aulas, S.L.', 'Ha elegido a Faro.', 'Faro, S.L. was chosen.']);
});

test('a place that nothing is known for stays to be seen', () => {
  expect(say({ es: 'hasta el {date}', en: '' }, 'es')).toBe('hasta el {date}');
});

test('a place that somebody typed is not filled again', () => {
  const words = { es: '{who}: {did}', en: '' };
  expect(say(words, 'es', { who: '{did} $& {who}', did: 'ha aprobado' })).toBe('{did} $& {who}: ha aprobado');
});

test('a noun begins a line with a capital, also one with an accent', () => {
  expect([capital('acuerdo con terceros'), capital('última'), capital('')]).toEqual([
    'Acuerdo con terceros',
    'Última',
    '',
  ]);
});
