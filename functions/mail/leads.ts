import type { NoticeKind } from '../../workflows/lifecycle/change.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

/** What each mail says first. Places: party, please, who, did, last, left, Thing, exactly, version. */
export const leads: Record<NoticeKind, Words> = {
  asked: { es: 'Le pedimos que {please}.', en: 'We ask you to {please}.' },
  'asked as substitute': { es: 'Le pedimos que {please}.', en: 'We ask you to {please}.' },
  reminded: {
    es: 'Sigue pendiente su respuesta: le pedimos que {please}.',
    en: 'Your answer is still pending: we ask you to {please}.',
  },
  'more time': {
    es: 'Hay más plazo en el paso «{step}»: hasta el {until}.',
    en: 'There is more time for the step “{step}”: until {until}.',
  },
  alert: { es: '{alert}', en: '{alert}' },
  received: { es: 'Hemos recibido su solicitud.', en: 'We have received your request.' },
  progress: { es: 'Su solicitud sigue adelante.', en: 'Your request is moving on.' },
  'someone answered': { es: '{who} {did}.', en: '{who} {did}.' },
  'no longer asked': {
    es: 'Ya no hace falta que responda: {who} {did}.',
    en: 'You need no longer answer: {who} {did}.',
  },
  'passed over': {
    es: 'El plazo terminó sin su respuesta: cuenta como no aceptado.',
    en: 'The time ended without your answer: it counts as not accepted.',
  },
  'not the right person': {
    es: 'La persona a la que escribimos como {party} nos dice que no es la indicada.',
    en: 'The person to whom we wrote as {party} tells us that they are not the right one.',
  },
  late: {
    es: 'No hemos respondido a tiempo a su solicitud y le pedimos disculpas.',
    en: 'We have not answered your request in time and we apologise.',
  },
  'changes sent': {
    es: 'Se han enviado los cambios que se pidieron.',
    en: 'The changes that were asked for have been sent.',
  },
  rejected: { es: 'La solicitud no se ha aprobado.', en: 'The request was not approved.' },
  withdrawn: {
    es: 'Quien presentó la solicitud la ha retirado.',
    en: 'Whoever submitted the request has withdrawn it.',
  },
  lapsed: { es: 'La solicitud ha caducado.', en: 'The request has lapsed.' },
  undecided: {
    es: 'La solicitud se cierra como «no decidida por IMTCloud».',
    en: 'The request is closed as “not decided by IMTCloud”.',
  },
  approved: {
    es: 'La solicitud está aprobada, {exactly} (versión {version}).',
    en: 'The request is approved, {exactly} (version {version}).',
  },
  'in force': { es: '{Thing} está en vigor, hasta el {last}.', en: '{Thing} is in force, until {last}.' },
  'ending soon': {
    es: '{Thing} termina el {last}: faltan {left}.',
    en: '{Thing} ends on {last}: {left} are left.',
  },
  ended: {
    es: '{Thing} terminó el {last} y ya no está en vigor.',
    en: '{Thing} ended on {last} and is no longer in force.',
  },
  code: { es: '{code}', en: '{code}' },
  question: { es: '{who} tiene una pregunta antes de firmar.', en: '{who} has a question before signing.' },
  'question answered': {
    es: 'Respondemos a lo que nos preguntó antes de firmar.',
    en: 'We answer what you asked us before signing.',
  },
};

/** What whoever submitted the request reads instead, where it is said another way. */
export const ownLeads: Partial<Record<NoticeKind, Words>> = {
  rejected: { es: 'Su solicitud no se ha aprobado.', en: 'Your request was not approved.' },
  withdrawn: { es: 'Ha retirado su solicitud.', en: 'You have withdrawn your request.' },
  lapsed: { es: 'Su solicitud ha caducado.', en: 'Your request has lapsed.' },
  undecided: {
    es: 'Su solicitud se cierra como «no decidida por IMTCloud».',
    en: 'Your request is closed as “not decided by IMTCloud”.',
  },
  approved: {
    es: 'Su solicitud está aprobada, {exactly} (versión {version}).',
    en: 'Your request is approved, {exactly} (version {version}).',
  },
};

/** When staff withdrew it because whoever submitted it asked them to. */
export const withdrawnFor: Record<'own' | 'other', Words> = {
  own: {
    es: 'Hemos retirado su solicitud, como nos pidió.',
    en: 'We have withdrawn your request, as you asked us to.',
  },
  other: {
    es: 'Hemos retirado la solicitud, como nos pidió quien la presentó.',
    en: 'We have withdrawn the request, as whoever submitted it asked us to.',
  },
};

