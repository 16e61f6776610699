import { type Problem, Refusal } from '../../workflows/vocabulary/refusal.ts';

export const workflowUnknown = (known: string[]): Refusal =>
  new Refusal({
    name: 'WorkflowUnknown',
    kind: 'not found',
    words: {
      es: `No existe ese tipo de solicitud: use uno de ${known.join(', ')}.`,
      en: `There is no such kind of request: use one of ${known.join(', ')}.`,
    },
  });

export const idempotencyKeyMissing = (): Refusal =>
  new Refusal({
    name: 'IdempotencyKeyMissing',
    kind: 'malformed',
    words: {
      es: 'Falta la cabecera Idempotency-Key, o no es una sola de 8 a 200 caracteres ASCII visibles sin comas: envíe una distinta por solicitud y la misma al repetirla.',
      en: 'The Idempotency-Key header is missing, or is not a single one of 8 to 200 visible ASCII characters without commas: send another for each request and the same when repeating one.',
    },
  });

export const keyMissing = (): Refusal =>
  new Refusal({
    name: 'KeyMissing',
    kind: 'unidentified',
    words: {
      es: 'Falta la clave de la solicitud: envíe la que recibió al presentarla, como «Authorization: Bearer …».',
      en: 'The key of the request is missing: send the one that you received on submitting, as “Authorization: Bearer …”.',
    },
    facts: { headers: { 'www-authenticate': 'Bearer' } },
  });

export const keyWrong = (): Refusal =>
  new Refusal({
    name: 'KeyWrong',
    kind: 'not found',
    words: {
      es: 'No hay ninguna solicitud con esa referencia y esa clave: compruebe las dos, tal como las recibió al presentarla.',
      en: 'There is no request with that reference and key: check both, just as you received them on submitting.',
    },
  });

export const requestInvalid = (problems: Problem[]): Refusal => {
  const clause = problems.find((one) => one.clause)?.clause;
  return new Refusal({
    name: 'RequestInvalid',
    kind: 'invalid',
    words: {
      es: 'Hay respuestas que corregir; cada una dice qué hacer. No se ha guardado nada.',
      en: 'There are answers to correct; each says what to do. Nothing has been stored.',
    },
    problems,
    ...(clause && { clause }),
  });
};

/** A body of nothing but unknown fields would be answered by one a hundred times its size. */
const mostNamed = 20;

export const fieldsWrong = (unknown: string[], notText: string[]): Refusal =>
  new Refusal({
    name: 'FieldsWrong',
    kind: 'invalid',
    words: {
      es: 'Hay campos que esta solicitud no tiene, o que no son texto: consulte su esquema en /api/workflows.',
      en: 'There are fields that this request does not have, or that are not text: see its schema at /api/workflows.',
    },
    problems: [
      ...unknown.slice(0, mostNamed).map((field) => ({
        field: field.slice(0, 60),
        code: 'unknown',
        words: {
          es: `El campo «${field.slice(0, 60)}» no existe: quítelo`,
          en: `There is no field “${field.slice(0, 60)}”: remove it`,
        },
      })),
      ...notText.slice(0, mostNamed).map((field) => ({
        field: field.slice(0, 60),
        code: 'not text',
        words: {
          es: `El campo «${field.slice(0, 60)}» debe ser texto`,
          en: `The field “${field.slice(0, 60)}” must be text`,
        },
      })),
    ],
  });
