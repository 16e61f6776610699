import type { NoticeKind } from '../../workflows/lifecycle/change.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

/** What each mail says first. Places: please, deadline, who, did, step, date, first, last. */
export const leads: Record<NoticeKind, Words> = {
  asked: { es: 'Le pedimos que {please}.', en: 'We ask you to {please}.' },
  'asked as substitute': {
    es: 'Le preguntamos porque quien debía responder no puede hacerlo o no ha respondido a tiempo. Le pedimos que {please}.',
    en: 'You are asked because whoever had to answer cannot, or has not answered in time. We ask you to {please}.',
  },
  reminded: {
    es: 'Sigue pendiente su respuesta. Le pedimos que {please}.',
    en: 'Your answer is still pending. We ask you to {please}.',
  },
  received: {
    es: 'Gracias: hemos recibido y confirmado su solicitud. Debajo tiene una copia. Le escribiremos en cada paso.',
    en: 'Thank you: your request has been received and confirmed. A copy stands below. We will write to you at every step.',
  },
  progress: {
    es: 'Su solicitud avanza. Paso actual: {step}. Plazo: {deadline}.',
    en: 'Your request moves on. Current step: {step}. Time allowed: {deadline}.',
  },
  'someone answered': { es: '{who} {did} ({step}).', en: '{who} {did} ({step}).' },
  'no longer asked': {
    es: 'Ya no hace falta que responda a lo que le pedimos ({step}): otra respuesta lo ha resuelto. No tiene que hacer nada.',
    en: 'You need no longer answer what we asked you ({step}): another answer has settled it. You need do nothing.',
  },
  late: {
    es: 'No hemos respondido a tiempo en el paso «{step}» y le pedimos disculpas: se lo hemos pedido además a otra persona de IMTCloud.',
    en: 'We have not answered in time at the step “{step}” and we apologise: we have asked another person at IMTCloud as well.',
  },
  'changes sent': {
    es: 'Se han enviado los cambios que se pidieron. Si su respuesta vuelve a hacer falta, le escribiremos con la nueva versión.',
    en: 'The changes that were asked for have been sent. If your answer is needed again, we will write to you with the new version.',
  },
  rejected: {
    es: 'La solicitud no se ha aprobado: {who} {did} ({step}). El motivo está debajo.',
    en: 'The request was not approved: {who} {did} ({step}). The reason is below.',
  },
  withdrawn: {
    es: 'Quien presentó la solicitud la ha retirado. No tiene que hacer nada.',
    en: 'Whoever submitted the request has withdrawn it. You need do nothing.',
  },
  lapsed: {
    es: 'El plazo del paso «{step}» ha terminado sin respuesta y la solicitud ha caducado, sin que eso suponga nada en contra de nadie. Quien la presentó puede reabrirla durante 30 días con todo lo que escribió.',
    en: 'The time for the step “{step}” ended without an answer and the request has lapsed, with no blame on anyone. Whoever submitted it may reopen it within 30 days with everything typed.',
  },
  undecided: {
    es: 'IMTCloud no ha decidido a tiempo. La solicitud se cierra como «no decidida por IMTCloud»: ni aprobada ni rechazada. Puede presentarla de nuevo.',
    en: 'IMTCloud has not decided in time. The request is closed as “not decided by IMTCloud”: neither approved nor rejected. It may be submitted again.',
  },
  approved: {
    es: 'La solicitud está aprobada, exactamente con las condiciones mostradas. Estará en vigor desde el {first} hasta el {last}. IMTCloud no es parte del acuerdo y la aprobación no obliga a ningún cliente.',
    en: 'The request is approved, with exactly the terms shown. It will be in force from {first} until {last}. IMTCloud is no party to the agreement and the approval binds no client.',
  },
  'in force': {
    es: 'El acuerdo está en vigor desde hoy y hasta el {last}.',
    en: 'The agreement is in force from today until {last}.',
  },
  'ending soon': {
    es: 'El acuerdo termina el {last}. Nada se renueva por silencio: si quieren seguir, presenten una nueva solicitud antes de esa fecha.',
    en: 'The agreement ends on {last}. Nothing is renewed by silence: to go on, submit a new request before that date.',
  },
  ended: {
    es: 'El acuerdo terminó el {last}. Desde entonces no puede usarse.',
    en: 'The agreement ended on {last}. It can no longer be relied on.',
  },
};

/** Everything that mails say besides. */
export const words = {
  greeting: { es: 'Hola, {name}:', en: 'Hello {name},' },
  subject: { es: '[{reference}] {noun}: {title}', en: '[{reference}] {noun}: {title}' },
  reference: { es: 'Referencia', en: 'Reference' },
  what: { es: 'Solicitud', en: 'Request' },
  who: { es: 'Presentada por', en: 'Submitted by' },
  days: { es: 'Vigencia', en: 'In force' },
  fromTo: { es: 'del {first} al {last}', en: 'from {first} to {last}' },
  until: { es: 'Plazo', en: 'Time allowed' },
  deadline: { es: '{span}, hasta el {date}', en: '{span}, until {date}' },
  silence: { es: 'Si no responde', en: 'If you do not answer' },
  answer: { es: 'Ver y responder', en: 'Read and answer' },
  confirm: { es: 'Confirmar la solicitud', en: 'Confirm the request' },
  edit: { es: 'Revisar la solicitud', en: 'Revise the request' },
  status: { es: 'Ver cómo va', en: 'See how it stands' },
  reason: { es: 'Motivo, según {who}', en: 'Reason, in the words of {who}' },
  saidBefore: { es: '{who} {did}', en: '{who} {did}' },
  source: {
    es: 'Le escribimos porque {requester}, de {organisation}, nos dio esta dirección, como contacto de la otra parte en esta solicitud, para que confirme las condiciones. Puede oponerse a que la tratemos respondiendo a este correo.',
    en: 'We write because {requester}, of {organisation}, gave us this address, as the contact of the other party in this request, to have the terms confirmed. You may object to our use of it by replying to this e-mail.',
  },
  sourceDirectory: {
    es: 'Le escribimos a la dirección que consta en el directorio de empresas homologadas, porque {requester}, de {organisation}, les nombra en esta solicitud. Puede oponerse respondiendo a este correo.',
    en: 'We write to the address in the directory of certified companies, because {requester}, of {organisation}, names you in this request. You may object by replying to this e-mail.',
  },
} satisfies Record<string, Words>;

/** What silence leads to, as said to whoever is asked. */
export const silences: Record<'erases' | 'lapses' | 'escalates', Words> = {
  erases: { es: 'la solicitud se borra', en: 'the request is deleted' },
  lapses: {
    es: 'la solicitud caduca, sin consecuencias para usted',
    en: 'the request lapses, with no consequences for you',
  },
  escalates: { es: 'preguntaremos a su sustituto', en: 'we will ask your substitute' },
};