/** A request that goes on although an ask had no answer: whose it was. Places: role. */
export const unanswered: Record<'yours' | 'theirs', Words> = {
  yours: {
    es: 'El plazo terminó sin su respuesta, y su solicitud sigue adelante.',
    en: 'The time ended without your answer, and your request is moving on.',
  },
  theirs: {
    es: '{role} no ha respondido en su plazo, y su solicitud sigue adelante.',
    en: '{role} did not answer in time, and your request is moving on.',
  },
};

/** A candidate that was passed over because it could not take it: itself, and whoever submitted the request. Places: role. */
export const notAbleNow: Record<'itself' | 'own', Words> = {
  itself: {
    es: 'Ya no le pedimos esta respuesta: según nuestro directorio, la homologación de su empresa no está vigente (punto C1 de la Política general).',
    en: 'We no longer ask you for this answer: by our directory the certification of your company is not valid (clause C1 of the policy).',
  },
  own: {
    es: '{role} ya no puede aceptarlo, porque su homologación no está vigente (punto C1 de la Política general), y su solicitud sigue adelante.',
    en: '{role} can no longer accept, because its certification is not valid (clause C1 of the policy), and your request is moving on.',
  },
};

/** An answer that withdrew the request, as others read it. */
export const withdrawnByAnswer: Words = { es: '{who} {did}.', en: '{who} {did}.' };

/** What approval means where nothing binds between two days. */
export const approvedForGood: Words = { es: '{means}', en: '{means}' };

/** What it means and what comes next. Places: step, reopen, first, last, Thing, means. */
export const more: Partial<Record<NoticeKind, Words>> = {
  received: {
    es: 'Le escribiremos en cada paso. Debajo tiene una copia de todo lo que envió.',
    en: 'We will write to you at every step. A copy of everything you sent is below.',
  },
  'no longer asked': {
    es: 'No tiene que hacer nada. Le escribiremos con la nueva versión.',
    en: 'You need do nothing. We will write to you with the new version.',
  },
  'passed over': {
    es: 'No tiene que hacer nada, y no supone nada en contra de nadie.',
    en: 'You need do nothing, and no blame falls on anyone.',
  },
  'not the right person': {
    es: 'Hemos pedido a nuestro equipo que averigüe quién debe responder en el paso «{step}». Si usted lo sabe, díganos su nombre y su cargo respondiendo a este correo. El plazo no cambia.',
    en: 'We have asked our team to find out who must answer at the step “{step}”. If you know, tell us their name and position by replying to this e-mail. The time allowed does not change.',
  },
  late: {
    es: 'Se lo hemos recordado a quien debe responder en el paso «{step}» y, si hay quien pueda sustituirle, se lo hemos pedido también. Usted no tiene que hacer nada.',
    en: 'We have reminded whoever must answer at the step “{step}” and, where someone can stand in, we have asked them too. You need do nothing.',
  },
  'changes sent': {
    es: 'Si hace falta su respuesta, le escribiremos con la nueva versión.',
    en: 'If your answer is needed, we will write to you with the new version.',
  },
  withdrawn: { es: 'No tiene que hacer nada.', en: 'You need do nothing.' },
  lapsed: {
    es: 'El plazo del paso «{step}» terminó sin respuesta; eso no supone nada en contra de nadie. Quien la presentó puede reabrirla hasta el {reopen}.',
    en: 'The time for the step “{step}” ended without an answer; no blame falls on anyone. Whoever submitted it may reopen it until {reopen}.',
  },
  undecided: {
    es: 'El plazo terminó sin decisión: no queda ni aprobada ni rechazada. Puede presentarse de nuevo.',
    en: 'The time ended without a decision: it is neither approved nor rejected. It may be submitted again.',
  },
  approved: {
    es: '{Thing} rige del {first} al {last}. {means}',
    en: '{Thing} runs from {first} to {last}. {means}',
  },
  'in force': {
    es: 'Nada se renueva por silencio: para seguir después de ese día habrá que presentar una nueva solicitud.',
    en: 'Nothing is renewed by silence: to go on after that day, a new request will have to be submitted.',
  },
  question: {
    es: 'Responda a este correo con lo que haya que contestar: nuestro equipo se lo envía a quien pregunta, y la pregunta queda cerrada. La firma sigue pendiente y su plazo no cambia.',
    en: 'Reply to this e-mail with what should be answered: our team sends it to whoever asks, and the question is closed. The signature is still pending, and the time for it does not change.',
  },
};

