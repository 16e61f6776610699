import type { Words } from './vocabulary/words.ts';

type Ruled = { ensures: Words; change: Words };
type Put = { state: Words; please: Words };

export const noun: Words = { es: 'acuerdo con terceros', en: 'third-party agreement' };
export const recipients: Words = {
  es: 'la otra parte del acuerdo',
  en: 'the other party to the agreement',
};
export const summary: Words = {
  es: 'Para que una editorial, una operadora, una asociación u otro tercero promueva la posición de un implantador.',
  en: 'For a publisher, an operator, an association or another third party to promote an implementer’s position.',
};

export const certifiedImplementer: Ruled = {
  ensures: { es: 'El implantador está homologado', en: 'The implementer is certified' },
  change: {
    es: 'Ese implantador no tiene homologación vigente: elija uno de la lista.',
    en: 'That implementer has no valid certification: choose one from the list.',
  },
};
export const directoryAddress: Ruled = {
  ensures: {
    es: 'El implantador escribe desde su dirección del directorio',
    en: 'The implementer writes from its directory address',
  },
  change: {
    es: 'Esta dirección no es la que consta en el directorio para ese implantador: use aquella, o pídanos que la actualicemos.',
    en: 'This is not the address in the directory for that implementer: use that one, or ask us to update it.',
  },
};
export const twoParties: Ruled = {
  ensures: { es: 'Las partes son dos entidades distintas', en: 'The parties are two different organisations' },
  change: {
    es: 'Este NIF es el del implantador: indique el NIF del tercero.',
    en: 'This is the implementer’s tax id: give the third party’s.',
  },
};
export const twoMailboxes: Ruled = {
  ensures: { es: 'Cada parte responde por sí misma', en: 'Each party answers for itself' },
  change: {
    es: 'Es la misma dirección que la suya: indique la de alguien del tercero.',
    en: 'This is your own address: give one of somebody at the third party.',
  },
};
export const listedThirdPartyAsked: Ruled = {
  ensures: {
    es: 'Un tercero que consta en el directorio responde desde su dirección del directorio',
    en: 'A third party that is in the directory answers from its directory address',
  },
  change: {
    es: 'Esta empresa consta en el directorio de implantadores con otra dirección: indique aquella, o pídanos que la actualicemos.',
    en: 'This company is in the directory of implementers with another address: give that one, or ask us to update it.',
  },
};
export const listedThirdPartyWrites: Ruled = {
  ensures: {
    es: 'Un tercero que consta en el directorio escribe desde su dirección del directorio',
    en: 'A third party that is in the directory writes from its directory address',
  },
  change: {
    es: 'El NIF del tercero consta en el directorio de implantadores con otra dirección: escriba desde aquella, o pídanos que la actualicemos.',
    en: 'The tax id of the third party is in the directory of implementers with another address: write from that one, or ask us to update it.',
  },
};
export const implementerIsNotThirdParty: Ruled = {
  ensures: {
    es: 'El tercero no responde por el implantador',
    en: 'The third party does not answer for the implementer',
  },
  change: {
    es: 'Esta es la dirección del implantador: indique que escribe en su nombre, o use la dirección del tercero.',
    en: 'This is the implementer’s address: say that you write on its behalf, or use the third party’s address.',
  },
};
export const managerAnswers: Ruled = {
  ensures: {
    es: 'Responde de la propuesta quien gestiona y atiende al cliente',
    en: 'Whoever manages and attends the client answers for the proposal',
  },
  change: {
    es: 'Debe responder de la propuesta quien gestiona y atiende al cliente, no quien lidera la oportunidad: indique la misma respuesta en las dos preguntas.',
    en: 'Whoever manages and attends the client must answer for the proposal, not whoever leads the opportunity: give the same answer to both questions.',
  },
};
export const managerIsOurs: Ruled = {
  ensures: {
    es: 'Gestiona al cliente un implantador o un consultor',
    en: 'An implementer or a consultant manages the client',
  },
  change: {
    es: 'Al cliente lo gestiona y atiende el implantador, o un consultor que actúe por su cuenta o por la de IMTCloud: elija uno de los dos.',
    en: 'The client is managed and attended by the implementer, or by a consultant acting for it or for IMTCloud: choose one of the two.',
  },
};
export const noTiedClient: Ruled = {
  ensures: { es: 'Ningún cliente queda obligado', en: 'No client is tied' },
  change: {
    es: 'Un acuerdo no puede obligar a un cliente, que siempre decide quién le atiende: quite esa obligación y responda «No».',
    en: 'An agreement cannot tie a client, who always decides who serves it: remove that obligation and answer “No”.',
  },
};
export const noConditionalOffer: Ruled = {
  ensures: { es: 'Ninguna oferta depende del implantador', en: 'No offer depends on the implementer' },
  change: {
    es: 'Ninguna oferta puede depender de que el cliente acepte a un implantador: quite esa condición y responda «No».',
    en: 'No offer may depend on the client taking an implementer: remove that condition and answer “No”.',
  },
};
export const noExclusivity: Ruled = {
  ensures: { es: 'No hay exclusividad de IMTLazarus', en: 'There is no exclusivity of IMTLazarus' },
  change: {
    es: 'IMTLazarus no se da en exclusiva a nadie: quite la exclusividad de IMTLazarus del acuerdo. Otra preferencia sí puede proponerla.',
    en: 'IMTLazarus is given exclusively to nobody: remove the exclusivity of IMTLazarus from the agreement. You may propose another preference.',
  },
};
export const startsInFuture: Ruled = {
  ensures: { es: 'Se aprueba antes de empezar', en: 'It is approved before it begins' },
  change: {
    es: 'El primer día ya ha pasado y ningún acuerdo rige antes de aprobarse: indique hoy o una fecha posterior.',
    en: 'The first day has passed, and no agreement is in force before approval: give today or a later date.',
  },
};
export const endsAfterStart: Ruled = {
  ensures: { es: 'Termina después de empezar', en: 'It ends after it begins' },
  change: {
    es: 'El último día debe ser posterior al primero: corrija una de las dos fechas.',
    en: 'The last day must come after the first: correct one of the two dates.',
  },
};
export const atMostTwoYears: Ruled = {
  ensures: { es: 'Dura 24 meses como máximo', en: 'It lasts 24 months at most' },
  change: {
    es: 'Un acuerdo dura 24 meses como máximo y después se renueva: adelante el último día.',
    en: 'An agreement lasts 24 months at most and is then renewed: choose an earlier last day.',
  },
};

