import type { Words } from '../../workflows/vocabulary/words.ts';
import type { DeedName } from './deed-names.ts';

/** What each deed is called, what it leads to, and what is said once it is done. Places: who, mailbox, date, step. */
export const deedWords: Record<DeedName, { name: Words; leadsTo: Words; button: Words; done: Words }> = {
  address: {
    name: { es: 'Corregir la dirección de {who}', en: 'Correct the address of {who}' },
    leadsTo: {
      es: 'Desde ahora, en esta solicitud se escribe a {who} en la dirección nueva. Allí le llega enseguida lo que tiene pendiente, con un enlace nuevo; los que se enviaron a {mailbox} dejan de valer. El plazo no cambia.',
      en: 'From now on this request writes to {who} at the new address. What awaits their answer reaches them there at once, with a new link; those sent to {mailbox} no longer hold. The deadline does not change.',
    },
    button: { es: 'Corregir y escribir de nuevo', en: 'Correct and write again' },
    done: {
      es: 'Dirección corregida: hemos escrito a la nueva, con otro enlace.',
      en: 'Address corrected: we have written to the new one, with another link.',
    },
  },
  replace: {
    name: { es: 'Escribir a otra persona en el lugar de {who}', en: 'Write to another person in the place of {who}' },
    leadsTo: {
      es: 'Desde ahora, en esta solicitud responde la persona que indique, con su nombre, en lugar de {who}. Le llega enseguida lo que está pendiente, con un enlace propio; los que se enviaron a {mailbox} dejan de valer. Lo que dijo {who} queda a su nombre. El plazo no cambia.',
      en: 'From now on, in this request the person you name answers, under their own name, in the place of {who}. What is pending reaches them at once, with a link of their own; those sent to {mailbox} no longer hold. What {who} said stays under that name. The deadline does not change.',
    },
    button: { es: 'Escribir a esta persona', en: 'Write to this person' },
    done: {
      es: 'Hecho: hemos escrito a la otra persona, con un enlace propio.',
      en: 'Done: we have written to the other person, with a link of their own.',
    },
  },
  send: {
    name: { es: 'Enviar de nuevo a {who}', en: 'Send again to {who}' },
    leadsTo: {
      es: 'El correo que pide su respuesta sale otra vez hacia {mailbox}, con el mismo enlace. El plazo no cambia.',
      en: 'The e-mail that asks for their answer goes to {mailbox} once more, with the same link. The deadline does not change.',
    },
    button: { es: 'Enviar de nuevo', en: 'Send again' },
    done: { es: 'El correo sale otra vez.', en: 'The e-mail goes out again.' },
  },
  remind: {
    name: { es: 'Recordar ahora: {step}', en: 'Remind now: {step}' },
    leadsTo: {
      es: 'Se recuerda a {who} que falta su respuesta, con el mismo enlace. El plazo no cambia.',
      en: '{who} are reminded of the answer awaited, with the same link. The deadline does not change.',
    },
    button: { es: 'Enviar el recordatorio', en: 'Send the reminder' },
    done: { es: 'Recordatorio enviado.', en: 'Reminder sent.' },
  },
  extend: {
    name: { es: 'Ampliar el plazo: {step}', en: 'Give more time: {step}' },
    leadsTo: {
      es: 'El plazo, que es el {date}, y todo lo que vendría después si nadie responde se retrasan tantos días hábiles como indique. Se lo decimos a quien debe responder y a quien presentó la solicitud.',
      en: 'The deadline, which is {date}, and all that would follow if nobody answers come so many business days later. We tell whoever must answer and whoever submitted the request.',
    },
    button: { es: 'Ampliar el plazo', en: 'Give more time' },
    done: { es: 'Plazo ampliado.', en: 'More time given.' },
  },
  answer: {
    name: { es: 'Responder a la pregunta de {who}', en: 'Answer the question of {who}' },
    leadsTo: {
      es: 'Su respuesta le llega a {who} por correo, a {mailbox}, junto con lo que preguntó y el enlace al documento. Su firma sigue pendiente, el plazo no cambia, y la pregunta deja de estar abierta para el equipo.',
      en: 'Your answer reaches {who} by e-mail, at {mailbox}, with what they asked and the link to the document. Their signature is still pending, the deadline does not change, and the question is no longer open for staff.',
    },
    button: { es: 'Enviar la respuesta', en: 'Send the answer' },
    done: {
      es: 'Pregunta respondida: la respuesta sale hacia quien la hizo.',
      en: 'Question answered: the answer leaves for whoever asked.',
    },
  },
  resume: {
    name: { es: 'Reanudar la solicitud', en: 'Resume the request' },
    leadsTo: {
      es: 'Empieza una ejecución nueva desde donde está la solicitud. Los pasos ya respondidos valen; los que estaban pendientes se preguntan otra vez, con enlaces nuevos y su plazo entero. Quien la presentó recibe un correo.',
      en: 'A new execution begins where the request stands. Steps that were answered hold; those that were pending are asked again, with new links and their whole time. Whoever submitted it gets an e-mail.',
    },
    button: { es: 'Reanudar', en: 'Resume' },
    done: { es: 'La solicitud sigue, con una ejecución nueva.', en: 'The request goes on, with a new execution.' },
  },
  follow: {
    name: { es: 'Cerrar lo que quedó sin confirmar', en: 'Close what was left unconfirmed' },
    leadsTo: {
      es: 'La solicitud deja de estar entre las que necesitan al equipo. Lo decidido no cambia. Hágalo cuando haya hablado con las partes, y escriba con quién y qué falta, si falta algo: no se les envía ningún correo.',
      en: 'The request is no longer among those that need our team. What was decided does not change. Do it once you have talked to the parties, and write to whom, and what is missing, if anything: no e-mail is sent to them.',
    },
    button: { es: 'Cerrarlo', en: 'Close it' },
    done: { es: 'Cerrado: queda en el registro.', en: 'Closed: it is on record.' },
  },
  strike: {
    name: { es: 'Revisión de la falta: retirarla', en: 'Review of the finding: strike it' },
    leadsTo: {
      es: 'La falta de servicio que consta de la empresa implantadora por esta solicitud queda retirada en el directorio y ya no cuenta. Se lo decimos a la empresa, con el motivo. El cambio sigue como está. Solo si la empresa ha pedido revisión, una sola vez, y si usted no ha intervenido: escriba también cuándo la pidió.',
      en: 'The lack of service on record of the implementer for this request is struck in the directory and counts no more. We tell the company, with the reason. The change goes on as it is. Only if the company has asked for a review, once, and if you took no part: write also when it asked.',
    },
    button: { es: 'Retirar la falta', en: 'Strike the finding' },
    done: { es: 'Falta retirada: se lo decimos a la empresa.', en: 'Finding struck: we tell the company.' },
  },
  uphold: {
    name: { es: 'Revisión de la falta: mantenerla', en: 'Review of the finding: uphold it' },
    leadsTo: {
      es: 'La falta de servicio que consta de la empresa implantadora por esta solicitud se mantiene, y queda dicho que se ha revisado: no habrá otra revisión. Se lo decimos a la empresa, con el motivo. Solo si la empresa la ha pedido y si usted no ha intervenido: escriba también cuándo la pidió.',
      en: 'The lack of service on record of the implementer for this request stands, and it is said that it was reviewed: there will be no other review. We tell the company, with the reason. Only if the company asked for it and if you took no part: write also when it asked.',
    },
    button: { es: 'Mantener la falta', en: 'Uphold the finding' },
    done: { es: 'Falta mantenida: se lo decimos a la empresa.', en: 'Finding upheld: we tell the company.' },
  },
  withdraw: {
    name: { es: 'Retirar a petición de quien la presentó', en: 'Withdraw as its requester asks' },
    leadsTo: {
      es: 'La solicitud termina como retirada: nadie tiene que responder ya, y se lo decimos a quien la presentó y a quienes habíamos preguntado. No se puede deshacer. Hágalo solo si quien la presentó se lo ha pedido, y escriba cómo y cuándo.',
      en: 'The request ends as withdrawn: nobody need answer any more, and we tell whoever submitted it and those whom we had asked. It cannot be undone. Do it only if whoever submitted it asked you to, and write how and when.',
    },
    button: { es: 'Retirar la solicitud', en: 'Withdraw the request' },
    done: { es: 'Solicitud retirada.', en: 'Request withdrawn.' },
  },
};

