import { expect, test } from 'vitest';
import { keyTerms } from '../../../workflows/integration-contract/key-terms.ts';
import { plainContract, wholeContract } from './example-variables.ts';

const said = (variables: typeof plainContract) =>
  Object.fromEntries(keyTerms(variables).map(({ label, value }) => [label.en, value.es]));

test('whoever signs reads first who, what, how long, and which data', () => {
  expect(said(wholeContract)).toEqual({
    Parties: 'Empresa de ejemplo, S. L. y Plataforma Brújula, S.L.',
    Platform: 'Brújula Aula (plataforma educativa)',
    Scope: 'interfaz de programación (API), inicio de sesión único (SSO) y sincronización de grupos y usuarios',
    'In force': 'del 1 de septiembre de 2027 al 31 de agosto de 2029',
    Notice: '60 días',
    'Personal data': 'alumnado y personal de los centros',
    Exclusivity: 'ninguna',
  });
});

test('that no data pass is said too', () => expect(said(plainContract)['Personal data']).toBe('no pasan'));
