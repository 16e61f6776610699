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

export const repeatedTooOften = (): Refusal =>
  new Refusal({
    name: 'RepeatedTooOften',
    kind: 'too many',
    words: {
      es: 'Esta misma solicitud ya está registrada y se ha repetido demasiadas veces: no la envíe de nuevo. Le escribimos por correo en cada paso.',
      en: 'This same request is on record already and has been repeated too often: do not send it again. We write to you by e-mail at every step.',
    },
  });

export const referenceTaken = (): Refusal =>
  new Refusal({
    name: 'ReferenceTaken',
    kind: 'conflict',
    words: { es: 'Esa referencia ya existe.', en: 'That reference exists.' },
  });
