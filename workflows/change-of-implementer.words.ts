import type { Words } from './vocabulary/words.ts';

type Ruled = { ensures: Words; change: Words };

export const noun: Words = { es: 'cambio de empresa implantadora', en: 'change of implementer' };
export const recipients: Words = {
  es: 'el contacto del centro que consta en nuestro directorio, que confirma la solicitud; la empresa implantadora actual, que lee los motivos, la argumentación y los incidentes; la empresa que el centro elija, que solo ve los datos del centro, nunca la queja',
  en: 'the contact of the school in our directory, who confirms the request; the current implementer, which reads the grounds, the argument and the incidents; the company that the school chooses, which sees only the data of the school, never the complaint',
};
export const summary: Words = {
  es: 'Para que un centro educativo pase a otra empresa homologada, por motivos de servicio que expone.',
  en: 'For a school to move to another certified company, for reasons of service that it gives.',
};
export const thing: Words = { es: 'el cambio', en: 'the change' };
export const approvedAs: Words = { es: 'y hecho el traspaso', en: 'and the handover is done' };
export const approvalMeans: Words = {
  es: 'La nueva empresa atiende al centro {since}. Este cambio no termina ningún contrato entre el centro y la empresa anterior.',
  en: 'The new company serves the school {since}. This change ends no contract between the school and the former company.',
};

/** From when the new company serves the school; it reads right before that day and after it. */
export const since: Words = { es: 'desde el {day}', en: 'from {day}' };
export const sinceAgreed: Words = { es: 'desde la fecha acordada', en: 'from the agreed date' };

export const bound: Words = {
  es: 'La empresa elegida ya ha aceptado y consta en el directorio como la que atiende al centro {since}: esta solicitud ya no se puede retirar. Si el centro quiere otra empresa, presente una solicitud nueva cuando esta termine; si algo va mal en el traspaso, escríbanos.',
  en: 'The chosen company has accepted, and the directory has it as the one that serves the school {since}: this request can no longer be withdrawn. If the school wants another company, submit a new request when this one has ended; if something goes wrong in the handover, write to us.',
};

/** Who will be told what, and when: read before anything is sent. */
export const told: readonly { who: Words; what: Words; when: Words }[] = [
  {
    who: { es: 'Usted', en: 'You' },
    what: { es: 'cada paso y cada respuesta, con sus motivos', en: 'every step and every answer, with its reasons' },
    when: { es: 'siempre', en: 'always' },
  },
  {
    who: { es: 'La persona que consta como contacto del centro', en: 'The registered contact of the school' },
    what: { es: 'toda la solicitud, para que la confirme', en: 'the whole request, to confirm it' },
    when: {
      es: 'primero, si usted escribe desde otra dirección; nadie más sabrá nada hasta entonces',
      en: 'first, if you write from another address; nobody else is told before',
    },
  },
  {
    who: { es: 'La empresa implantadora actual', en: 'The current implementer' },
    what: {
      es: 'los motivos, los incidentes y las fechas, para que responda, y lo que alegue si pide una revisión; más tarde, la decisión y a quién se traspasa; nunca las otras empresas que haya elegido',
      en: 'the reasons, the incidents and the dates, so that it can answer, and what you argue if you ask for a review; later the decision and to whom it hands over; never the other companies that you chose',
    },
    when: { es: 'cuando su correo esté confirmado', en: 'once your mailbox is confirmed' },
  },
  {
    who: {
      es: 'Comercial de IMTCloud y, si hay revisión, Dirección',
      en: 'Commercial at IMTCloud and, on review, management',
    },
    what: {
      es: 'toda la solicitud y lo que responda la empresa',
      en: 'the whole request and what the company answers',
    },
    when: { es: 'después de oír a la empresa', en: 'after the company has been heard' },
  },
  {
    who: { es: 'La empresa elegida', en: 'The chosen company' },
    what: {
      es: 'el centro, su territorio, sus licencias y las fechas; nunca los motivos',
      en: 'the school, its territory, its licences and the dates; never the reasons',
    },
    when: { es: 'solo si los motivos se consideran suficientes', en: 'only if the reasons are found sufficient' },
  },
];

