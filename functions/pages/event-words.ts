import type { EventType } from '../../workflows/lifecycle/change.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

/** Every event as one sentence. Places: who, step, did, round, thing, Thing. */
export const eventWords: Record<EventType, Words> = {
  RequestSubmitted: { es: 'Se presentó la solicitud.', en: 'The request was submitted.' },
  AskOpened: { es: 'Se pidió respuesta: {step}.', en: 'An answer was asked for: {step}.' },
  AskAnswered: { es: '{who} {did} ({step}).', en: '{who} {did} ({step}).' },
  AskReminded: { es: 'Se recordó la respuesta pendiente: {step}.', en: 'The pending answer was reminded of: {step}.' },
  AskEscalated: {
    es: 'No hubo respuesta a tiempo y se preguntó además a otra persona: {step}.',
    en: 'There was no answer in time and someone else was asked as well: {step}.',
  },
  AskExpired: { es: 'El plazo terminó sin respuesta: {step}.', en: 'The time ended without an answer: {step}.' },
  RequestChanged: {
    es: 'Se enviaron los cambios (versión {round}).',
    en: 'The changes were sent (version {round}).',
  },
  RequestWithdrawn: { es: 'Se retiró la solicitud.', en: 'The request was withdrawn.' },
  RequestReopened: { es: 'Se reabrió la solicitud.', en: 'The request was reopened.' },
  RequestResumed: {
    es: 'Se preguntó a quien, según las reglas de ahora, faltaba por responder.',
    en: 'Whoever had not been asked, by the rules of now, was asked.',
  },
  RequestApproved: { es: 'Se aprobó la solicitud.', en: 'The request was approved.' },
  AgreementBegan: { es: '{Thing} entró en vigor.', en: '{Thing} came into force.' },
  EndAnnounced: {
    es: 'Se avisó de que {thing} termina pronto.',
    en: 'The coming end of {thing} was announced.',
  },
  AgreementEnded: { es: '{Thing} terminó.', en: '{Thing} ended.' },
  RequestErased: { es: 'Se borraron los datos personales.', en: 'The personal data were erased.' },
  ExecutionStuck: {
    es: 'La ejecución se detuvo y el equipo debe revisarla.',
    en: 'The execution stopped and staff must look at it.',
  },
  LinkSentAgain: { es: '{who} pidió de nuevo su enlace.', en: '{who} asked for the link again.' },
  MailBounced: { es: 'Un correo no pudo entregarse.', en: 'An e-mail could not be delivered.' },
  MailComplained: { es: 'Un correo fue marcado como no deseado.', en: 'An e-mail was marked as junk.' },
};

/** Added to the sentence of an event for staff. */
export const leftOutWords: Words = {
  es: '{sentence} No se preguntó, por interés, a {who}.',
  en: '{sentence} Not asked, because of an interest: {who}.',
};
