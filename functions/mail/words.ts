import type { NoticeKind } from '../../workflows/lifecycle/change.ts';
import type { Silence } from '../../workflows/vocabulary/asks.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

/** What each mail says first. Places: please, until, who, did, step, first, last. */
export const leads: Record<NoticeKind, Words> = {
  asked: { es: 'Le pedimos que {please}.', en: 'We ask you to {please}.' },
  'asked as substitute': {
    es: 'Le preguntamos a usted porque quien debía responder no puede hacerlo o no ha respondido a tiempo. Le pedimos que {please}.',
    en: 'We turn to you because whoever had to answer cannot, or has not answered in time. We ask you to {please}.',
  },
  reminded: {
    es: 'Sigue pendiente su respuesta. Le pedimos que {please}.',
    en: 'Your answer is still pending. We ask you to {please}.',
  },
  received: {
    es: 'Gracias: hemos recibido su solicitud y ha confirmado que es suya. Debajo tiene una copia de todo lo enviado. Le escribiremos en cada paso.',
    en: 'Thank you: we have received your request and you have confirmed that it is yours. A copy of everything sent is below. We will write to you at every step.',
  },
  progress: {
    es: 'Su solicitud avanza. Paso actual: {step}. Plazo: {until}.',
    en: 'Your request moves on. Current step: {step}. Time allowed: {until}.',
  },
  'someone answered': { es: '{who} {did}. Paso: {step}.', en: '{who} {did}. Step: {step}.' },
  'no longer asked': {
    es: 'Ya no hace falta que responda a lo que le pedimos ({step}): otra respuesta lo ha resuelto. No tiene que hacer nada.',
    en: 'You need no longer answer what we asked you ({step}): another answer has settled it. You need do nothing.',
  },
  late: {
    es: 'No hemos respondido a tiempo en el paso «{step}» y le pedimos disculpas. Se lo hemos recordado a quien debe responder y, si hay quien pueda sustituirle, se lo hemos pedido también.',
    en: 'We have not answered in time at the step “{step}” and we apologise. We have reminded whoever must answer and, where someone can stand in, we have asked them too.',
  },
  'changes sent': {
    es: 'Se han enviado los cambios que se pidieron. Si su respuesta vuelve a hacer falta, le escribiremos con la nueva versión.',
    en: 'The changes that were asked for have been sent. If your answer is needed again, we will write to you with the new version.',
  },
  rejected: {
    es: 'La solicitud no se ha aprobado: {who} {did}. Paso: {step}. El motivo está debajo.',
    en: 'The request was not approved: {who} {did}. Step: {step}. The reason is below.',
  },
  withdrawn: {
    es: 'Quien presentó la solicitud la ha retirado. No tiene que hacer nada.',
    en: 'Whoever submitted the request has withdrawn it. You need do nothing.',
  },
  lapsed: {
    es: 'El plazo del paso «{step}» ha terminado sin respuesta y la solicitud ha caducado, sin que eso suponga nada en contra de nadie. Quien la presentó puede reabrirla durante 30 días.',
    en: 'The time for the step “{step}” ended without an answer and the request has lapsed, with no blame on anyone. Whoever submitted it may reopen it within 30 days.',
  },
  undecided: {
    es: 'IMTCloud no ha decidido a tiempo y la solicitud se cierra como «no decidida por IMTCloud»: ni aprobada ni rechazada. Puede presentarse de nuevo.',
    en: 'IMTCloud has not decided in time and the request is closed as “not decided by IMTCloud”: neither approved nor rejected. It may be submitted again.',
  },
  approved: {
    es: 'La solicitud está aprobada, exactamente con las condiciones mostradas. El acuerdo rige del {first} al {last}. IMTCloud no es parte de él; la aprobación no obliga a ningún cliente ni cambia la clasificación o la condición de preferente de nadie.',
    en: 'The request is approved, with exactly the terms shown. The agreement runs from {first} to {last}. IMTCloud is no party to it; the approval binds no client and changes nobody’s ranking or preferred status.',
  },
  'in force': {
    es: 'El acuerdo está en vigor, hasta el {last}.',
    en: 'The agreement is in force, until {last}.',
  },
  'ending soon': {
    es: 'El acuerdo termina el {last}. Nada se renueva por silencio: para seguir hay que presentar una nueva solicitud antes de esa fecha.',
    en: 'The agreement ends on {last}. Nothing is renewed by silence: to go on, a new request must be submitted before that date.',
  },
  ended: {
    es: 'El acuerdo terminó el {last} y ya no está en vigor.',
    en: 'The agreement ended on {last} and is no longer in force.',
  },
};

