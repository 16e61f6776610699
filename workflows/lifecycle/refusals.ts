import { Refusal } from '../vocabulary/refusal.ts';
import type { Words } from '../vocabulary/words.ts';
import type { AskRow, Status } from './case.ts';

export const askReplaced = (): Refusal =>
  new Refusal({
    name: 'AskReplaced',
    kind: 'gone',
    words: {
      es: 'La solicitud ha cambiado desde que le escribimos. Le hemos enviado, o le enviaremos, otro correo con la versión vigente.',
      en: 'The request has changed since we wrote to you. We have sent, or will send, another e-mail with the current version.',
    },
  });

export const alreadyAnswered = (row: AskRow, receipt: Words): Refusal => {
  const winner = row.answers.at(-1);
  const who = row.people.find((one) => one.id === winner?.by)?.name ?? '';
  return new Refusal({
    name: 'AlreadyAnswered',
    kind: 'conflict',
    words: {
      es: `No hace falta que responda: ${who} ${receipt.es}.`,
      en: `You need not answer: ${who} ${receipt.en}.`,
    },
    facts: { who, at: winner?.at, choice: winner?.choice },
  });
};

export const notAsked = (): Refusal =>
  new Refusal({
    name: 'NotAsked',
    kind: 'not yours',
    words: {
      es: 'Esta pregunta ya no va dirigida a usted: se ha pedido la respuesta a otra persona.',
      en: 'This question is no longer put to you: someone else has been asked.',
    },
  });

export const hasInterest = (): Refusal =>
  new Refusal({
    name: 'HasInterest',
    kind: 'not yours',
    words: {
      es: 'No puede decidir esta solicitud: usted o su organización tienen un interés en ella, o ya ha decidido en otra respuesta. Elija «No puedo decidirlo: tengo un interés» y preguntaremos a su sustituto.',
      en: 'You cannot decide this request: you or your organisation have an interest in it, or you have already given another decision. Choose “I cannot decide this: I have an interest” and we will ask your substitute.',
    },
  });

export const unknownChoice = (): Refusal =>
  new Refusal({
    name: 'UnknownChoice',
    kind: 'invalid',
    words: { es: 'Elija una de las respuestas antes de enviarla.', en: 'Choose one of the answers before sending it.' },
    problems: [
      {
        field: 'choice',
        code: 'not chosen',
        words: { es: 'Elija una de las respuestas', en: 'Choose one of the answers' },
      },
    ],
  });

export const reasonMissing = (): Refusal =>
  new Refusal({
    name: 'ReasonMissing',
    kind: 'invalid',
    words: {
      es: 'Escriba el motivo: lo leerá quien presentó la solicitud.',
      en: 'Write the reason: whoever submitted the request will read it.',
    },
    problems: [
      {
        field: 'reason',
        code: 'missing',
        words: { es: 'Escriba el motivo de su respuesta', en: 'Write the reason for your answer' },
      },
    ],
  });

const endings: Record<Exclude<Status, 'open'>, Words> = {
  disowned: {
    es: 'Esta solicitud se ha borrado: su titular indicó que no la había enviado.',
    en: 'This request has been deleted: its owner said that they had not sent it.',
  },
  rejected: {
    es: 'Esta solicitud ya está decidida: no se ha aprobado.',
    en: 'This request has been decided: it was not approved.',
  },
  withdrawn: {
    es: 'Quien presentó la solicitud la ha retirado. No tiene que hacer nada.',
    en: 'Whoever submitted the request has withdrawn it. You need do nothing.',
  },
  lapsed: {
    es: 'El plazo de esta pregunta terminó sin respuesta y la solicitud ha caducado.',
    en: 'The time for this question ended without an answer and the request has lapsed.',
  },
  undecided: {
    es: 'Esta solicitud se ha cerrado sin que IMTCloud la decidiera.',
    en: 'This request was closed without a decision by IMTCloud.',
  },
  approved: { es: 'Esta solicitud ya está aprobada.', en: 'This request has been approved.' },
  'in force': {
    es: 'Este acuerdo ya está aprobado y en vigor.',
    en: 'This agreement has been approved and is in force.',
  },
  ended: { es: 'Este acuerdo ya ha terminado.', en: 'This agreement has ended.' },
};

/** Nothing can be answered any more: says how the request ended. */
export const requestOver = (status: Exclude<Status, 'open'>): Refusal =>
  new Refusal({ name: 'RequestOver', kind: 'gone', words: endings[status], facts: { status } });
