import type { Words } from '../../workflows/vocabulary/words.ts';
import type { MessageState } from '../ledger/port.ts';

/** What the console says besides the words of the public pages. */
export const words = {
  console: { es: 'Solicitudes', en: 'Requests' },
  signOut: { es: 'Cerrar sesión', en: 'Sign out' },
  needing: { es: 'Necesitan algo de nosotros: {n}', en: 'Need something from us: {n}' },
  nothingNeeding: { es: 'Nada necesita que intervengamos.', en: 'Nothing needs us to step in.' },
  view: { es: 'Ver', en: 'Show' },
  open: { es: 'En curso', en: 'Under way' },
  closed: { es: 'Cerradas', en: 'Closed' },
  search: { es: 'Buscar por referencia, entidad o correo', en: 'Search by reference, organisation or address' },
  find: { es: 'Buscar', en: 'Search' },
  none: { es: 'No hay ninguna solicitud así.', en: 'There is no such request.' },
  more: { es: 'Ver más', en: 'Show more' },
  reference: { es: 'Referencia', en: 'Reference' },
  what: { es: 'Solicitud', en: 'Request' },
  status: { es: 'Estado', en: 'Status' },
  waitingFor: { es: 'Pendiente de', en: 'Waiting for' },
  since: { es: 'Último cambio', en: 'Last change' },
  people: { es: 'A quién se ha preguntado', en: 'Who has been asked' },
  mails: { es: 'Correos', en: 'E-mails' },
  execution: { es: 'Ejecución', en: 'Execution' },
  executionUnknown: { es: 'No se encuentra su ejecución.', en: 'Its execution cannot be found.' },
  executionIs: {
    es: 'Estado {status}, desde el {date}; espera en «{state}».',
    en: 'Status {status}, since {date}; waits at “{state}”.',
  },
  executionWas: { es: 'Estado {status}, desde el {date}.', en: 'Status {status}, since {date}.' },
  requested: { es: 'Lo que se ha solicitado', en: 'What was requested' },
  back: { es: 'Todas las solicitudes', en: 'All requests' },
} satisfies Record<string, Words>;

/** How far a mail has come, in words: sent is not delivered. */
export const mailStates: Record<MessageState, Words> = {
  due: { es: 'pendiente de envío', en: 'waiting to be sent' },
  sending: { es: 'enviándose', en: 'being sent' },
  sent: { es: 'enviado; entrega sin confirmar', en: 'sent; delivery not confirmed' },
  delivered: { es: 'entregado', en: 'delivered' },
  delayed: { es: 'retrasado', en: 'delayed' },
  bounced: { es: 'devuelto', en: 'bounced' },
  complained: { es: 'marcado como no deseado', en: 'marked as junk' },
  failed: { es: 'no se pudo enviar', en: 'could not be sent' },
};

const incidents: Record<string, Words> = {
  'nobody to ask': { es: 'Nadie puede responder', en: 'Nobody can answer' },
  'execution stuck': { es: 'Ejecución detenida', en: 'Execution stopped' },
  'mail bounced': { es: 'Correo devuelto', en: 'E-mail bounced' },
};

export const incidentWords = (incident: string): Words => incidents[incident] ?? { es: incident, en: incident };
