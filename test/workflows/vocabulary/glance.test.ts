import { describe, expect, test } from 'vitest';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import type { Values } from '../../../workflows/vocabulary/fields.ts';
import { glanceOf } from '../../../workflows/vocabulary/glance.ts';
import { languages } from '../../../workflows/vocabulary/words.ts';
import { directory, plain, publisher } from '../examples.ts';

const seen = (values: Values, language: 'es' | 'en' = 'es') =>
  Object.fromEntries(glanceOf(workflow, values, { directory, language }).map(({ label, value }) => [label, value]));

const everything = {
  ...publisher,
  brand: 'shared',
  linked: 'yes',
  linkedHow: 'El mismo administrador',
  namedClient: 'yes',
  clientName: 'Colegio Santa Clara',
  opportunityLeader: 'Editorial Faro',
  clientManager: 'consultant',
  consultantName: 'Pau Ribas',
  consultantActsFor: 'imtcloud',
  answersForProposal: 'consultant',
  personalData: 'yes',
  personalDataWhich: 'Correos de directores, para invitarlos',
  exclusivity: 'other',
  exclusivityOf: 'lecturas digitales',
  exclusivityFor: 'Aulas del Norte',
} as const;

describe('at a glance', () => {
  test('C7: who leads the opportunity, who attends the client and for whom, who answers for the proposal, and why legal is asked', () => {
    expect(seen(everything)).toEqual({
      'Qué se promueve': publisher.promoted,
      Territorio: publisher.territory,
      Marca: 'Con la marca IMTLazarus y otra',
      'Cliente concreto': 'Colegio Santa Clara',
      'Qué entidad lidera la oportunidad': 'Editorial Faro',
      'Quién gestiona y atiende al cliente': 'Un consultor, Pau Ribas, por cuenta de IMTCloud',
      'Quién responde de la propuesta de servicio': 'Un consultor, Pau Ribas, por cuenta de IMTCloud',
      'Vínculo entre las partes': 'El mismo administrador',
      'Condiciones económicas': publisher.economicTermsWhich,
      'Exclusividad o preferencia': 'de «lecturas digitales», en favor de «Aulas del Norte»',
      'Datos de contacto que se pasan': 'Correos de directores, para invitarlos',
      'Legal interviene por':
        'condiciones económicas; una preferencia; el uso de la marca; datos personales; el vínculo entre las partes',
    });
  });
  test('what does not apply is left out; without a named client the implementer answers for the proposal', () => {
    expect(seen(plain, 'en')).toEqual({
      'What is promoted': plain.promoted,
      Territory: plain.territory,
      Brand: 'Without the IMTLazarus brand',
      'Who answers for the service proposal': 'The implementer, Aulas del Norte, S.L.',
    });
  });
  test('what somebody typed is never taken for a place to fill in', () => {
    expect(seen({ ...everything, linkedHow: '{clientName}' })['Vínculo entre las partes']).toBe('{clientName}');
  });
  test.each(languages)('in %s no place is left empty', (language) => {
    for (const value of Object.values(seen(everything, language))) expect(value).not.toMatch(/[{}]|undefined/);
  });
});