/** The end is announced: the last time it is said that it is the last. Places: again. */
export const announcing: Record<'first' | 'last', Words> = {
  first: {
    es: 'Nada se renueva por silencio: para seguir después de ese día hay que presentar una nueva solicitud a tiempo. Le avisaremos otra vez cuando falten {again}.',
    en: 'Nothing is renewed by silence: to go on after that day, a new request must be submitted in time. We will write again when {again} are left.',
  },
  last: {
    es: 'Es nuestro último aviso. Si quiere seguir después de ese día, presente ya una nueva solicitud: quienes deciden necesitan tiempo y nada se renueva por silencio.',
    en: 'This is our last notice. To go on after that day, submit a new request now: those who decide need time, and nothing is renewed by silence.',
  },
};

/** IMTCloud has said no: its decision can be reviewed (policy: Dispute). */
export const reviewed: Record<'own' | 'other', Words> = {
  own: {
    es: 'Si lo desea, puede presentar otra solicitud que tenga en cuenta el motivo. Si no está conforme, responda a este correo y la revisará, una sola vez, alguien que no haya intervenido.',
    en: 'If you wish, you may submit another request that takes the reason into account. If you disagree, reply to this e-mail, and someone who took no part will review it, once.',
  },
  other: {
    es: 'Si quien la presentó no está conforme, puede pedir que la revise, una sola vez, alguien que no haya intervenido.',
    en: 'If whoever submitted it disagrees, they may ask for one review by someone who took no part.',
  },
};

/** The same for whoever submitted the request. */
export const ownMore: Partial<Record<NoticeKind, Words>> = {
  rejected: {
    es: 'Si lo desea, puede presentar otra solicitud que tenga en cuenta el motivo.',
    en: 'If you wish, you may submit another request that takes the reason into account.',
  },
  withdrawn: {
    es: 'Se lo decimos también a quienes habíamos preguntado. No tiene que hacer nada más.',
    en: 'We are telling those we had asked as well. You need do nothing else.',
  },
  lapsed: {
    es: 'El plazo del paso «{step}» terminó sin respuesta; eso no supone nada en contra de nadie. Puede reabrirla hasta el {reopen}, con todo lo que escribió.',
    en: 'The time for the step “{step}” ended without an answer; no blame falls on anyone. You may reopen it until {reopen}, with everything you typed.',
  },
  undecided: {
    es: 'No hemos decidido a tiempo y le pedimos disculpas. No queda ni aprobada ni rechazada, y puede presentarla de nuevo.',
    en: 'We have not decided in time and we apologise. It is neither approved nor rejected, and you may submit it again.',
  },
};

/** What the requester reads each time that somebody further up is asked: one apology is enough. Places: step, close. */
export const later: Partial<Record<string, { lead: Words; more: Words }>> = {
  superior: {
    lead: {
      es: 'Su solicitud sigue sin respuesta en el paso «{step}».',
      en: 'Your request is still without an answer at the step “{step}”.',
    },
    more: {
      es: 'Hemos insistido y, si hay quien pueda decidirlo, se lo hemos pedido también a un superior. Si nadie responde, se cierra como «no decidida por IMTCloud» el {close}.',
      en: 'We have insisted and, where someone may decide it, have asked a superior too. If nobody answers, it is closed as “not decided by IMTCloud” on {close}.',
    },
  },
  management: {
    lead: {
      es: 'Su solicitud sigue sin respuesta en el paso «{step}»: hemos insistido hasta Dirección.',
      en: 'Your request is still without an answer at the step “{step}”: we have gone up to management.',
    },
    more: {
      es: 'Es nuestro último aviso antes del cierre: si tampoco así hay respuesta, se cierra como «no decidida por IMTCloud» el {close} y podrá presentarla de nuevo.',
      en: 'This is our last notice before it closes: if there is no answer even so, it is closed as “not decided by IMTCloud” on {close}, and you may submit it again.',
    },
  },
};

/** What they read instead of how it closes, where silence closes nothing undecided. Places: step, close, follows. */
export const laterLed: Partial<Record<string, Words>> = {
  superior: {
    es: 'Hemos insistido y, si hay quien pueda decidirlo, se lo hemos pedido también a un superior. Si nadie responde hasta el {close}: {follows}.',
    en: 'We have insisted and, where someone may decide it, have asked a superior too. If nobody answers by {close}: {follows}.',
  },
  management: {
    es: 'Es nuestro último aviso en este paso. Si tampoco así hay respuesta hasta el {close}: {follows}.',
    en: 'This is our last notice at this step. If there is still no answer by {close}: {follows}.',
  },
};
