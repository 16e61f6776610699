import type { Step } from '../../workflows/lifecycle/case.ts';
import { type Ask, isLeading, type Leading, movesUp, type Silence } from '../../workflows/vocabulary/asks.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';
import type { Tone } from '../pages/status-words.ts';

/** What the page of a request says. */
export const requestWords = {
  waits: {
    es: 'Se espera la respuesta de {who} desde el {since}.',
    en: 'Waiting for the answer of {who} since {since}.',
  },
  late: { es: 'El plazo terminó el {date}.', en: 'The time ended on {date}.' },
  erased: {
    es: 'Los datos personales se borraron el {date}. Quedan los identificadores, las fechas y la cadena.',
    en: 'The personal data were erased on {date}. Ids, dates and the chain remain.',
  },
  blocked: {
    es: 'Lo que se aprobó ha terminado y los datos personales de la solicitud están bloqueados: se conservan hasta el {until} por si hay reclamaciones, no se muestran a nadie y después se borran. Si los necesita una autoridad o un tribunal, hable con la persona delegada de protección de datos.',
    en: 'What was approved has ended and the personal data of the request are blocked: they are kept until {until} in case of claims, are shown to nobody, and are then erased. If an authority or a court needs them, speak to the data protection officer.',
  },
  people: { es: 'A quién se ha preguntado', en: 'Who has been asked' },
  nobodyYet: { es: 'Todavía no se ha preguntado a nadie.', en: 'Nobody has been asked yet.' },
  step: { es: 'Paso', en: 'Step' },
  person: { es: 'Persona', en: 'Person' },
  answer: { es: 'Respuesta', en: 'Answer' },
  mail: { es: 'Su correo', en: 'Their e-mail' },
  version: { es: 'versión {n}', en: 'version {n}' },
  declined: { es: 'No es la persona indicada', en: 'Not the right person' },
  handedOver: { es: 'Lo pasó a {to}', en: 'Handed it over to {to}' },
  pending: { es: 'pendiente', en: 'pending' },
  notNeeded: { es: 'ya no hace falta', en: 'no longer needed' },
  noMail: { es: 'sin correo', en: 'no e-mail' },
  mails: { es: 'Correos, tal como se enviaron', en: 'E-mails, as sent' },
  noMails: { es: 'Todavía no se ha escrito a nadie.', en: 'Nobody has been written to yet.' },
  mailsErased: {
    es: 'Se enviaron {n}; a quién y qué decían se ha borrado.',
    en: '{n} were sent; to whom and what they said has been erased.',
  },
  mailsHint: {
    es: 'Sin los enlaces: son personales y no se guardan.',
    en: 'Without their links: those are personal and are not kept.',
  },
  record: { es: 'Cadena de registro', en: 'Chain of events' },
  recordHolds: { es: 'se verifica', en: 'verifies' },
  recordBroken: { es: 'no se verifica', en: 'does not verify' },
  recordIs: {
    es: 'Sucesos: {n}. Huella del último: {hash}',
    en: 'Events: {n}. Hash of the last: {hash}',
  },
  recordWrong: {
    es: 'Algo no es como se registró: {findings}. Avise a ingeniería y no borre nada.',
    en: 'Something is not as it was recorded: {findings}. Tell engineering and erase nothing.',
  },
  hashes: { es: 'Todas las huellas', en: 'All hashes' },
  requested: { es: 'Lo que se ha solicitado', en: 'What was requested' },
  execution: { es: 'Ejecución', en: 'Execution' },
  executionSince: { es: 'desde el {started}', en: 'since {started}' },
  executionOver: { es: 'el {ended} (empezó el {started})', en: 'on {ended} (began on {started})' },
  executionWaits: { es: 'Espera en: {states}.', en: 'Waits at: {states}.' },
  executionEnded: {
    es: 'La ejecución ya no está en marcha y la solicitud sigue en curso: no avanzará sola.',
    en: 'The execution no longer runs and the request is still under way: it will not go on by itself.',
  },
  executionSoon: { es: 'Está a punto de empezar.', en: 'It is about to start.' },
  executionNone: {
    es: 'Step Functions no la conserva (lo hace durante 90 días tras su fin).',
    en: 'Step Functions does not keep it (it does for 90 days after its end).',
  },
  executionLost: {
    es: 'Step Functions no la conoce y la solicitud sigue en curso: no avanzará sola.',
    en: 'Step Functions does not know it and the request is still under way: it will not go on by itself.',
  },
  executionUnreachable: {
    es: 'No se ha podido preguntar a Step Functions: vuelva a cargar la página en un minuto. Lo demás de esta página no depende de ello.',
    en: 'Step Functions could not be asked: load the page again in a minute. Nothing else on this page depends on it.',
  },
} satisfies Record<string, Words>;

/** What comes next when nobody answers: what happens at the deadline, told just before, needs no day. */
export const nextWords: Record<Step, Words> = {
  remind: { es: 'recordatorio el {date}', en: 'reminder on {date}' },
  substitute: {
    es: 'si no hay respuesta en plazo, se pregunta a quien hace sus veces',
    en: 'without an answer by then, the substitute is asked',
  },
  superior: { es: 'el {date} se pregunta a su superior', en: 'on {date} the superior is asked' },
  management: { es: 'el {date} se pregunta a Dirección', en: 'on {date} management is asked' },
  expire: { es: 'el {date} se cierra sin decidir', en: 'on {date} it closes undecided' },
};

/** What silence leads to in the end: at the deadline or, where it moves up, on a day of its own. */
export const afterSilence = (ask: Pick<Ask, 'of' | 'silence'>): Words => {
  const { silence } = ask;
  if (silence === 'escalates') return nextWords.expire;
  if (movesUp(ask)) return movedUp;
  return silences[isLeading(silence) ? 'goes on' : silence];
};

const movedUp: Words = {
  es: 'el {date} sigue adelante sin esa respuesta',
  en: 'on {date} it goes on without that answer',
};

const silences: Record<Exclude<Silence, 'escalates' | Leading>, Words> = {
  lapses: { es: 'si no hay respuesta en plazo, caduca', en: 'without an answer by then, it lapses' },
  erases: { es: 'si no hay respuesta en plazo, se borra', en: 'without an answer by then, it is erased' },
  'goes on': { es: 'si no hay respuesta en plazo, sigue adelante', en: 'without an answer by then, it goes on' },
  rejects: { es: 'si no hay respuesta en plazo, termina', en: 'without an answer by then, it ends' },
  'passes on': {
    es: 'si no hay respuesta en plazo, se ofrece a la empresa siguiente',
    en: 'without an answer by then, the next company is asked',
  },
};

/** What Step Functions says of a run. */
export const executionWords: Record<string, { words: Words; tone: Tone }> = {
  RUNNING: { tone: 'good', words: { es: 'en marcha', en: 'running' } },
  SUCCEEDED: { tone: 'good', words: { es: 'terminada', en: 'ended' } },
  FAILED: { tone: 'bad', words: { es: 'fallida', en: 'failed' } },
  TIMED_OUT: { tone: 'bad', words: { es: 'agotó su tiempo', en: 'timed out' } },
  ABORTED: { tone: 'bad', words: { es: 'detenida a mano', en: 'stopped by hand' } },
  PENDING_REDRIVE: { tone: 'bad', words: { es: 'a la espera de reanudarse', en: 'waiting to be redriven' } },
};
