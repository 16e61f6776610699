import type { Choice } from './vocabulary/asks.ts';
import type { Words } from './vocabulary/words.ts';

type Put = { state: Words; please: Words; means?: Words; silenceMeans?: Words };

export const mailboxAsk: Put = {
  state: { es: 'Confirmar el correo', en: 'Confirm the mailbox' },
  please: { es: 'confirme que esta solicitud la ha enviado usted', en: 'confirm that you sent this request' },
};
export const entitlement: Words = { es: 'Quién habla por el centro', en: 'Who speaks for the school' };
export const contactAsk: Put = {
  state: { es: 'El contacto del centro lo confirma', en: 'The contact of the school confirms' },
  please: {
    es: 'confirme que el centro pide este cambio de empresa implantadora',
    en: 'confirm that the school asks for this change of implementer',
  },
  means: {
    es: 'Al confirmarlo, dice que quien lo pide puede hablar en nombre del centro o de su entidad titular (punto C2 de la Política general).',
    en: 'By confirming you say that whoever asks may speak for the school or its owner entity (clause C2 of the policy).',
  },
};
export const contactAnswers = {
  confirm: {
    effect: 'goes on',
    needsReason: false,
    words: { es: 'Sí, el centro lo pide', en: 'Yes, the school asks for it' },
    receipt: { es: 'ha confirmado que el centro lo pide', en: 'confirmed that the school asks for it' },
  },
  deny: {
    effect: 'rejects',
    needsReason: true,
    words: { es: 'No: esa persona no habla por el centro', en: 'No: that person does not speak for the school' },
    receipt: { es: 'no ha confirmado que el centro lo pida', en: 'did not confirm that the school asks for it' },
  },
} satisfies Record<string, Choice>;
export const telephoneAsk: Put = {
  state: { es: 'Comercial llama al centro', en: 'Commercial calls the school' },
  please: {
    es: 'llame al centro y compruebe que quien pide el cambio habla por él',
    en: 'telephone the school and check that whoever asks for the change speaks for it',
  },
  means: {
    es: 'El centro no tiene contacto en el directorio y quien escribe usa una dirección que no conocemos. Llame al número público del centro, no al que figure en la solicitud.',
    en: 'The school has no contact in the directory, and whoever writes uses an address that we do not know. Call the public number of the school, not one given in the request.',
  },
};

export const hearingAsk: Put = {
  state: { es: 'Audiencia de la empresa actual', en: 'The current implementer is heard' },
  please: {
    es: 'responda a los motivos por los que un centro pide cambiar de empresa',
    en: 'answer the reasons for which a school asks to change company',
  },
  means: {
    es: 'Tiene delante todo lo que puede pesar en contra de su empresa. No responder no admite nada ni detiene la solicitud.',
    en: 'You have before you everything that may weigh against your company. Not answering admits nothing and does not stop the request.',
  },
  silenceMeans: {
    es: 'la solicitud sigue sin sus alegaciones; no se entiende que admita nada',
    en: 'the request goes on without what you might have said; nothing is taken as admitted',
  },
};
export const hearingAnswers = {
  accept: {
    effect: 'goes on',
    needsReason: false,
    words: { es: 'No nos oponemos al cambio', en: 'We do not oppose the change' },
    receipt: { es: 'no se opone al cambio', en: 'does not oppose the change' },
  },
  dispute: {
    effect: 'goes on',
    needsReason: true,
    words: {
      es: 'No estamos de acuerdo: estas son nuestras alegaciones',
      en: 'We disagree: this is what we have to say',
    },
    receipt: { es: 'no está de acuerdo con los motivos', en: 'disputes the reasons' },
  },
  remedy: {
    effect: 'to remedy',
    needsReason: true,
    words: { es: 'Ofrecemos una solución', en: 'We offer a remedy' },
    receipt: { es: 'ofrece una solución', en: 'offers a remedy' },
    follows: {
      es: 'El centro lee su propuesta y decide si la toma o si la solicitud sigue.',
      en: 'The school reads your proposal and decides whether to take it or to go on.',
    },
  },
  moreTime: {
    effect: 'extends',
    needsReason: false,
    words: { es: 'Necesitamos cinco días hábiles más', en: 'We need five more business days' },
    receipt: { es: 'ha pedido más plazo', en: 'asked for more time' },
  },
} satisfies Record<string, Choice>;

