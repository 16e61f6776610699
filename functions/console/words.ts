import type { Words } from '../../workflows/vocabulary/words.ts';
import type { MessageState } from '../ledger/port.ts';
import type { Tone } from '../pages/status-words.ts';
import type { Need } from './needs.ts';
import type { ViewName } from './views.ts';

/** What the console says besides the words of the public pages. */
export const words = {
  console: { es: 'Solicitudes', en: 'Requests' },
  signOut: { es: 'Cerrar sesión', en: 'Sign out' },
  signedOut: { es: 'Sesión cerrada', en: 'Signed out' },
  signedOutText: {
    es: 'Para volver a entrar se le pedirá de nuevo la contraseña.',
    en: 'To come back in you will be asked for your password again.',
  },
  signInAgain: { es: 'Volver a entrar', en: 'Sign in again' },
  signInAsAnother: { es: 'Entrar con otra cuenta', en: 'Sign in with another account' },
  toConsole: { es: 'Ir a la consola', en: 'Go to the console' },
  view: { es: 'Ver', en: 'Show' },
  search: { es: 'Buscar por referencia, entidad o correo', en: 'Search by reference, organisation or e-mail address' },
  find: { es: 'Buscar', en: 'Search' },
  found: { es: 'Solicitudes que coinciden con «{search}»', en: 'Requests that match “{search}”' },
  noneFound: {
    es: 'Ninguna solicitud coincide con «{search}», ni en curso, ni en vigor, ni cerrada.',
    en: 'No request matches “{search}”: none under way, in force or closed.',
  },
  withReference: { es: 'La solicitud con esta referencia', en: 'The request with this reference' },
  more: { es: 'Ver más', en: 'Show more' },
  lookFurther: { es: 'Seguir buscando', en: 'Look further' },
  looked: {
    es: 'Se han mirado {n}, desde el cambio más reciente; quedan más por mirar.',
    en: '{n} were looked at, from the latest change on; there are more to look at.',
  },
  noMore: { es: 'No hay más.', en: 'There are no more.' },
  fromStart: { es: 'Volver al principio de la lista', en: 'Back to the start of the list' },
  withoutSearch: { es: 'Quitar la búsqueda', en: 'Clear the search' },
  reference: { es: 'Referencia', en: 'Reference' },
  what: { es: 'Solicitud', en: 'Request' },
  status: { es: 'Estado', en: 'Status' },
  waitingFor: { es: 'Pendiente de', en: 'Waiting for' },
  by: { es: 'hasta el {date}', en: 'until {date}' },
  firstBy: { es: 'el primero, hasta el {date}', en: 'the first until {date}' },
  late: { es: 'el plazo terminó el {date}', en: 'the time ended on {date}' },
  submitted: { es: 'presentada el {date}', en: 'submitted on {date}' },
  since: { es: 'Último cambio', en: 'Last change' },
  nobody: { es: 'Nadie', en: 'Nobody' },
  erasedTitle: { es: '(datos borrados)', en: '(data erased)' },
  back: { es: 'Todas las solicitudes', en: 'All requests' },
} satisfies Record<string, Words>;

/** Each part of the list, and what it says when nothing is in it. */
export const viewWords: Record<ViewName, { name: Words; none: Words }> = {
  open: {
    name: { es: 'En curso', en: 'Under way' },
    none: { es: 'No hay ninguna solicitud en curso.', en: 'No request is under way.' },
  },
  needing: {
    name: { es: 'Necesitan algo de nosotros', en: 'Need something from us' },
    none: { es: 'Ninguna necesita que intervengamos.', en: 'None needs us to step in.' },
  },
  us: {
    name: { es: 'Pendientes de IMTCloud', en: 'Waiting for IMTCloud' },
    none: { es: 'Ninguna está pendiente de IMTCloud.', en: 'None waits for IMTCloud.' },
  },
  parties: {
    name: { es: 'Pendientes de las partes', en: 'Waiting for the parties' },
    none: { es: 'Ninguna está pendiente de las partes.', en: 'None waits for the parties.' },
  },
  binding: {
    name: { es: 'Aprobadas y en vigor', en: 'Approved and in force' },
    none: { es: 'No hay ninguna aprobada ni en vigor.', en: 'None is approved or in force.' },
  },
  closed: {
    name: { es: 'Cerradas', en: 'Closed' },
    none: { es: 'No hay ninguna solicitud cerrada.', en: 'No request is closed.' },
  },
};