export const schoolKnown: Ruled = {
  ensures: { es: 'El centro consta en el directorio', en: 'The school is in the directory' },
  change: {
    es: 'No encontramos ese centro en nuestro directorio: compruebe el código, o escríbanos para darlo de alta.',
    en: 'We do not find that school in our directory: check the code, or write to us to have it added.',
  },
};
export const servedByCurrent: Ruled = {
  ensures: {
    es: 'La empresa actual es la que atiende al centro',
    en: 'The current company is the one that serves the school',
  },
  change: {
    es: 'No es la empresa que nos consta para ese centro: compruebe las dos respuestas, o escríbanos si ha cambiado.',
    en: 'This is not the company that we have for that school: check both answers, or write to us if it has changed.',
  },
};
export const currentCertified: Ruled = {
  ensures: { es: 'La empresa actual sigue homologada', en: 'The current company is still certified' },
  change: {
    es: 'Esa empresa ya no está homologada: no tiene que dar motivos para cambiar. Escríbanos y le ofreceremos las que pueden atenderle.',
    en: 'That company is no longer certified: you need give no reasons to change. Write to us and we will offer those that can serve you.',
  },
};
export const speaksForSchool: Ruled = {
  ensures: { es: 'Lo pide quien habla por el centro', en: 'Whoever asks speaks for the school' },
  change: {
    es: 'Esta dirección es de una empresa implantadora, y solo el centro o su entidad titular pueden pedirlo: use una dirección suya.',
    en: 'This address belongs to an implementer, and only the school or its owner entity may ask: use one of theirs.',
  },
};
export const someGround: Ruled = {
  ensures: { es: 'Hay al menos un motivo de servicio', en: 'There is at least one reason of service' },
  change: {
    es: 'Marque al menos un motivo: preparación, atención, responsabilidad u otro motivo de servicio.',
    en: 'Tick at least one reason: preparation, attention, responsibility or another reason of service.',
  },
};
export const incidentsPast: Ruled = {
  ensures: { es: 'Los incidentes ya han ocurrido', en: 'The incidents have happened' },
  change: {
    es: 'Un incidente no puede tener fecha futura, ni haberse avisado antes de ocurrir: corrija esa fecha.',
    en: 'An incident cannot have a date to come, nor have been told before it happened: correct that date.',
  },
};
export const contractNotOver: Ruled = {
  ensures: { es: 'El contrato en curso no ha terminado', en: 'The running contract has not ended' },
  change: {
    es: 'Esa fecha ya ha pasado: si el contrato terminó, responda «No» a la pregunta anterior.',
    en: 'That date has passed: if the contract has ended, answer “No” to the question before.',
  },
};
export const dateToCome: Ruled = {
  ensures: {
    es: 'La fecha deseada está por llegar, y antes de 24 meses',
    en: 'The date wished is to come, within 24 months',
  },
  change: {
    es: 'Indique hoy o una fecha de los próximos 24 meses.',
    en: 'Give today or a date within the next 24 months.',
  },
};
export const othersChosen: Ruled = {
  ensures: { es: 'Las empresas elegidas son otras, y distintas', en: 'The companies chosen are others, and different' },
  change: {
    es: 'Elija empresas distintas entre sí y de la actual; si elige solo una, hágalo en la primera elección.',
    en: 'Choose companies that differ from each other and from the current one; if you choose only one, do so as your first choice.',
  },
};
export const chosenCertified: Ruled = {
  ensures: { es: 'Las empresas elegidas están homologadas', en: 'The companies chosen are certified' },
  change: {
    es: 'Una de las empresas elegidas no tiene homologación vigente: elija otra de la lista.',
    en: 'One of the companies chosen has no valid certification: choose another from the list.',
  },
};

/** What is read first, line by line; {places} are fields. */
export const glance = {
  school: { es: 'Centro', en: 'School' },
  territory: { es: 'Territorio', en: 'Territory' },
  licences: { es: 'Licencias', en: 'Licences' },
  from: { es: 'Fecha que pide el centro', en: 'Date that the school asks for' },
  fromDay: { es: '{dateWished}', en: '{dateWished}' },
  grounds: { es: 'Motivos', en: 'Grounds' },
  contract: { es: 'Contrato en curso', en: 'Contract running' },
  contractUntil: {
    es: 'hasta el {contractEnd}; preaviso, en días: {contractNotice}; el cambio no lo termina',
    en: 'until {contractEnd}; notice, in days: {contractNotice}; the change does not end it',
  },
  choices: { es: 'Elige', en: 'Chooses' },
  noChoice: { es: 'a quien se le proponga', en: 'among those proposed' },
};
export const grounds = {
  preparation: { es: 'falta de preparación', en: 'lack of preparation' },
  attention: { es: 'falta de atención', en: 'lack of attention' },
  responsibility: { es: 'falta de responsabilidad', en: 'lack of responsibility' },
  other: { es: 'otro motivo de servicio', en: 'another reason of service' },
};
export const both: Words = { es: '{a}; {b}', en: '{a}; {b}' };