export const remedyAsk: Put = {
  state: { es: 'El centro valora la solución', en: 'The school weighs the remedy' },
  please: {
    es: 'decida si toma la solución que ofrece la empresa actual',
    en: 'decide whether to take the remedy that the current company offers',
  },
  silenceMeans: {
    es: 'la solicitud caduca y no cambia nada; puede reabrirla en 30 días',
    en: 'the request lapses and nothing changes; you may reopen it within 30 days',
  },
};
export const remedyAnswers = {
  goOn: {
    effect: 'goes on',
    needsReason: false,
    words: { es: 'No la tomo: la solicitud sigue', en: 'I do not take it: the request goes on' },
    receipt: { es: 'no toma la solución y sigue adelante', en: 'does not take the remedy and goes on' },
  },
  take: {
    effect: 'withdraws',
    needsReason: false,
    words: { es: 'Tomo la solución y retiro la solicitud', en: 'I take the remedy and withdraw the request' },
    receipt: { es: 'ha tomado la solución y ha retirado la solicitud', en: 'took the remedy and withdrew the request' },
    tells: ['currentImplementer'],
  },
} satisfies Record<string, Choice>;

export const judgementMeans: Words = {
  es: '«No» significa que IMTCloud no propone ahora a nadie: no ata al centro (puntos C10 y C2). Su respuesta y sus motivos los leen el centro y la empresa actual.',
  en: '“No” means that IMTCloud proposes nobody now: it does not tie the school (clauses C10 and C2). Your answer and its reasons are read by the school and the current company.',
};
export const judgementAsk: Put = {
  state: { es: 'Comercial valora los motivos', en: 'Commercial judges the reasons' },
  please: {
    es: 'valore, como Comercial, si los motivos del centro son suficientes',
    en: 'judge, as Commercial, whether the reasons of the school are sufficient',
  },
  means: judgementMeans,
};
/** Policy: the implementer may ask for one review of a finding, without stopping the change. */
const findingReview: Words = {
  es: 'Si no está conforme con que conste esta falta, responda a este correo y la revisará, una sola vez, alguien que no haya intervenido. La revisión no detiene el cambio.',
  en: 'If you disagree that this lack is on record, reply to this e-mail, and someone who took no part will review it, once. The review does not stop the change.',
};
const enough = {
  service: {
    effect: 'goes on',
    needsReason: true,
    words: {
      es: 'Suficientes: falta de preparación, de atención o de responsabilidad',
      en: 'Sufficient: lack of preparation, of attention or of responsibility',
    },
    receipt: {
      es: 'considera suficientes los motivos: falta de preparación, de atención o de responsabilidad',
      en: 'found the reasons sufficient: lack of preparation, of attention or of responsibility',
    },
    tells: ['currentImplementer'],
    toldMore: findingReview,
  },
  other: {
    effect: 'goes on',
    needsReason: true,
    words: { es: 'Suficientes, por otro motivo de servicio', en: 'Sufficient, for another reason of service' },
    receipt: {
      es: 'considera suficientes los motivos, por otro motivo de servicio',
      en: 'found the reasons sufficient, for another reason of service',
    },
    tells: ['currentImplementer'],
  },
} satisfies Record<string, Choice>;
export const judgementAnswers = {
  enoughService: enough.service,
  enoughOther: enough.other,
  notEnough: {
    effect: 'to reviewWanted',
    needsReason: true,
    words: {
      es: 'No suficientes: IMTCloud no propone ahora a nadie',
      en: 'Not sufficient: IMTCloud proposes nobody now',
    },
    receipt: { es: 'no considera suficientes los motivos', en: 'did not find the reasons sufficient' },
    tells: ['currentImplementer'],
    follows: {
      es: 'El centro lee sus motivos y puede pedir una revisión a Dirección.',
      en: 'The school reads your reasons and may ask management for one review.',
    },
  },
  moreNeeded: {
    effect: 'changes',
    needsReason: true,
    words: { es: 'Hace falta más información', en: 'More information is needed' },
    receipt: { es: 'pide más información', en: 'asked for more information' },
  },
} satisfies Record<string, Choice>;

