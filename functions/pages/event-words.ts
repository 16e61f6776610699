import type { Step } from '../../workflows/lifecycle/case.ts';
import type { EventType } from '../../workflows/lifecycle/change.ts';
import type { AskKind } from '../../workflows/vocabulary/asks.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

/** An event told in a way of its own: to the requester whose turn it was, when somebody else was asked or nobody was left to ask, when nobody decided, when kept words went before their day. */
export type Telling =
  | EventType
  | 'AskOpened to you'
  | 'AskAnswered and asked'
  | 'AskDeclinedByPerson and asked'
  | 'AskReassigned alone'
  | 'AskReminded to you'
  | 'AskReminded alone'
  | 'AskExpired to you'
  | 'AskExpired undecided'
  | 'CandidatePassedOver not able'
  | 'CandidatePassedOver nobody'
  | 'AskExpired and went on'
  | 'LinkSentAgain by us'
  | 'AskReminded by us'
  | 'RequestWithdrawn by us'
  | 'RequestResumed by us'
  | 'MailBounced and asked'
  | 'RequestErased early'
  | 'CodeSent to refuse'
  | 'FindingReviewed struck';

/** Every event as one sentence. Places: who, whom, what, besides, did, round, thing, Thing. */
export const eventWords: Record<Telling, Words> = {
  RequestSubmitted: { es: 'Se presentó la solicitud.', en: 'The request was submitted.' },
  AskOpened: { es: 'Pedimos a {whom} que {what}.', en: 'We asked {whom} to {what}.' },
  'AskOpened to you': { es: 'Le pedimos que {what}.', en: 'We asked you to {what}.' },
  AskAnswered: { es: '{who} {did}.', en: '{who} {did}.' },
  'AskAnswered and asked': { es: '{who} {did}. Preguntamos a {besides}.', en: '{who} {did}. We asked {besides}.' },
  AskReminded: { es: 'Recordamos a {whom} que faltaba su respuesta.', en: 'We reminded {whom} of the answer awaited.' },
  'AskReminded to you': {
    es: 'Le recordamos que faltaba su respuesta.',
    en: 'We reminded you of the answer awaited.',
  },
  'AskReminded alone': {
    es: 'No hubo respuesta a tiempo y, como no quedaba nadie más a quien preguntar, volvimos a escribir a {whom}.',
    en: 'There was no answer in time and, as nobody else was left to ask, we wrote again to {whom}.',
  },
  AskEscalated: {
    es: 'No hubo respuesta a tiempo de {whom} y preguntamos además a {besides}.',
    en: 'There was no answer in time from {whom}, and we asked {besides} as well.',
  },
  'AskExpired and went on': {
    es: 'Terminó el plazo sin respuesta de {whom} y la solicitud siguió adelante.',
    en: 'The time ended without an answer from {whom}, and the request went on.',
  },
  AskExtended: { es: '{who} pidió más plazo, y lo tiene.', en: '{who} asked for more time and has it.' },
  CandidatePassedOver: {
    es: 'Terminó el plazo sin respuesta de {whom}: cuenta como no aceptado.',
    en: 'The time ended without an answer from {whom}: it counts as not accepted.',
  },
  'CandidatePassedOver not able': {
    es: 'Según el directorio, {whom} ya no puede aceptarlo (punto C1): pasamos a quien sigue.',
    en: 'By the directory, {whom} can no longer accept (clause C1): we went on to whoever is next.',
  },
  'CandidatePassedOver nobody': {
    es: 'No queda nadie más a quien preguntar de quienes se eligieron.',
    en: 'Nobody else is left to ask of those chosen.',
  },
  AskDeclinedByPerson: {
    es: '{who} indicó que no es la persona indicada.',
    en: '{who} said that they are not the right person.',
  },
  'AskDeclinedByPerson and asked': {
    es: '{who} indicó que no es la persona indicada. Preguntamos a {besides}.',
    en: '{who} said that they are not the right person. We asked {besides}.',
  },
  AskHandedOver: { es: '{who} pasó la respuesta a {besides}.', en: '{who} handed the answer over to {besides}.' },
  AskReassigned: {
    es: 'A quien debía responder ya no se le pregunta, porque así consta en el directorio. Preguntamos a {besides}.',
    en: 'Whoever had to answer is no longer asked, by what the directory says. We asked {besides}.',
  },
  'AskReassigned alone': {
    es: 'A quien debía responder ya no se le pregunta, porque así consta en el directorio.',
    en: 'Whoever had to answer is no longer asked, by what the directory says.',
  },
  AskExpired: {
    es: 'Terminó el plazo sin respuesta de {whom} y la solicitud caducó.',
    en: 'The time ended without an answer from {whom}, and the request lapsed.',
  },
  'AskExpired to you': {
    es: 'Terminó el plazo sin su respuesta y la solicitud caducó.',
    en: 'The time ended without your answer, and the request lapsed.',
  },
  'AskExpired undecided': {
    es: 'Terminó el plazo sin respuesta de {whom} y la solicitud se cerró sin decidir.',
    en: 'The time ended without an answer from {whom}, and the request was closed undecided.',
  },
  RequestChanged: {
    es: 'Se enviaron los cambios (versión {round}).',
    en: 'The changes were sent (version {round}).',
  },
  UnsettledFollowedUp: {
    es: '{who} habló con las partes sobre lo que había quedado sin confirmar, y lo cerró.',
    en: '{who} talked to the parties about what had been left unconfirmed, and closed it.',
  },
  FindingReviewed: {
    es: '{who} revisó la falta de servicio que consta de la empresa: se mantiene.',
    en: '{who} reviewed the lack of service on record of the company: it stands.',
  },
  'FindingReviewed struck': {
    es: '{who} revisó la falta de servicio que constaba de la empresa: se retira.',
    en: '{who} reviewed the lack of service that was on record of the company: it is struck.',
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
    es: 'Avisamos de que {thing} terminaría pronto.',
    en: 'We announced the coming end of {thing}.',
  },
  AgreementEnded: { es: '{Thing} terminó.', en: '{Thing} ended.' },
  RequestErased: { es: 'Se borraron los datos personales.', en: 'The personal data were erased.' },
  'RequestErased early': {
    es: 'Se borraron los datos personales antes del día hasta el que se conservaban; el motivo consta.',
    en: 'The personal data were erased before the day until which they were kept; the reason is on record.',
  },
  ExecutionStuck: {
    es: 'La ejecución se detuvo y el equipo debe revisarla.',
    en: 'The execution stopped and staff must look at it.',
  },
  AddressCorrected: {
    es: '{who} corrigió la dirección de {whom}, y le volvimos a escribir.',
    en: '{who} corrected the address of {whom}, and we wrote again.',
  },
  PersonReplaced: {
    es: '{who} cambió la persona a la que se pregunta, y escribimos a {whom}.',
    en: '{who} changed the person who is asked, and we wrote to {whom}.',
  },
  DeadlineExtended: {
    es: '{who} amplió en {days} el plazo de {whom}.',
    en: '{who} gave {whom} {days} more.',
  },
  'LinkSentAgain by us': {
    es: '{who} hizo enviar de nuevo el correo a {whom}.',
    en: '{who} had the e-mail to {whom} sent again.',
  },
  'AskReminded by us': {
    es: '{who} hizo recordar a {whom} que faltaba su respuesta.',
    en: '{who} had {whom} reminded of the answer awaited.',
  },
  'RequestWithdrawn by us': {
    es: '{who} retiró la solicitud, a petición de quien la presentó.',
    en: '{who} withdrew the request, as whoever submitted it asked.',
  },
  'RequestResumed by us': {
    es: '{who} hizo que la solicitud, detenida, siguiera.',
    en: '{who} had the request, which had stopped, go on.',
  },
  'MailBounced and asked': {
    es: 'Un correo no pudo entregarse a {whom}. Preguntamos además a {besides}.',
    en: 'An e-mail could not be delivered to {whom}. We asked {besides} as well.',
  },
  DocumentSeen: { es: '{who} vio el documento.', en: '{who} saw the document.' },
  CodeSent: { es: '{who} pidió un código para firmar.', en: '{who} asked for a code to sign.' },
  'CodeSent to refuse': { es: '{who} pidió un código para no firmar.', en: '{who} asked for a code not to sign.' },
  CodeMistyped: { es: '{who} escribió un código que no era.', en: '{who} typed a code that was not right.' },
  QuestionAsked: { es: '{who} hizo una pregunta antes de firmar.', en: '{who} asked a question before signing.' },
  QuestionAnswered: {
    es: '{who} respondió a la pregunta de {whom}.',
    en: '{who} answered the question of {whom}.',
  },
  DocumentDrawn: { es: 'Se redactó el documento.', en: 'The document was drawn.' },
  DocumentSealed: {
    es: 'Se selló el documento firmado por ambas partes.',
    en: 'The document signed by both parties was sealed.',
  },
  DocumentNotMade: {
    es: 'El documento no pudo prepararse y el equipo debe revisarlo.',
    en: 'The document could not be prepared, and staff must look at it.',
  },
  LinkSentAgain: { es: '{who} pidió de nuevo su enlace.', en: '{who} asked for the link again.' },
  MailBounced: { es: 'Un correo no pudo entregarse.', en: 'An e-mail could not be delivered.' },
  MailComplained: { es: 'Un correo fue marcado como no deseado.', en: 'An e-mail was marked as junk.' },
};

