import type { Words } from '../../workflows/vocabulary/words.ts';
import type { Need } from './needs.ts';

/** What is wrong, in the list; and what to do about it, on the page of the request. */
export const needWords: Record<Need, { name: Words; deed: Words }> = {
  'nobody to ask': {
    name: { es: 'Nadie puede responder', en: 'Nobody can answer' },
    deed: {
      es: 'Nadie puede responder: todas las personas que podrían tienen un interés o no están. Dé la función a otra persona en el directorio; el sistema le preguntará en su próximo paso.',
      en: 'Nobody can answer: everyone who could has an interest or is away. Give the role to somebody else in the directory; the system asks them at its next step.',
    },
  },
  'signatory away': {
    name: { es: 'Falta quien firma por IMTCloud', en: 'Whoever signs for IMTCloud is missing' },
    deed: {
      es: 'El contrato nombra a quien lo firma por IMTCloud, y esa persona está ausente o ya no puede firmarlo; nadie puede hacerlo en su lugar. Si está ausente, llámele: puede firmar desde donde esté, con el enlace de su correo, y el plazo no se amplía. Si no va a firmar, avise a quien presentó la solicitud: caducará sin decidir, o puede retirarla, y la nueva nombrará a otra persona.',
      en: 'The contract names who signs it for IMTCloud, and that person is away or can no longer sign it; nobody else can in their place. If they are away, call them: they can sign from wherever they are, by the link in their e-mail, and the time is not extended. If they will not sign, tell whoever submitted the request: it will lapse undecided, or they may withdraw it, and a new one will name somebody else.',
    },
  },
  'not the right person': {
    name: { es: 'No era la persona indicada', en: 'Not the right person' },
    deed: {
      es: 'La dirección a la que escribimos respondió que no es la persona indicada: abajo se ve quién. Pida a su organización otra persona, con su nombre y su dirección, y escríbale desde la solicitud. De quien el contrato nombra para firmar solo puede corregirse la dirección. Nadie puede reenviar el enlace para que responda otro.',
      en: 'The address answered that they are not the right person: see who below. Ask the organisation for another, with name and address, and write to them from the request. Of whoever the contract names to sign, only the address can be corrected. Nobody can forward the link for somebody else to answer.',
    },
  },
  'execution stuck': {
    name: { es: 'Ejecución detenida', en: 'Execution stopped' },
    deed: {
      es: 'La ejecución se detuvo y no seguirá sola: mire por qué en Step Functions y reanude la solicitud. Lo respondido está a salvo.',
      en: 'The execution stopped and will not go on by itself: look in Step Functions for the cause and resume the request. What was answered is safe.',
    },
  },
  'document not made': {
    name: { es: 'Documento sin preparar', en: 'Document not made' },
    deed: {
      es: 'El documento no pudo redactarse o sellarse: mire por qué en el registro de la función de documentos. Lo vuelve a intentar cada dos minutos y sigue solo en cuanto puede; si falta quien firme por IMTCloud, dé los poderes a alguien en el directorio.',
      en: 'The document could not be drawn or sealed: look for the cause in the log of the documents function. It tries again every two minutes and goes on by itself as soon as it can; if nobody can sign for IMTCloud, give somebody the powers in the directory.',
    },
  },
  'mail bounced': {
    name: { es: 'Correo sin entregar', en: 'E-mail undelivered' },
    deed: {
      es: 'Alguien que debe responder no recibe nuestro correo: en la solicitud se ve quién. Llámele, compruebe su dirección y corríjala ahí mismo; la de alguien de IMTCloud, en el directorio, y después envíelo de nuevo.',
      en: 'Somebody who must answer does not receive our e-mail: the request shows who. Call them, check their address and correct it there; that of somebody at IMTCloud in the directory, and then send again.',
    },
  },
  'mail complained': {
    name: { es: 'Correo marcado como no deseado', en: 'E-mail marked as junk' },
    deed: {
      es: 'Alguien que debe responder ha marcado nuestro correo como no deseado y puede no recibir más: en la solicitud se ve quién. Llámele; si quiere seguir recibiéndolo, quite su dirección de la lista de supresión de SES y envíelo de nuevo.',
      en: 'Somebody who must answer has marked our e-mail as junk and may receive no more: the request shows who. Call them; if they want to go on receiving it, take their address off the suppression list of SES and send again.',
    },
  },
  'code bounced': {
    name: { es: 'Código sin entregar', en: 'Code undelivered' },
    deed: {
      es: 'El código para firmar no llega a quien debe firmar: en la solicitud se ve a quién. Llámele, compruebe su dirección y corríjala ahí mismo: recibe un enlace nuevo y pide otro código. Ningún código se da por teléfono.',
      en: 'The code to sign does not reach whoever must sign: the request shows who. Call them, check their address and correct it there: they get a new link and ask for another code. No code is given by telephone.',
    },
  },
  'code complained': {
    name: { es: 'Código marcado como no deseado', en: 'Code marked as junk' },
    deed: {
      es: 'Quien debe firmar ha marcado el correo de su código como no deseado y puede no recibir otro: en la solicitud se ve quién. Llámele y pregunte si pidió el código; si quiere firmar, quite su dirección de la lista de supresión de SES.',
      en: 'Whoever must sign has marked the e-mail with their code as junk and may receive no other: the request shows who. Call them and ask whether they asked for the code; if they want to sign, take their address off the suppression list of SES.',
    },
  },
  'question asked': {
    name: { es: 'Pregunta antes de firmar', en: 'Question before signing' },
    deed: {
      es: 'Quien debe firmar ha hecho una pregunta: está en el registro de la solicitud, y la han recibido quienes decidieron. Averigüe con ellos qué decirle y responda desde la solicitud: la respuesta le llega por correo. La firma sigue pendiente.',
      en: 'Whoever must sign has asked a question: it stands in the record of the request, and those who decided have received it. Find out with them what to say and answer from the request: the answer reaches them by e-mail. The signature is still pending.',
    },
  },
  'left unsettled': {
    name: { es: 'Terminó sin confirmar', en: 'Ended unconfirmed' },
    deed: {
      es: 'Terminó porque nadie de IMTCloud respondió al último paso. Lo decidido antes se mantiene, y las partes han leído que queda sin confirmar y que el equipo lo sigue: llámelas, averigüe qué falta y ciérrelo aquí con lo que le digan.',
      en: 'It ended because nobody at IMTCloud answered the last step. What was decided before stands, and the parties have read that it is unconfirmed and that our team follows it up: call them, find out what is missing and close it here with what they tell you.',
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
      es: 'IMTCloud no ha respondido en plazo: hable con quien debe responder, o recuérdeselo desde la solicitud.',
      en: 'IMTCloud has not answered in time: talk to whoever must answer, or remind them from the request.',
    },
  },
};

/** The numbers on top of the list. */
export const countWords = {
  broken: {
    es: 'Necesitan que intervengamos: {n}. Al lado de cada una se dice qué pasa y qué hacer.',
    en: 'Need us to step in: {n}. Beside each it says what is the matter and what to do.',
  },
  overdue: { es: 'Fuera de plazo en IMTCloud: {n}.', en: 'Overdue at IMTCloud: {n}.' },
  none: {
    es: 'Nada necesita que intervengamos.',
    en: 'Nothing needs us to step in.',
  },
  noneBroken: {
    es: 'Incidencias, preguntas sin responder y respuestas de IMTCloud fuera de plazo: 0.',
    en: 'Incidents, questions not answered and overdue answers of IMTCloud: 0.',
  },
  see: { es: 'Verlas', en: 'See them' },
  partly: {
    es: 'Hay más solicitudes en curso de las que se han mirado: puede haber otras.',
    en: 'More requests are under way than were looked at: there may be others.',
  },
} satisfies Record<string, Words>;
