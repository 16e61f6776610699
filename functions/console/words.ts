import type { Words } from '../../workflows/vocabulary/words.ts';
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
  csv: { es: 'Descargar esta lista (CSV)', en: 'Download this list (CSV)' },
  csvKind: { es: 'Tipo', en: 'Kind' },
  csvNeeds: { es: 'Necesita', en: 'Needs' },
  csvDeadline: { es: 'Primer plazo', en: 'First deadline' },
  csvSubmitted: { es: 'Presentada', en: 'Submitted' },
  csvPartly: {
    es: 'Aquí se corta la lista, tras {n}: acótela con la búsqueda',
    en: 'The list is cut here, after {n}: narrow it by searching',
  },
  reference: { es: 'Referencia', en: 'Reference' },
  what: { es: 'Solicitud', en: 'Request' },
  status: { es: 'Estado', en: 'Status' },
  waitingFor: { es: 'Pendiente de', en: 'Waiting for' },
  by: { es: 'hasta el {date}', en: 'until {date}' },
  firstBy: { es: 'el primero: {until}', en: 'the first: {until}' },
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
