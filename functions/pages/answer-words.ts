import type { Effect } from '../../workflows/vocabulary/asks.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';

/** What the page of an ask says, in both languages. */
export const answerWords = {
  what: { es: 'Solicitud', en: 'Request' },
  requestedBy: { es: 'Lo pide', en: 'Requested by' },
  personOf: { es: '{name}, de {organisation}', en: '{name}, of {organisation}' },
  askedOf: { es: 'Se lo pedimos a', en: 'We ask' },
  runs: { es: 'Vigencia', en: 'Runs' },
  fromTo: { es: 'del {first} al {last}', en: 'from {first} to {last}' },
  within: { es: 'Plazo', en: 'Time allowed' },
  withinUntil: { es: 'hasta el {date} ({span})', en: 'until {date} ({span})' },
  passed: {
    es: 'terminó el {date}; su respuesta aún vale hasta el {close}',
    en: 'ended on {date}; your answer still counts until {close}',
  },
  silence: { es: 'Si no responde', en: 'If you do not answer' },
  attention: { es: 'Compruebe', en: 'Check' },
  changed: { es: 'Ha cambiado', en: 'What changed' },
  unchanged: {
    es: 'Se ha enviado de nuevo sin cambios.',
    en: 'It was sent again without changes.',
  },
  whole: { es: 'La solicitud completa', en: 'The whole request' },
  readWhole: { es: 'Leer la solicitud completa', en: 'Read the whole request' },
  late: {
    es: 'El primer día ya ha pasado: si se aprueba, rige desde la aprobación y no antes.',
    en: 'The first day has passed: if approved, it is in force from the approval and not before.',
  },
} satisfies Record<string, Words>;

/** What follows from an answer, told to whoever gave it. */
export const followsFrom: Record<Effect | 'confirmed' | 'edited', Words> = {
  confirmed: {
    es: 'Le hemos enviado otro correo con una copia de la solicitud y el enlace para seguirla. Desde ahora avisamos a los demás.',
    en: 'We have sent you another e-mail with a copy of the request and the link to follow it. From now on we write to the others.',
  },
  edited: {
    es: '{afterwards}. Le avisaremos en cada paso.',
    en: '{afterwards}. We will write to you at every step.',
  },
  'goes on': {
    es: 'Se lo decimos a quien presentó la solicitud. Le escribiremos cuando se decida del todo.',
    en: 'We tell whoever submitted the request. We will write to you when all is decided.',
  },
  changes: {
    es: 'Quien presentó la solicitud recibe su motivo y puede cambiarla. Si lo hace, le pediremos respuesta de nuevo y verá qué ha cambiado.',
    en: 'Whoever submitted the request receives your reason and may change it. If so, we will ask you again and show what changed.',
  },
  rejects: {
    es: 'Quien presentó la solicitud recibe su motivo. La solicitud queda cerrada y nadie más tiene que responder.',
    en: 'Whoever submitted the request receives your reason. The request is closed and nobody else need answer.',
  },
  disowns: {
    es: 'Borramos la solicitud y lo que se escribió en ella. Nadie más ha recibido ni recibirá nada.',
    en: 'We delete the request and what was written in it. Nobody else has received or will receive anything.',
  },
  abstains: {
    es: 'No decide usted esta solicitud: se lo pedimos a otra persona.',
    en: 'You do not decide this request: we ask someone else.',
  },
};