export const moreAsk: Put = {
  state: { es: 'El centro da más información', en: 'The school gives more information' },
  please: {
    es: 'complete la solicitud con lo que se le pide y vuelva a enviarla',
    en: 'complete the request with what is asked, and send it again',
  },
};
export const afterMore: Words = {
  es: 'la empresa actual lee lo nuevo y puede responder, y Comercial vuelve a valorar',
  en: 'the current company reads what is new and may answer, and Commercial judges again',
};

export const reviewWantedAsk: Put = {
  state: { es: 'El centro decide si pide revisión', en: 'The school decides on a review' },
  please: {
    es: 'diga si quiere que Dirección revise la valoración de sus motivos',
    en: 'say whether you want management to review how your reasons were judged',
  },
  means: {
    es: 'Sea cual sea su respuesta, decide usted quién le atiende: al terminar el contrato con la empresa actual puede elegir otra sin dar motivos (punto C2 de la Política general).',
    en: 'Whatever you answer, you decide who serves you: when the contract with the current company ends, you may choose another without giving reasons (clause C2 of the policy).',
  },
  silenceMeans: { es: 'la valoración queda como está', en: 'the judgement stands' },
};
export const reviewWantedAnswers = {
  ask: {
    effect: 'goes on',
    needsReason: true,
    words: { es: 'Pido una revisión a Dirección', en: 'I ask management for a review' },
    receipt: { es: 'ha pedido una revisión', en: 'asked for a review' },
    follows: {
      es: 'Dirección lo revisa, una sola vez, y le responde con sus motivos.',
      en: 'Management reviews it, once, and answers with its reasons.',
    },
  },
  leave: {
    effect: 'rejects',
    needsReason: false,
    words: { es: 'No la pido: lo dejo aquí', en: 'I do not ask for it: I leave it here' },
    receipt: { es: 'no ha pedido revisión', en: 'did not ask for a review' },
  },
} satisfies Record<string, Choice>;
export const reviewAsk: Put = {
  state: { es: 'Dirección revisa la valoración', en: 'Management reviews the judgement' },
  please: {
    es: 'revise, como Dirección, si los motivos del centro son suficientes',
    en: 'review, as Management, whether the reasons of the school are sufficient',
  },
};
export const reviewAnswers = {
  enoughService: enough.service,
  enoughOther: enough.other,
  notEnough: {
    effect: 'rejects',
    needsReason: true,
    words: { es: 'No suficientes: la valoración se mantiene', en: 'Not sufficient: the judgement stands' },
    receipt: { es: 'mantiene que los motivos no son suficientes', en: 'confirmed that the reasons are not sufficient' },
  },
} satisfies Record<string, Choice>;