/** What each kind of ask wants, after «Pedimos a … que» / "We asked … to". */
export const wanted: Record<AskKind | 'changes', Words> = {
  confirmation: { es: 'confirmara que la solicitud era suya', en: 'confirm having sent the request' },
  acceptance: { es: 'confirmara lo propuesto', en: 'confirm what is proposed' },
  approval: { es: 'decidiera', en: 'decide' },
  opinion: { es: 'emitiera su informe', en: 'give an opinion' },
  information: { es: 'nos diera más información', en: 'tell us more' },
  choice: { es: 'eligiera', en: 'choose' },
  signature: { es: 'firmara', en: 'sign' },
  deed: { es: 'lo preparara', en: 'prepare it' },
  changes: { es: 'hiciera los cambios pedidos', en: 'make the changes asked for' },
};

/** Who is asked besides at each step of silence: by role for the parties; for staff, who it was, as what. */
export const rungs: Partial<Record<Step, { role: Words; named: Words }>> = {
  substitute: {
    role: { es: 'la persona que hace sus veces', en: 'whoever stands in' },
    named: { es: '{names} (sustitución)', en: '{names} (substitute)' },
  },
  superior: {
    role: { es: 'su superior', en: 'the superior' },
    named: { es: '{names} (superior)', en: '{names} (superior)' },
  },
  management: {
    role: { es: 'la Dirección de IMTCloud', en: 'the management of IMTCloud' },
    named: { es: '{names} (Dirección)', en: '{names} (management)' },
  },
};

/** Added to the sentence of an event for staff. */
export const leftOutWords: Words = {
  es: '{sentence} No preguntamos a {who}.',
  en: '{sentence} Not asked: {who}.',
};

/** Under the sentence of what staff did, or of a question. */
export const reasonWords = (type: EventType): Words => ownReasons[type] ?? why;

const why: Words = { es: 'Motivo: {reason}', en: 'Reason: {reason}' };

const ownReasons: Partial<Record<EventType, Words>> = {
  QuestionAsked: { es: 'Pregunta: {reason}', en: 'Question: {reason}' },
  QuestionAnswered: { es: 'Respuesta: {reason}', en: 'Answer: {reason}' },
};