/** Management reads it once: whether to open workflow 6 is theirs to decide. */
export const flag: { lead: Words; more: Words } = {
  lead: {
    es: 'Tres centros distintos han cambiado de {company} en doce meses por motivos del punto C6.',
    en: 'Three different schools have left {company} within twelve months on grounds of clause C6.',
  },
  more: {
    es: 'Decida Dirección si abre una cancelación de servicio a través de ese implantador. Este aviso se da una sola vez y no detiene ninguna solicitud.',
    en: 'Management decides whether to open a cancellation of service through that implementer. This notice is given once and stops no request.',
  },
};

/** What the implementer reads of the one review of a finding. Places: reason. */
export const findingReviewed: Record<'stands' | 'struck', { lead: Words; more: Words }> = {
  struck: {
    lead: {
      es: 'Hemos revisado la falta de servicio que constaba de su empresa por este cambio: se retira y ya no cuenta.',
      en: 'We have reviewed the lack of service that was on record of your company for this change: it is struck and counts no more.',
    },
    more: {
      es: 'Motivo: {reason}. La ha revisado alguien que no había intervenido. El cambio sigue su curso.',
      en: 'Reason: {reason}. Someone who had taken no part reviewed it. The change takes its course.',
    },
  },
  stands: {
    lead: {
      es: 'Hemos revisado la falta de servicio que consta de su empresa por este cambio: se mantiene.',
      en: 'We have reviewed the lack of service that is on record of your company for this change: it stands.',
    },
    more: {
      es: 'Motivo: {reason}. La ha revisado alguien que no había intervenido. Es la única revisión por IMTCloud; puede acudir a los tribunales.',
      en: 'Reason: {reason}. Someone who had taken no part reviewed it. It is the only review by IMTCloud; the courts remain open to you.',
    },
  },
};

export const outcomes = {
  approved: {
    name: { es: 'Cambio hecho', en: 'Change done' },
    lead: {
      es: 'El cambio de empresa implantadora está hecho: la nueva atiende al centro {since}.',
      en: 'The change of implementer is done: the new one serves the school {since}.',
    },
    after: {
      es: 'El traspaso está cerrado. Este cambio no termina ningún contrato entre el centro y la empresa anterior.',
      en: 'The handover is closed. This change ends no contract between the school and the former company.',
    },
  },
  unsettled: {
    ask: 'handoverDispute',
    name: { es: 'Cambio hecho; traspaso sin confirmar', en: 'Change done; handover unconfirmed' },
    lead: {
      es: 'El cambio de empresa implantadora está hecho, y el traspaso queda sin confirmar.',
      en: 'The change of implementer is done, and the handover is left unconfirmed.',
    },
    after: {
      es: 'La asignación de la nueva empresa, {since}, se mantiene. IMTCloud no ha comprobado a tiempo si el traspaso está completo, y pedimos disculpas: no lo damos por hecho ni culpamos a nadie. Nuestro equipo lo sigue y hablará con el centro y con las dos empresas; si falta algo, díganoslo. Este cambio no termina ningún contrato entre el centro y la empresa anterior.',
      en: 'The assignment of the new company, {since}, stands. IMTCloud has not checked in time whether the handover is complete, and we apologise: we do not take it as done, and blame nobody. Our team follows it up and will talk to the school and to both companies; if anything is missing, tell us. This change ends no contract between the school and the former company.',
    },
  },
  rejected: {
    name: { es: 'No sigue adelante', en: 'It does not go on' },
    lead: { es: 'La solicitud de cambio no sigue adelante.', en: 'The request for a change does not go on.' },
    after: {
      es: 'Sigue atendiendo al centro la empresa actual. El centro decide quién le atiende: cuando termine su contrato puede elegir otra empresa sin dar motivos (punto C2 de la Política general).',
      en: 'The current company goes on serving the school. The school decides who serves it: when its contract ends, it may choose another company without giving reasons (clause C2 of the policy).',
    },
  },
} satisfies Record<string, { name: Words; lead: Words; after: Words; ask?: string }>;