export const chooseAsk: Put = {
  state: { es: 'El centro elige empresa', en: 'The school chooses a company' },
  please: {
    es: 'elija la empresa homologada que quiere que le atienda',
    en: 'choose the certified company that you want to serve you',
  },
  means: {
    es: 'El orden es un consejo, con su porqué; puede elegir a cualquiera (punto C5 de la Política general). Decide usted (punto C2).',
    en: 'The order is advice, with its reason; you may choose any of them (clause C5 of the policy). You decide (clause C2).',
  },
  silenceMeans: {
    es: 'la solicitud caduca y le sigue atendiendo la empresa actual',
    en: 'the request lapses and the current company goes on serving you',
  },
};
const stay = {
  effect: 'withdraws',
  needsReason: false,
  words: { es: 'Ninguna: sigo con la empresa actual', en: 'None: I stay with the current company' },
  receipt: { es: 'sigue con la empresa actual', en: 'stays with the current company' },
} satisfies Choice;
export const chooseAnswers = { stay } satisfies Record<string, Choice>;
export const chooseAgainAsk: Put = {
  ...chooseAsk,
  state: { es: 'El centro elige otra empresa', en: 'The school chooses another company' },
  please: {
    es: 'elija otra empresa: las anteriores no han aceptado',
    en: 'choose another company: those before did not accept',
  },
};
export const chooseAgainAnswers = {
  search: {
    effect: 'to widen',
    needsReason: false,
    words: {
      es: 'Ninguna de estas: pido que IMTCloud siga buscando',
      en: 'None of these: I ask IMTCloud to search further',
    },
    receipt: { es: 'ha pedido que se siga buscando', en: 'asked for the search to go on' },
    follows: {
      es: 'El equipo busca más allá; mientras tanto le sigue atendiendo la empresa actual.',
      en: 'Our team searches further; meanwhile the current company goes on serving you.',
    },
  },
  stay,
} satisfies Record<string, Choice>;
export const widenAsk: Put = {
  state: { es: 'El equipo amplía la búsqueda', en: 'Staff widen the search' },
  please: {
    es: 'busque quién puede atender a este centro: ninguna empresa ofrecida ha aceptado',
    en: 'find who can serve this school: no company offered has accepted',
  },
  means: {
    es: 'La empresa actual sigue atendiendo al centro. Nadie queda asignado sin que el centro lo elija (punto C2).',
    en: 'The current company goes on serving the school. Nobody is assigned unless the school chooses it (clause C2).',
  },
};
export const widenAnswers = {
  found: {
    effect: 'goes on',
    needsReason: true,
    words: {
      es: 'Hay quien puede: que el centro vuelva a elegir',
      en: 'There is someone: let the school choose again',
    },
    receipt: { es: 'ha ampliado la búsqueda', en: 'widened the search' },
  },
  nobody: {
    effect: 'rejects',
    needsReason: true,
    words: { es: 'Nadie puede ahora: sigue la empresa actual', en: 'Nobody can now: the current company goes on' },
    receipt: { es: 'no ha encontrado a nadie que pueda', en: 'found nobody who can' },
  },
} satisfies Record<string, Choice>;

export const chosen: Words = { es: 'la empresa elegida', en: 'the chosen company' };
export const currentCompany: Words = { es: 'la empresa implantadora actual', en: 'the current implementer' };
export const registeredContact: Words = { es: 'la persona de contacto del centro', en: 'the contact of the school' };
export const offerAsk: Put = {
  state: { es: 'La empresa elegida responde', en: 'The chosen company answers' },
  please: {
    es: 'diga si su empresa acepta atender a este centro',
    en: 'say whether your company will serve this school',
  },
  means: {
    es: 'El centro la ha elegido. Al aceptar, su empresa le atiende desde la fecha que se indica.',
    en: 'The school has chosen you. By accepting, your company serves it from the date given.',
  },
};
export const offerAnswers = {
  accept: {
    effect: 'goes on',
    needsReason: false,
    words: { es: 'Aceptamos atender al centro', en: 'We will serve the school' },
    receipt: { es: 'acepta atender al centro {since}', en: 'will serve the school {since}' },
    tells: ['currentImplementer'],
    toldMore: {
      es: 'Hasta ese día sigue atendiéndole su empresa. En otro correo le pedimos el traspaso.',
      en: 'Until that day your company goes on serving it. Another e-mail asks you for the handover.',
    },
    follows: {
      es: 'Su empresa le atiende {since}. El centro ya lo sabe, y la empresa anterior prepara el traspaso. Le escribiremos cuando esté hecho.',
      en: 'Your company serves it {since}. The school has been told, and the former company prepares the handover. We will write when it is done.',
    },
  },
  decline: {
    effect: 'passes on',
    needsReason: false,
    words: { es: 'No podemos aceptar', en: 'We cannot accept' },
    receipt: { es: 'no acepta atender al centro', en: 'will not serve the school' },
  },
} satisfies Record<string, Choice>;

export const handoverAsk: Put = {
  state: { es: 'Traspaso de la empresa anterior', en: 'The former company hands over' },
  please: {
    es: 'haga el traspaso del centro y diga cuándo ha terminado',
    en: 'hand the school over and say when it is done',
  },
  means: {
    es: 'La nueva empresa atiende al centro {since}: hasta ese día sigue la suya, y su plazo no empieza antes. Al terminar declara que ha entregado la documentación y la administración del servicio, que ya no tiene acceso, y que ha devuelto o borrado los datos.',
    en: 'The new company serves the school {since}: until that day yours goes on, and your time does not begin before. By saying so you state that documents and administration were passed on, that your access has ended, and that data were returned or deleted.',
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
