import { expect, test } from 'vitest';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import { bindingPlaces } from '../../../workflows/vocabulary/binding.ts';

test('a workflow says what binds, what approval means, and how long before its end one is told', () => {
  expect(bindingPlaces(thirdPartyAgreement)).toMatchObject({
    thing: { es: 'el acuerdo' },
    Thing: { es: 'El acuerdo', en: 'The agreement' },
    exactly: { es: 'exactamente en las condiciones que se muestran', en: 'in exactly the terms shown' },
    means: { en: expect.stringContaining('IMTCloud is no party to the agreement') },
    notices: { es: '60 y 30 días', en: '60 and 30 days' },
  });
});

test('one that binds nothing speaks of the request', () => {
  const { inForce: _, approvalMeans: __, approvedAs: ___, ...once } = thirdPartyAgreement;
  expect(bindingPlaces(once)).toMatchObject({
    Thing: { es: 'La solicitud', en: 'The request' },
    exactly: { es: 'exactamente como se muestra', en: 'exactly as shown' },
    means: { es: '', en: '' },
  });
});