/** What is wrong, in the list; and what to do about it, on the page of the request. */
export const needWords: Record<Need, { name: Words; deed: Words }> = {
  'nobody to ask': {
    name: { es: 'Nadie puede responder', en: 'Nobody can answer' },
    deed: {
      es: 'Nadie puede responder: todas las personas que podrían tienen un interés o no están. Dé la función a otra persona en el directorio; el sistema le preguntará en su próximo paso.',
      en: 'Nobody can answer: everyone who could has an interest or is away. Give the role to somebody else in the directory; the system asks them at its next step.',
    },
  },
  'execution stuck': {
    name: { es: 'Ejecución detenida', en: 'Execution stopped' },
    deed: {
      es: 'La ejecución se detuvo y no seguirá sola: mírela en Step Functions. Lo respondido está a salvo.',
      en: 'The execution stopped and will not go on by itself: look at it in Step Functions. What was answered is safe.',
    },
  },
  'mail bounced': {
    name: { es: 'Correo sin entregar', en: 'E-mail undelivered' },
    deed: {
      es: 'Alguien que debe responder no recibe nuestro correo: abajo se ve quién. Llámele, y corrija su dirección si está en el directorio.',
      en: 'Somebody who must answer does not receive our e-mail: see who below. Call them, and correct their address if it is in the directory.',
    },
  },
  'mail complained': {
    name: { es: 'Correo marcado como no deseado', en: 'E-mail marked as junk' },
    deed: {
      es: 'Alguien que debe responder ha marcado nuestro correo como no deseado y puede no recibir más: abajo se ve quién. Llámele; si quiere seguir recibiéndolo, quite su dirección de la lista de supresión de SES.',
      en: 'Somebody who must answer has marked our e-mail as junk and may receive no more: see who below. Call them; if they want to go on receiving it, take their address off the suppression list of SES.',
    },
  },
  'other incident': {
    name: { es: 'Incidencia', en: 'Incident' },
    deed: { es: 'Hay una incidencia que mirar.', en: 'There is an incident to look at.' },
  },
  'nothing waits': {
    name: { es: 'No avanza', en: 'Does not move' },
    deed: {
      es: 'Está en curso y nadie tiene nada pendiente: compruebe la ejecución y las alarmas.',
      en: 'It is under way and nobody has anything pending: check the execution and the alarms.',
    },
  },
  'clock late': {
    name: { es: 'Pasó su hora y no ocurrió nada', en: 'Its time came and nothing happened' },
    deed: {
      es: 'El recordatorio o el vencimiento debía haber llegado ya: compruebe que el reloj funciona.',
      en: 'Its reminder or expiry should have come by now: check that the clock runs.',
    },
  },
  overdue: {
    name: { es: 'Fuera de plazo', en: 'Overdue' },
    deed: {
      es: 'IMTCloud no ha respondido en plazo: hable con quien debe responder.',
      en: 'IMTCloud has not answered in time: talk to whoever must answer.',
    },
  },
};

/** The numbers on top of the list. */
export const countWords = {
  broken: {
    es: 'No pueden seguir solas: {n}. Les falta quien responda, un correo que llegue o un plazo por delante.',
    en: 'Cannot go on by themselves: {n}. They lack somebody to answer, an e-mail that arrives or a deadline ahead.',
  },
  overdue: { es: 'Fuera de plazo en IMTCloud: {n}.', en: 'Overdue at IMTCloud: {n}.' },
  none: {
    es: 'Nada necesita que intervengamos. Esperas sin quien responda, sin correo que llegue o sin plazo por delante: 0.',
    en: 'Nothing needs us to step in. Waits without somebody to answer, an e-mail that arrives or a deadline ahead: 0.',
  },
  see: { es: 'Verlas', en: 'See them' },
  partly: {
    es: 'Hay más solicitudes en curso de las que se han mirado: puede haber otras.',
    en: 'More requests are under way than were looked at: there may be others.',
  },
} satisfies Record<string, Words>;

/** How far a mail has come, in words: sent is not delivered. */
export const mailStates: Record<MessageState, { words: Words; tone: Tone }> = {
  due: { tone: 'wait', words: { es: 'pendiente de envío', en: 'waiting to be sent' } },
  sending: { tone: 'wait', words: { es: 'enviándose', en: 'being sent' } },
  sent: { tone: 'wait', words: { es: 'enviado; entrega sin confirmar', en: 'sent; delivery not confirmed' } },
  delivered: { tone: 'good', words: { es: 'entregado', en: 'delivered' } },
  delayed: { tone: 'wait', words: { es: 'retrasado; puede no llegar', en: 'delayed; may not arrive' } },
  bounced: { tone: 'bad', words: { es: 'devuelto', en: 'bounced' } },
  complained: { tone: 'bad', words: { es: 'marcado como no deseado', en: 'marked as junk' } },
  failed: { tone: 'bad', words: { es: 'no se pudo enviar', en: 'could not be sent' } },
};

/** Came back, but not for good: an automatic reply says that it arrived, the others that it did not. */
export const cameBack: Words = {
  es: 'devuelto sin ser definitivo: respuesta automática, buzón lleno o servidor ausente',
  en: 'came back, not for good: an automatic reply, a full mailbox or a server away',
};
