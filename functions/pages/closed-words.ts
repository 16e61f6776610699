import type { Words } from '../../workflows/vocabulary/words.ts';

/** What the page behind a link says once there is nothing to answer there. */
export const closedWords = {
  answered: { es: 'Ya está respondido', en: 'This has been answered' },
  answeredByYou: { es: 'Usted ya había respondido', en: 'You had already answered' },
  changesAwaited: { es: 'Se han pedido cambios', en: 'Changes have been asked for' },
  replaced: { es: 'Este enlace era de una versión anterior', en: 'This link was for an earlier version' },
  notYours: { es: 'Esta pregunta ya no va dirigida a usted', en: 'This question is no longer put to you' },
  declined: { es: 'Nos dijo que no es la persona indicada', en: 'You told us that you are not the right person' },
  handedOver: { es: 'Pasó esta respuesta a otra persona', en: 'You handed this answer over' },
  unanswered: { es: 'El plazo terminó sin respuesta', en: 'The time ended without an answer' },
  underWay: {
    es: 'Ya hay una solicitud en curso sobre lo mismo',
    en: 'A request about the same is already under way',
  },
  lapsed: { es: 'El plazo ha terminado', en: 'The time has ended' },
  rejected: { es: 'No se ha aprobado', en: 'It was not approved' },
  withdrawn: { es: 'La solicitud se ha retirado', en: 'The request has been withdrawn' },
  approved: { es: 'Ya está aprobada', en: 'It has been approved' },
  over: { es: 'La solicitud está cerrada', en: 'The request is closed' },
  myAnswer: { es: 'Ver mi respuesta', en: 'See my answer' },
  again: { es: 'Recibir el enlace vigente', en: 'Get the current link' },
  againHint: {
    es: 'Se lo enviamos solo a la dirección a la que ya le escribimos, {mailbox}.',
    en: 'We send it only to the address that we already wrote to, {mailbox}.',
  },
  againLapsed: {
    es: 'Con él puede reabrir la solicitud hasta el {date}, con todo lo que escribió.',
    en: 'With it you may reopen the request until {date}, with everything you typed.',
  },
  againSure: { es: 'Sí, envíenme el enlace', en: 'Yes, send me the link' },
  againUnsure: { es: 'Marque la casilla si quiere recibir el enlace', en: 'Tick the box if you want to get the link' },
  againSent: { es: 'Le hemos enviado el enlace', en: 'We have sent you the link' },
  againWhere: {
    es: 'Mire el correo de {mailbox}. Si en unos minutos no le llega, mire en el correo no deseado o escriba a {contact}.',
    en: 'Look at the mail of {mailbox}. If it does not arrive within minutes, look in the junk folder or write to {contact}.',
  },
  follow: {
    es: 'Siga su solicitud con el enlace «Ver la solicitud» de nuestros correos.',
    en: 'Follow your request with the link “See the request” in our e-mails.',
  },
  reopenBy: {
    es: 'Quien presentó la solicitud puede reabrirla hasta el {date}; si lo hace, le escribiremos de nuevo.',
    en: 'Whoever submitted the request may reopen it until {date}; if so, we will write to you again.',
  },
  another: { es: 'Presentar otra solicitud', en: 'Submit another request' },
  contact: {
    es: '¿Algo no cuadra? Escriba a {contact} con la referencia.',
    en: 'Is something wrong? Write to {contact} with the reference.',
  },
} satisfies Record<string, Words>;