/** What whoever submitted the request reads instead, where it is said another way. */
export const ownLeads: Partial<Record<NoticeKind, Words>> = {
  withdrawn: {
    es: 'Ha retirado su solicitud. Se lo decimos también a quienes habíamos preguntado.',
    en: 'You have withdrawn your request. We are telling those we had asked as well.',
  },
  lapsed: {
    es: 'El plazo del paso «{step}» ha terminado sin respuesta y su solicitud ha caducado, sin que eso suponga nada en contra de nadie. Puede reabrirla durante 30 días, con todo lo que escribió.',
    en: 'The time for the step “{step}” ended without an answer and your request has lapsed, with no blame on anyone. You may reopen it within 30 days, with everything you typed.',
  },
};

/** What silence leads to, as said to whoever is asked. */
export const silences: Record<Silence, Words> = {
  erases: { es: 'la solicitud se borra', en: 'the request is deleted' },
  lapses: {
    es: 'la solicitud caduca, sin consecuencias para usted',
    en: 'the request lapses, with no consequences for you',
  },
  escalates: {
    es: 'se lo pediremos también a otra persona de IMTCloud; el silencio nunca aprueba',
    en: 'we will ask another person at IMTCloud as well; silence never approves',
  },
};

/** Everything that mails say besides. */
export const words = {
  greeting: { es: 'Hola:', en: 'Hello,' },
  greetingTo: { es: 'Hola, {name}:', en: 'Hello {name},' },
  subject: { es: '[{reference}] {noun}: {title}', en: '[{reference}] {noun}: {title}' },
  reference: { es: 'Referencia', en: 'Reference' },
  what: { es: 'Solicitud', en: 'Request' },
  who: { es: 'Presentada por', en: 'Submitted by' },
  personOf: { es: '{name}, de {organisation}', en: '{name}, of {organisation}' },
  days: { es: 'Vigencia', en: 'Runs' },
  fromTo: { es: 'del {first} al {last}', en: 'from {first} to {last}' },
  changed: { es: 'Cambia respecto a la versión anterior', en: 'Changed since the version before' },
  until: { es: 'Plazo', en: 'Time allowed' },
  spanUntil: { es: '{span}, hasta el {date}', en: '{span}, until {date}' },
  untilDay: { es: 'hasta el {date}', en: 'until {date}' },
  passed: {
    es: 'terminó el {date}; su respuesta aún cuenta hasta el {close}',
    en: 'ended on {date}; your answer still counts until {close}',
  },
  silence: { es: 'Si no responde', en: 'If you do not answer' },
  ownLapse: {
    es: 'la solicitud caduca; podrá reabrirla durante 30 días',
    en: 'the request lapses; you may reopen it within 30 days',
  },
  stillNeeded: { es: 'Su respuesta sigue haciendo falta.', en: 'Your answer is still needed.' },
  notNeeded: { es: 'Ya no hace falta que usted responda.', en: 'You need no longer answer.' },
  answer: { es: 'Ver y responder', en: 'Read and answer' },
  confirm: { es: 'Confirmar la solicitud', en: 'Confirm the request' },
  edit: { es: 'Revisar la solicitud', en: 'Revise the request' },
  status: { es: 'Ver cómo va', en: 'See how it stands' },
  reason: { es: 'En palabras de {who}', en: 'In the words of {who}' },
  saidBefore: { es: '{who} {did}', en: '{who} {did}' },
  cut: {
    es: 'Los textos muy largos van aquí abreviados y terminan en «…».',
    en: 'Very long texts are shortened here and end in “…”.',
  },
  sourceTyped: {
    es: 'Le escribimos porque alguien ha dado esta dirección como suya en nuestro formulario. Si no ha sido usted, dígalo en el enlace y borraremos la solicitud; si no hace nada, también se borra. Antes de que responda no escribiremos a nadie más.',
    en: 'We write because someone gave this address as theirs in our form. If it was not you, say so by the link and we will delete the request; if you do nothing, it is deleted as well. Until you answer we write to nobody else.',
  },
  source: {
    es: 'Le escribimos porque {requester}, de {organisation}, nos dio su nombre y esta dirección como contacto de {own}, la otra parte de este acuerdo, para que usted confirme o no las condiciones. Solo los usamos para esta solicitud. Puede oponerse respondiendo a este correo.',
    en: 'We write because {requester}, of {organisation}, gave us your name and this address as the contact of {own}, the other party to this agreement, so that you may confirm the terms or not. We use them for this request only. You may object by replying to this e-mail.',
  },
  sourceDirectory: {
    es: 'Le escribimos a la dirección de {own} que consta en el directorio de empresas homologadas, porque {requester}, de {organisation}, la nombra como la otra parte de este acuerdo, para que confirme o no las condiciones. Puede oponerse respondiendo a este correo.',
    en: 'We write to the address of {own} in the directory of certified companies, because {requester}, of {organisation}, names it as the other party to this agreement, so that you may confirm the terms or not. You may object by replying to this e-mail.',
  },
} satisfies Record<string, Words>;