/** What the pages of deeds say besides. */
export const actWords = {
  actions: { es: 'Qué puede hacer', en: 'What you can do' },
  consequence: { es: 'Qué pasa si lo hace', en: 'What happens if you do' },
  onRecord: {
    es: 'Queda en el registro de la solicitud con su nombre y el motivo.',
    en: 'It stays in the record of the request, with your name and the reason.',
  },
  answerOnRecord: {
    es: 'Queda en el registro de la solicitud con su nombre y la respuesta. Quien la recibe no lee su nombre.',
    en: 'It stays in the record of the request, with your name and the answer. Whoever receives it does not read your name.',
  },
  asked: { es: 'Lo que preguntó', en: 'What they asked' },
  answer: { es: 'Respuesta', en: 'Answer' },
  answerHint: {
    es: 'La lee quien preguntó, tal como la escriba. Explique lo que dice el documento: una respuesta no lo cambia. No incluya datos de alumnado.',
    en: 'Whoever asked reads it as you write it. Explain what the document says: an answer does not change it. Include no data of pupils.',
  },
  longAnswer: {
    es: 'La respuesta admite 2000 caracteres y ninguno invisible: acórtela o escríbala de nuevo',
    en: 'The answer takes 2,000 characters and no invisible ones: shorten it or type it again',
  },
  reason: { es: 'Motivo', en: 'Reason' },
  reasonHint: {
    es: 'Lo lee el equipo de IMTCloud, nadie más. No incluya datos de alumnado.',
    en: 'The staff of IMTCloud read it, nobody else. Include no data of pupils.',
  },
  name: { es: 'Nombre y apellidos de la otra persona', en: 'Full name of the other person' },
  newName: { es: 'Nombre y apellidos, si es otra persona', en: 'Full name, if it is another person' },
  newNameHint: {
    es: 'Déjelo vacío si es la misma: solo cambia la dirección.',
    en: 'Leave it empty if it is the same person: only the address changes.',
  },
  badName: {
    es: 'El nombre admite 200 caracteres y ninguno invisible: acórtelo o escríbalo de nuevo',
    en: 'The name takes 200 characters and no invisible ones: shorten it or type it again',
  },
  mailbox: { es: 'Dirección nueva', en: 'New address' },
  again: { es: 'Dirección nueva, otra vez', en: 'New address, again' },
  verify: {
    es: 'Compruébela antes con la organización, por un medio que ya conozca: quien lea ese buzón podrá responder en su nombre.',
    en: 'Check it first with the organisation, by a channel that you already know: whoever reads that mailbox can answer in its name.',
  },
  directory: {
    es: 'La dirección de ahora viene del directorio, y allí no cambia: corríjala también allí, o la próxima solicitud volverá a usarla.',
    en: 'The present address comes from the directory and does not change there: correct it there as well, or the next request will use it again.',
  },
  moved: {
    es: 'El directorio tiene ahora otra dirección de {who}: el correo sale hacia ella, {mailbox}, con un enlace nuevo; los anteriores dejan de valer. El plazo no cambia.',
    en: 'The directory has another address of {who} now: the e-mail goes there, to {mailbox}, with a new link; the ones before no longer hold. The deadline does not change.',
  },
  mendThere: {
    es: 'Si la dirección es la equivocada, corríjala antes en el directorio: a la gente de IMTCloud solo se le escribe a la que consta allí.',
    en: 'If the address is the wrong one, correct it in the directory first: people of IMTCloud are written to only where it says.',
  },
  reminder: {
    es: 'El recordatorio previsto para el {date} ya no se envía.',
    en: 'The reminder planned for {date} is no longer sent.',
  },
  endKept: {
    es: 'La firma de IMTCloud conserva su último día, que es el {date}: la otra parte firmó contando con él.',
    en: 'The signature of IMTCloud keeps its last day, which is {date}: the other party signed relying on it.',
  },
  days: { es: 'Días hábiles de más', en: 'More business days' },
  daysHint: { es: 'Entre 1 y 30.', en: 'From 1 to 30.' },
  back: { es: 'Volver a la solicitud sin hacer nada', en: 'Back to the request without doing anything' },
  meanwhile: { es: 'Lo que ha pasado mientras tanto', en: 'What has happened meanwhile' },
  mistyped: {
    es: 'Escriba la misma dirección dos veces: no coinciden',
    en: 'Type the same address twice: they differ',
  },
  badMailbox: {
    es: 'Escriba una dirección completa, como nombre@ejemplo.es',
    en: 'Write a complete address, like name@example.com',
  },
  meant: {
    es: '¿Quería decir {meant}? Escríbala dos veces si es esa; si la que ha escrito es la buena, envíela de nuevo tal cual',
    en: 'Did you mean {meant}? Type it twice if so; if the one you typed is right, send it again as it is',
  },
  longReason: {
    es: 'El motivo admite 2000 caracteres y ninguno invisible: acórtelo o escríbalo de nuevo',
    en: 'The reason takes 2,000 characters and no invisible ones: shorten it or type it again',
  },
} satisfies Record<string, Words>;
