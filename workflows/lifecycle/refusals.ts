import { localDate, longDate } from '../calendar.ts';
import type { Values } from '../vocabulary/fields.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { Language, Words } from '../vocabulary/words.ts';
import type { Check } from '../vocabulary/workflow.ts';
import type { Answer, AskRow, Status } from './case.ts';

const dayOf = ({ at }: Answer, language: Language): string => longDate(localDate(new Date(at)), language);

export const askReplaced = (): Refusal =>
  new Refusal({
    name: 'AskReplaced',
    kind: 'gone',
    words: {
      es: 'La solicitud ha cambiado desde que le escribimos: este enlace era de una versión anterior. Si su respuesta hace falta, le llega con otro correo.',
      en: 'The request has changed since we wrote to you: this link was for an earlier version. Where your answer is needed, another e-mail brings it.',
    },
  });

/** One of those asked was first: says who, what and when. */
export const alreadyAnswered = (row: AskRow, answer: Answer, receipt: Words): Refusal => {
  const who = row.people.find((one) => one.id === answer.by)?.name ?? '';
  return new Refusal({
    name: 'AlreadyAnswered',
    kind: 'conflict',
    words: {
      es: `No hace falta que responda: ${who} ${receipt.es} el ${dayOf(answer, 'es')}.`,
      en: `You need not answer: ${who} ${receipt.en} on ${dayOf(answer, 'en')}.`,
    },
    facts: { who, at: answer.at, choice: answer.choice },
  });
};

/** One's own first answer stands. */
export const answeredYourself = (answer: Answer, given: Words): Refusal =>
  new Refusal({
    name: 'AlreadyAnswered',
    kind: 'conflict',
    words: {
      es: `Usted ya respondió «${given.es}» el ${dayOf(answer, 'es')}, y esa respuesta es la que vale: esta otra no se ha registrado.`,
      en: `You answered “${given.en}” on ${dayOf(answer, 'en')}, and that answer stands: this other one has not been recorded.`,
    },
    facts: { at: answer.at, choice: answer.choice },
  });

/** Another answer, to an ask beside it, has sent the request back to its requester. */
export const changesAwaited = (who: string, answer: Answer): Refusal =>
  new Refusal({
    name: 'ChangesAwaited',
    kind: 'conflict',
    words: {
      es: `Por ahora no hace falta que responda: ${who} pidió cambios el ${dayOf(answer, 'es')}. Cuando los envíen le escribiremos con la versión nueva.`,
      en: `For now you need not answer: ${who} asked for changes on ${dayOf(answer, 'en')}. When they are sent we will write to you with the new version.`,
    },
    facts: { who, at: answer.at },
  });

/** The changes were sent already, with other words: those stand. */
export const editedAlready = (row: AskRow): Refusal =>
  new Refusal({
    name: 'AlreadyAnswered',
    kind: 'conflict',
    words: {
      es: 'Los cambios ya se habían enviado, y aquellos son los que valen: estos no se han registrado.',
      en: 'The changes had already been sent, and those stand: these have not been recorded.',
    },
    facts: { at: row.answers.at(-1)?.at },
  });

export const mailboxConfirmed = (field: string, mailbox: string): Refusal => {
  const words = {
    es: `La solicitud sigue desde la dirección que confirmó, ${mailbox}: déjela como estaba, o retire la solicitud y presente otra.`,
    en: `The request goes on from the address that you confirmed, ${mailbox}: leave it as it was, or withdraw the request and submit another.`,
  };
  return new Refusal({
    name: 'MailboxConfirmed',
    kind: 'invalid',
    words,
    problems: [{ field, code: 'confirmed mailbox', words }],
  });
};

/** Nobody says yes to what the policy does not allow any more. */
export const holdsNoLonger = ({ name, clause, ensures }: Check<Values>): Refusal => {
  const words = {
    es: `Ya no se cumple: «${ensures.es}» (punto ${clause} de la Política general). Pida cambios, o responda que no.`,
    en: `This does not hold any more: “${ensures.en}” (clause ${clause} of the policy). Ask for changes, or answer no.`,
  };
  return new Refusal({
    name: 'HoldsNoLonger',
    kind: 'invalid',
    words,
    clause,
    problems: [{ field: 'choice', code: name, words, clause }],
  });
};

export const lastDayPassed = (day: string): Refusal => {
  const words = {
    es: `El último día del acuerdo, ${longDate(day, 'es')}, ya ha pasado: pida que se cambien las fechas, o responda que no.`,
    en: `The last day of the agreement, ${longDate(day, 'en')}, has passed: ask for other dates, or answer no.`,
  };
  return new Refusal({
    name: 'LastDayPassed',
    kind: 'invalid',
    words,
    problems: [{ field: 'choice', code: 'last day passed', words }],
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
    problems: [
      {
        field: 'choice',
        code: 'interest',
        words: {
          es: 'No puede decidir esta solicitud: usted o su organización tienen un interés en ella, o ya ha decidido en otra respuesta. Elija «No puedo decidirlo: tengo un interés»',
          en: 'You cannot decide this request: you or your organisation have an interest in it, or you have already given another decision. Choose “I cannot decide this: I have an interest”',
        },
      },
    ],
  });

export const reopenedLate = (day: string): Refusal =>
  new Refusal({
    name: 'ReopenedLate',
    kind: 'gone',
    words: {
      es: `Podía reabrirse hasta el ${longDate(day, 'es')}: presente una solicitud nueva.`,
      en: `It could be reopened until ${longDate(day, 'en')}: submit a new request.`,
    },
  });

export const alreadyOpen = (): Refusal =>
  new Refusal({
    name: 'AlreadyOpen',
    kind: 'conflict',
    words: {
      es: 'La solicitud ya está en curso: no hace falta reabrirla.',
      en: 'The request is under way: it need not be reopened.',
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