export const mailboxAsk: Put = {
  state: { es: 'Confirmar el correo', en: 'Confirm the mailbox' },
  please: {
    es: 'confirme que esta solicitud la ha enviado usted',
    en: 'confirm that you sent this request',
  },
};
export const termsAsk: Put & { means: Words } = {
  state: { es: 'La otra parte confirma las condiciones', en: 'The other party confirms the terms' },
  please: { es: 'confirme las condiciones de este acuerdo', en: 'confirm the terms of this agreement' },
  means: {
    es: 'Al confirmar, dice que estas son las condiciones que ha acordado. De la propuesta de servicio no responde usted.',
    en: 'By confirming you say that these are the terms you have agreed. You do not answer for the service proposal.',
  },
};
/** Once the implementer has accepted it, the third party reads so. */
export const termsAskOfThirdParty = {
  means: {
    es: 'Al confirmar, dice que estas son las condiciones que ha acordado. De la propuesta de servicio no responde usted, sino el implantador, que lo ha aceptado al presentar la solicitud.',
    en: 'By confirming you say that these are the terms you have agreed. It is not you who answers for the service proposal but the implementer, which accepted that when it submitted the request.',
  },
};
export const termsChoices = {
  accept: {
    words: { es: 'Confirmo estas condiciones', en: 'I confirm these terms' },
    receipt: { es: 'ha confirmado las condiciones', en: 'confirmed the terms' },
  },
  changes: {
    words: { es: 'Pido cambios antes de confirmar', en: 'I ask for changes before confirming' },
    receipt: { es: 'ha pedido cambios', en: 'asked for changes' },
  },
  decline: {
    words: { es: 'No acepto este acuerdo', en: 'I do not accept this agreement' },
    receipt: { es: 'no ha aceptado las condiciones', en: 'did not accept the terms' },
  },
};
/** The implementer, at its directory address, also accepts responsibility for the proposal (C7). */
export const termsAskOfImplementer = {
  please: {
    es: 'confirme las condiciones y responda de la propuesta',
    en: 'confirm the terms and answer for the proposal',
  },
  means: {
    es: 'Al confirmar, su empresa acepta también la responsabilidad de la propuesta de servicio (punto C7 de la Política general).',
    en: 'By confirming, your company also accepts responsibility for the service proposal (clause C7 of the policy).',
  },
  choices: {
    accept: {
      words: {
        es: 'Confirmo estas condiciones y acepto la responsabilidad de la propuesta de servicio',
        en: 'I confirm these terms and accept responsibility for the service proposal',
      },
      receipt: {
        es: 'ha confirmado las condiciones y ha aceptado la responsabilidad de la propuesta',
        en: 'confirmed the terms and accepted responsibility for the proposal',
      },
    },
  },
};
export const review: Words = { es: 'Comercial y Legal', en: 'Commercial and legal' };
export const commercialAsk: Put = {
  state: { es: 'Aprobación comercial', en: 'Commercial approval' },
  please: { es: 'decida, como Comercial, si se aprueba este acuerdo', en: 'decide, as Commercial, on this agreement' },
};
export const legalAsk: Put = {
  state: { es: 'Aprobación legal', en: 'Legal approval' },
  please: { es: 'decida, como Legal, si se aprueba este acuerdo', en: 'decide, as Legal, on this agreement' },
};
export const managementAsk: Put = {
  state: { es: 'Aprobación de Dirección', en: 'Management approval' },
  please: { es: 'decida, como Dirección, si se aprueba este acuerdo', en: 'decide, as Management, on this agreement' },
};
export const changesAsk: Put = {
  state: { es: 'Cambios del solicitante', en: 'Changes by the requester' },
  please: {
    es: 'revise la solicitud con los cambios que se le piden y vuelva a enviarla',
    en: 'revise the request with the changes asked for, and send it again',
  },
};
export const afterChanges: Words = {
  es: 'la otra parte confirma de nuevo las condiciones y quienes deciden responden otra vez',
  en: 'the other party confirms the terms anew and those who decide answer again',
};

