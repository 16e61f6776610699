import { localDate, longDate } from '../../calendar.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Language, Words } from '../../vocabulary/words.ts';
import type { Answer, AskRow, Status } from '../case.ts';

export const askReplaced = (): Refusal =>
  new Refusal({
    name: 'AskReplaced',
    kind: 'gone',
    words: {
      es: 'La solicitud ha cambiado desde que le escribimos: este enlace era de una versión anterior. Si su respuesta hace falta, le llega con otro correo.',
      en: 'The request has changed since we wrote to you: this link was for an earlier version. Where your answer is needed, another e-mail brings it.',
    },
  });

/** Nobody answered in time, and the request went on without. */
export const timeEnded = (): Refusal =>
  new Refusal({
    name: 'TimeEnded',
    kind: 'gone',
    words: {
      es: 'El plazo terminó sin respuesta y la solicitud siguió adelante; no se entiende que por ello admita nada. Si hace falta otra respuesta suya, le escribiremos.',
      en: 'The time ended without an answer and the request went on; nothing is taken as admitted by that. If another answer of yours is needed, we will write to you.',
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

export const notAsked = (): Refusal =>
  new Refusal({
    name: 'NotAsked',
    kind: 'not yours',
    words: {
      es: 'Esta pregunta ya no va dirigida a usted: se ha pedido la respuesta a otra persona.',
      en: 'This question is no longer put to you: someone else has been asked.',
    },
  });

/** A company that can take it no longer, by the directory: what it says now assigns nothing (C1). */
export const noCandidate = (): Refusal =>
  new Refusal({
    name: 'NotAsked',
    kind: 'not yours',
    clause: 'C1',
    words: {
      es: 'Su empresa no puede responder a esto ahora: según nuestro directorio, su homologación no está vigente (punto C1 de la Política general). No se ha registrado ninguna respuesta y se pregunta a quien sigue. Si es un error, responda a nuestro correo.',
      en: 'Your company cannot answer this now: by our directory its certification is not valid (clause C1 of the policy). No answer has been recorded and the next one is asked. If this is a mistake, reply to our e-mail.',
    },
  });

/** What cannot be taken back any more is not withdrawn: its workflow says why, and what can be done instead. */
export const bindsAlready = (words: Words): Refusal => new Refusal({ name: 'BindsAlready', kind: 'conflict', words });

/** Nothing can be answered any more: says how the request ended. */
export const requestOver = (status: Exclude<Status, 'open'>): Refusal =>
  new Refusal({ name: 'RequestOver', kind: 'gone', words: endings[status], facts: { status } });

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
    es: 'Esta solicitud se ha retirado. No tiene que hacer nada.',
    en: 'This request has been withdrawn. You need do nothing.',
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
    es: 'Esta solicitud ya está aprobada y en vigor.',
    en: 'This request has been approved and is in force.',
  },
  ended: {
    es: 'Lo que se aprobó en esta solicitud ya ha terminado.',
    en: 'What was approved in this request has ended.',
  },
};

const dayOf = ({ at }: Answer, language: Language): string => longDate(localDate(new Date(at)), language);
