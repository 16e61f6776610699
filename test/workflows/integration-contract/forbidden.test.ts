import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '../../../workflows/integration-contract/forbidden.ts';

const said: [string, string][] = [
  ['exclusivity', 'IMTCloud concede la exclusiva a la Plataforma'],
  ['exclusivity', 'an exclusive integration'],
  ['exclusivity', 'será el único proveedor de contenidos'],
  ['exclusivity', 'our integration as sole provider'],
  ['exclusivity', 'IMTCloud no podrá integrarse con otras plataformas'],
  ['exclusivity', 'IMTCloud may not integrate IMTLazarus with any other platform'],
  ['exclusivity', 'IMTCloud solo podrá integrar IMTLazarus con la Plataforma'],
  ['non-compete', 'pacto de no competencia durante dos años'],
  ['non-compete', 'se abstendrá de desarrollar productos que compitan'],
  ['non-compete', 'a non-compete clause'],
  ['non-compete', 'IMTCloud shall not develop similar functions'],
  ['veto', 'la Plataforma podrá vetar nuevas integraciones'],
  ['veto', 'with a right to object to other platforms'],
  ['first refusal', 'derecho de tanteo sobre nuevas funciones'],
  ['first refusal', 'un derecho preferente de adquisición'],
  ['first refusal', 'tendrá la primera opción'],
  ['first refusal', 'a right of first refusal'],
  ['roadmap approval', 'la hoja de ruta necesita el visto bueno de la Plataforma'],
  ['roadmap approval', 'sin consentimiento previo no se desarrollarán funciones'],
  ['roadmap approval', 'the Platform approves the roadmap of IMTLazarus'],
];

/** Ways to hide a word from whoever only looks for it as it is written. */
const disguises: [string, (text: string) => string][] = [
  ['in capitals', (text) => text.toUpperCase()],
  ['decomposed', (text) => text.normalize('NFD')],
  ['without accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['with hard spaces', (text) => text.replaceAll(' ', '\u00a0 \u202f')],
  ['over several lines', (text) => text.replaceAll(' ', '\n')],
  ['with letters that look alike', (text) => text.replaceAll('e', 'е').replaceAll('o', 'ο').replaceAll('a', 'а')],
  ['with soft hyphens', (text) => [...text].join('\u00ad')],
  ['with nothing to see between', (text) => [...text].join('\u200b')],
  ['in full width', (text) => text.replace(/[a-z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
];

describe.each(said)('C8, C9: %s is found in «%s»', (what, text) => {
  test.each([['as it stands', (one: string) => one] as const, ...disguises])('%s', (_, disguise) => {
    expect(forbiddenIn(disguise(text))).toContain(what);
  });
});

test('it is found wherever it stands, and however many disguises it wears', () => {
  const around = fc.string({ unit: fc.constantFrom(...'bdfghj '), maxLength: 40 });
  const worn = fc.array(fc.constantFrom(...disguises.map(([, disguise]) => disguise)), { maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...said), around, around, worn, ([what, text], before, after, put) => {
      const hidden = put.reduce((one, disguise) => disguise(one), text);
      expect(forbiddenIn(`${before} ${hidden} ${after}`)).toContain(what);
    }),
  );
});

test('exclusivity is found also when it is spaced or dotted out', () => {
  expect(forbiddenIn('e x c l u s i v a')).toEqual(['exclusivity']);
  expect(forbiddenIn('ex.clu-si_vity')).toEqual(['exclusivity']);
});

test.each([
  'Que el profesorado abra los cuadernos desde la clase',
  'Sincronizar grupos y usuarios, para que cada docente vea los suyos',
  'Iniciar sesión con la cuenta del centro; nadie tiene que recordar otra contraseña',
  'El desarrollo de competencias digitales del alumnado',
  'Students sign in once and open their exercises',
  'La primera vez, el centro autoriza el acceso desde su consola',
  'Vetusta Sistemas, S.L.',
  '',
])('«%s» asks for nothing of the kind', (text) => expect(forbiddenIn(text)).toEqual([]));

test('words of schools alone never hit', () => {
  const word = fc.constantFrom(
    'alumnado',
    'clase',
    'docente',
    'grupo',
    'cuaderno',
    'sesión',
    'datos',
    'curso',
    'con',
    'y',
    'the',
    'pupils',
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(forbiddenIn(words.join(' '))).toEqual([]);
    }),
  );
});
