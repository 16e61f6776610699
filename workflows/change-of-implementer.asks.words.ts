import type { Choice } from './vocabulary/asks.ts';
import type { Words } from './vocabulary/words.ts';

export type Put = { state: Words; please: Words; means?: Words; silenceMeans?: Words };

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
/** C2: whom they spoke to, and at which number, stays on record. */
export const telephoneAnswers = {
  confirm: {
    ...contactAnswers.confirm,
    needsReason: true,
    words: {
      es: 'Sí, el centro lo pide; digo con quién he hablado y a qué número he llamado',
      en: 'Yes, the school asks for it; I say whom I talked to, and at which number',
    },
    receipt: {
      es: 'ha llamado al centro, que confirma que lo pide',
      en: 'called the school, which confirms that it asks for it',
    },
  },
  deny: {
    ...contactAnswers.deny,
    words: {
      es: 'No: esa persona no habla por el centro; digo con quién he hablado',
      en: 'No: that person does not speak for the school; I say whom I talked to',
    },
    receipt: {
      es: 'ha llamado al centro, que no confirma que lo pida',
      en: 'called the school, which does not confirm that it asks for it',
    },
  },
} satisfies Record<string, Choice>;

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
export const enough = {
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
