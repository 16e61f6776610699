import { groupReference } from '../../workflows/reference.ts';
import { Refusal } from '../../workflows/vocabulary/refusal.ts';

export const requestNotFound = (request: string): Refusal =>
  new Refusal({
    name: 'RequestNotFound',
    kind: 'not found',
    words: {
      es: `No hay ninguna solicitud ${groupReference(request)}: compruebe la referencia.`,
      en: `There is no request ${groupReference(request)}: check the reference.`,
    },
  });

export const idempotencyKeyReused = (): Refusal =>
  new Refusal({
    name: 'IdempotencyKeyReused',
    kind: 'conflict',
    words: {
      es: 'Ya se ha enviado otra solicitud con esta misma clave: use una clave nueva para cada solicitud.',
      en: 'Another request has been sent with this same key: use a new key for each request.',
    },
  });

export const referenceTaken = (): Refusal =>
  new Refusal({
    name: 'ReferenceTaken',
    kind: 'conflict',
    words: { es: 'Esa referencia ya existe.', en: 'That reference exists.' },
  });
