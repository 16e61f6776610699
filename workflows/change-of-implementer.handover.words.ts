import type { Put } from './change-of-implementer.asks.words.ts';
import type { Choice } from './vocabulary/asks.ts';

export const handoverAsk: Put = {
  state: { es: 'Traspaso de la empresa anterior', en: 'The former company hands over' },
  please: {
    es: 'haga el traspaso del centro y diga cuándo ha terminado',
    en: 'hand the school over and say when it is done',
  },
  means: {
    es: 'La nueva empresa atiende al centro {since}: hasta ese día sigue la suya, y su plazo no empieza antes. Al decir que está hecho declara que ha entregado la documentación y la administración del servicio, que ya no tiene acceso, y que ha devuelto o borrado los datos; si lo dice antes de ese día, que todo ello será así cuando llegue.',
    en: 'The new company serves the school {since}: until that day yours goes on, and your time does not begin before. By saying that it is done you state that documents and administration were passed on, that your access has ended, and that data were returned or deleted; if you say so before that day, that all of it will be so when it comes.',
  },
  silenceMeans: {
    es: 'el equipo de IMTCloud le llamará; nada se da por hecho',
    en: 'our team will call you; nothing is taken as done',
  },
};
export const handoverAnswers = {
  done: {
    effect: 'goes on',
    needsReason: true,
    words: {
      es: 'El traspaso está hecho; digo qué he entregado',
      en: 'The handover is done; I say what was passed on',
    },
    receipt: { es: 'ha hecho el traspaso', en: 'did the handover' },
  },
  cannot: {
    effect: 'to handoverCall',
    needsReason: true,
    words: { es: 'No podemos terminarlo, y decimos por qué', en: 'We cannot finish it, and say why' },
    receipt: { es: 'no ha podido terminar el traspaso', en: 'could not finish the handover' },
    follows: { es: 'El equipo de IMTCloud le llamará.', en: 'Our team will call you.' },
  },
} satisfies Record<string, Choice>;
export const handedOverAsk: Put = {
  state: { es: 'El centro confirma el traspaso', en: 'The school confirms the handover' },
  please: { es: 'confirme que el traspaso está completo', en: 'confirm that the handover is complete' },
  means: {
    es: 'La nueva empresa le atiende {since}, y su plazo no empieza antes de esa fecha. Si algo falta, dígalo aquí.',
    en: 'The new company serves you {since}, and your time does not begin before that date. If anything is missing, say so here.',
  },
  silenceMeans: {
    es: 'el equipo de IMTCloud le llamará; nada se da por hecho',
    en: 'our team will call you; nothing is taken as done',
  },
};
export const handedOverAnswers = {
  complete: {
    effect: 'goes on',
    needsReason: false,
    words: { es: 'Sí, está completo', en: 'Yes, it is complete' },
    receipt: { es: 'ha confirmado el traspaso', en: 'confirmed the handover' },
  },
  missing: {
    effect: 'to handoverDispute',
    needsReason: true,
    words: { es: 'No: falta algo, y digo qué', en: 'No: something is missing, and I say what' },
    receipt: { es: 'dice que al traspaso le falta algo', en: 'said that something is missing in the handover' },
    tells: ['currentImplementer'],
    follows: {
      es: 'Dirección habla con la empresa anterior y deja constancia de lo que falte.',
      en: 'Management talks to the former company and puts on record what is missing.',
    },
  },
} satisfies Record<string, Choice>;
export const handoverCallAsk: Put = {
  state: { es: 'El equipo llama por el traspaso', en: 'Staff call about the handover' },
  please: {
    es: 'llame al centro y a la empresa anterior y diga si el traspaso está completo',
    en: 'telephone the school and the former company, and say whether the handover is complete',
  },
  silenceMeans: {
    es: 'lo resuelve Dirección; la asignación de la nueva empresa se mantiene',
    en: 'management settles it; the assignment of the new company stands',
  },
};
export const handoverDisputeAsk: Put = {
  state: { es: 'Dirección resuelve el traspaso', en: 'Management settles the handover' },
  please: {
    es: 'resuelva, como Dirección, lo que falta del traspaso',
    en: 'settle, as Management, what is missing in the handover',
  },
  means: {
    es: 'El cambio queda hecho con cualquiera de las dos respuestas: lo que usted escriba lo leen el centro y la empresa anterior, y queda en el expediente.',
    en: 'The change is done with either answer: what you write is read by the school and the former company, and stays on record.',
  },
  silenceMeans: {
    es: 'la solicitud termina con el cambio hecho y el traspaso sin confirmar, y el equipo lo sigue',
    en: 'the request ends with the change done and the handover unconfirmed, and staff follow it up',
  },
};
export const callAnswers = {
  complete: {
    effect: 'goes on',
    needsReason: true,
    words: { es: 'Está completo; digo con quién he hablado', en: 'It is complete; I say whom I talked to' },
    receipt: { es: 'ha comprobado que el traspaso está completo', en: 'checked that the handover is complete' },
  },
  missing: {
    effect: 'to handoverDispute',
    needsReason: true,
    words: { es: 'Falta algo: que lo resuelva Dirección', en: 'Something is missing: let management settle it' },
    receipt: { es: 'dice que al traspaso le falta algo', en: 'said that something is missing in the handover' },
    tells: ['currentImplementer'],
  },
} satisfies Record<string, Choice>;
export const disputeAnswers = {
  settled: {
    effect: 'goes on',
    needsReason: true,
    words: { es: 'Resuelto: el traspaso está completo', en: 'Settled: the handover is complete' },
    receipt: { es: 'ha resuelto el traspaso', en: 'settled the handover' },
    tells: ['currentImplementer'],
  },
  onRecord: {
    effect: 'goes on',
    needsReason: true,
    words: {
      es: 'No se ha podido completar: consta lo que falta',
      en: 'It could not be completed: what is missing is on record',
    },
    receipt: {
      es: 'deja constancia de lo que falta en el traspaso',
      en: 'put on record what is missing in the handover',
    },
    tells: ['currentImplementer'],
  },
} satisfies Record<string, Choice>;