/** What is read first, line by line; {places} are fields. */
export const glance = {
  client: { es: 'Cliente concreto', en: 'Named client' },
  clientNamed: { es: '{clientName}', en: '{clientName}' },
  implementer: { es: 'El implantador, {implementer}', en: 'The implementer, {implementer}' },
  thirdParty: { es: 'El tercero, {thirdPartyName}', en: 'The third party, {thirdPartyName}' },
  consultants: {
    implementer: {
      es: 'Un consultor, {consultantName}, por cuenta del implantador, {implementer}',
      en: 'A consultant, {consultantName}, acting for the implementer, {implementer}',
    },
    imtcloud: {
      es: 'Un consultor, {consultantName}, por cuenta de IMTCloud',
      en: 'A consultant, {consultantName}, acting for IMTCloud',
    },
  },
  brand: { es: 'Marca', en: 'Brand' },
  brandWhose: { es: '{brand}', en: '{brand}' },
  linked: { es: 'Vínculo entre las partes', en: 'Link between the parties' },
  linkedHow: { es: '{linkedHow}', en: '{linkedHow}' },
  money: { es: 'Condiciones económicas', en: 'Economic terms' },
  moneyWhich: { es: '{economicTermsWhich}', en: '{economicTermsWhich}' },
  preference: { es: 'Exclusividad o preferencia', en: 'Exclusivity or preference' },
  preferenceOf: {
    es: 'de «{exclusivityOf}», en favor de «{exclusivityFor}»',
    en: 'of “{exclusivityOf}”, for “{exclusivityFor}”',
  },
  data: { es: 'Datos de contacto que se pasan', en: 'Contact data passed on' },
  dataWhich: { es: '{personalDataWhich}', en: '{personalDataWhich}' },
  legal: { es: 'Legal interviene por', en: 'Legal takes part because of' },
};
export const legalReasons = {
  money: { es: 'condiciones económicas', en: 'economic terms' },
  preference: { es: 'una preferencia', en: 'a preference' },
  brand: { es: 'el uso de la marca', en: 'use of the brand' },
  data: { es: 'datos personales', en: 'personal data' },
  linked: { es: 'el vínculo entre las partes', en: 'the link between the parties' },
};
export const both: Words = { es: '{a}; {b}', en: '{a}; {b}' };

export const thing: Words = { es: 'el acuerdo', en: 'the agreement' };
export const approvedAs: Words = {
  es: 'exactamente en las condiciones que se muestran',
  en: 'in exactly the terms shown',
};
export const approvalMeans: Words = {
  es: 'IMTCloud no es parte del acuerdo; la aprobación no obliga a ningún cliente ni cambia la clasificación o la condición de preferente de nadie.',
  en: 'IMTCloud is no party to the agreement; the approval binds no client and changes nobody’s ranking or preferred status.',
};
