import type { Words } from './vocabulary/words.ts';

type Ruled = { ensures: Words; change: Words };
type Put = { state: Words; please: Words };

export const noun: Words = { es: 'acuerdo de integración', en: 'integration contract' };
export const recipients: Words = {
  es: 'quienes usted nombra para firmar por la plataforma, que leen el contrato, y a quienes el contrato nombra',
  en: 'those whom you name to sign for the platform, who read the contract, and those whom the contract names',
};
export const summary: Words = {
  es: 'Para que una plataforma de terceros se integre con IMTLazarus: se firma entre su empresa e IMTCloud, y nadie más.',
  en: 'For a third party’s platform to integrate with IMTLazarus: it is signed by its company and IMTCloud, and nobody else.',
};

export const notAnImplementer: Ruled = {
  ensures: { es: 'La empresa no es un implantador', en: 'The company is not an implementer' },
  change: {
    es: 'Este NIF es el de una empresa implantadora del directorio: el acuerdo lo firma la empresa que presta la plataforma, no quien implanta IMTLazarus. Indique el NIF de esa empresa.',
    en: 'This is the tax id of an implementer in the directory: the contract is signed by the company that provides the platform, not by whoever installs IMTLazarus. Give the tax id of that company.',
  },
};
export const twoParties: Ruled = {
  ensures: {
    es: 'Las partes son dos, e IMTCloud es la otra',
    en: 'There are two parties, and IMTCloud is the other one',
  },
  change: {
    es: 'IMTCloud e IMTLazarus están al otro lado del acuerdo: indique la plataforma y la empresa que la presta.',
    en: 'IMTCloud and IMTLazarus are on the other side of the contract: give the platform and the company that provides it.',
  },
};
export const ownAddresses: Ruled = {
  ensures: {
    es: 'La plataforma escribe y firma desde direcciones que no son de IMTCloud',
    en: 'The platform writes and signs from addresses that are not IMTCloud’s',
  },
  change: {
    es: 'Esta dirección es de IMTCloud, que firma por su parte: indique una de la empresa de la plataforma.',
    en: 'This address is IMTCloud’s, which signs on its own side: give one of the platform’s company.',
  },
};
export const twoSigners: Ruled = {
  ensures: {
    es: 'Con poderes mancomunados firman dos personas, cada una desde su dirección',
    en: 'With joint powers two people sign, each from an address of their own',
  },
  change: {
    es: 'Con poderes mancomunados firman dos personas distintas: indique otra persona, con otra dirección.',
    en: 'With joint powers two different people sign: name another person, with another address.',
  },
};
export const powersGranted: Ruled = {
  ensures: { es: 'Los poderes ya están otorgados', en: 'The powers have been granted' },
  change: {
    es: 'Esta fecha aún no ha llegado, y nadie firma con un poder que no tiene: indique la fecha en que se otorgó.',
    en: 'This date has not come, and nobody signs with powers that they do not hold: give the date on which they were granted.',
  },
};
export const someScope: Ruled = {
  ensures: { es: 'El alcance está dicho', en: 'The scope is stated' },
  change: {
    es: 'Diga que sí, al menos, a una de las tres: API, inicio de sesión único o sincronización.',
    en: 'Say yes to one of the three at least: API, single sign-on or rostering.',
  },
};
export const noIntermediary: Ruled = {
  ensures: { es: 'No interviene ningún tercero', en: 'No third party steps in' },
  change: {
    es: 'El acuerdo lo firman dos partes, sin que intervengan terceros: quite a quien interviene y responda «No». A quien solo aloja o programa, indíquelo como subcontratista.',
    en: 'The contract is signed by two parties, without third parties stepping in: take out whoever does and answer “No”. Name those who only host or program as subcontractors.',
  },
};
export const noOtherEarnings: Ruled = {
  ensures: { es: 'Nadie más gana con el acuerdo', en: 'Nobody else earns by the contract' },
  change: {
    es: 'Ningún interés comercial ajeno puede condicionar el acuerdo: quite esa ganancia o comisión y responda «No».',
    en: 'No outside commercial interest may stand behind the contract: take out that gain or commission and answer “No”.',
  },
};
export const noExclusivity: Ruled = {
  ensures: { es: 'No hay exclusividad de IMTLazarus', en: 'There is no exclusivity of IMTLazarus' },
  change: {
    es: 'IMTLazarus no se da en exclusiva a ninguna plataforma: quite la exclusividad de IMTLazarus.',
    en: 'IMTLazarus is given exclusively to no platform: take out the exclusivity of IMTLazarus.',
  },
};
export const freeDevelopment: Ruled = {
  ensures: { es: 'Nada limita el desarrollo de IMTLazarus', en: 'Nothing limits the development of IMTLazarus' },
  change: {
    es: 'Ningún acuerdo puede limitar, condicionar ni retrasar lo que IMTCloud desarrolla: quite esa condición y responda «No».',
    en: 'No contract may limit, condition or delay what IMTCloud develops: take out that condition and answer “No”.',
  },
};
export const mereSubcontractors: Ruled = {
  ensures: { es: 'Los subcontratistas solo alojan o programan', en: 'Subcontractors only host or program' },
  change: {
    es: 'Un subcontratista que hace algo más que alojar o programar interviene en el acuerdo: prescinda de él en esta integración y responda «Sí».',
    en: 'A subcontractor that does more than host or program steps into the contract: leave it out of this integration and answer “Yes”.',
  },
};
export const subcontractorsListed: Ruled = {
  ensures: { es: 'Cada subcontratista está identificado', en: 'Each subcontractor is named' },
  change: {
    es: 'Escriba un subcontratista por línea, con dos puntos entre su nombre y lo que hace, como «Nube del Sur, S.L.: alojamiento».',
    en: 'Write one subcontractor a line, with a colon between its name and what it does, like “Nube del Sur, S.L.: hosting”.',
  },
};
export const noForbiddenRights: Ruled = {
  ensures: {
    es: 'Ningún texto pide exclusividad, tanteo ni primera opción',
    en: 'No text asks for exclusivity or first refusal',
  },
  change: {
    es: 'Este texto figurará en el contrato y habla de exclusividad, de tanteo o de primera opción, que IMTLazarus no da a nadie: quítelo o dígalo de otro modo.',
    en: 'This text will stand in the contract and speaks of exclusivity or first refusal, which IMTLazarus gives to nobody: take it out or say it in other words.',
  },
};
export const noForbiddenLimits: Ruled = {
  ensures: {
    es: 'Ningún texto veta, condiciona ni somete a permiso el desarrollo',
    en: 'No text vetoes development, conditions it or makes it a matter of permission',
  },
  change: {
    es: 'Este texto figurará en el contrato y habla de no competir, de vetar o de dar permiso sobre lo que se desarrolla: quítelo o dígalo de otro modo.',
    en: 'This text will stand in the contract and speaks of not competing, of a veto or of permission over what is developed: take it out or say it in other words.',
  },
};
export const startsInFuture: Ruled = {
  ensures: { es: 'Se firma antes de empezar', en: 'It is signed before it begins' },
  change: {
    es: 'El primer día ya ha pasado y ningún acuerdo rige antes de firmarse: indique hoy o una fecha posterior.',
    en: 'The first day has passed, and no contract is in force before it is signed: give today or a later date.',
  },
};
export const noticeFits: Ruled = {
  ensures: { es: 'El preaviso cabe en la duración', en: 'The notice fits in the term' },
  change: {
    es: 'El preaviso no cabe en lo que dura el acuerdo: acórtelo, o alargue la duración.',
    en: 'The notice does not fit in the length of the contract: shorten it, or lengthen the contract.',
  },
};
export const dataStated: Ruled = {
  ensures: {
    es: 'Si se identifica a personas, se dice que pasan sus datos',
    en: 'Where people are identified, it is said that their data pass',
  },
  change: {
    es: 'El inicio de sesión único y la sincronización identifican a personas: responda «Sí» y describa los datos, o quítelos del alcance.',
    en: 'Single sign-on and rostering identify people: answer “Yes” and describe the data, or take them out of the scope.',
  },
};
export const someWhose: Ruled = {
  ensures: { es: 'Está dicho de quién son los datos', en: 'It is stated whose data they are' },
  change: {
    es: 'Diga que sí, al menos, a una de las tres: alumnado, familias o personal de los centros.',
    en: 'Say yes to one of the three at least: pupils, families or staff of schools.',
  },
};
export const dataReasoned: Ruled = {
  ensures: { es: 'Cada dato dice para qué', en: 'Each field of data says what it is for' },
  change: {
    es: 'Escriba un dato por línea, con dos puntos entre el dato y para qué hace falta, como «Curso y grupo: para crear las clases».',
    en: 'Write one field a line, with a colon between the field and what it is needed for, like “Year and group: to create the classes”.',
  },
};
export const noSamples: Ruled = {
  ensures: { es: 'Los datos se describen, no se incluyen', en: 'Data are described, not included' },
  change: {
    es: 'Parece que este texto incluye el dato de alguien (una dirección de correo o un número): descríbalo y bórrelo de aquí.',
    en: 'This text seems to hold somebody’s data (an e-mail address or a number): describe it, and delete it here.',
  },
};

export const mailboxAsk: Put = {
  state: { es: 'Confirmar el correo', en: 'Confirm the mailbox' },
  please: { es: 'confirme que esta solicitud la ha enviado usted', en: 'confirm that you sent this request' },
};
export const review: Words = { es: 'Técnico, Legal y protección de datos', en: 'Technical, legal and data protection' };
export const technicalAsk: Put = {
  state: { es: 'Aprobación técnica', en: 'Technical approval' },
  please: {
    es: 'decida, como Técnico, si se aprueba esta integración',
    en: 'decide, as Technical, on this integration',
  },
};
export const legalAsk: Put = {
  state: { es: 'Aprobación legal', en: 'Legal approval' },
  please: { es: 'decida, como Legal, si se aprueba esta integración', en: 'decide, as Legal, on this integration' },
};
/** Pupils' data flow for a school only on its controller's documented instruction, and stop when that ends. */
export const onInstruction: Words = {
  es: 'Los datos del alumnado pasan, para un centro, solo por instrucción documentada de su responsable del tratamiento, y dejan de pasar cuando termina.',
  en: 'Pupils’ data flow for a school only on the documented instruction of their controller, and stop when that ends.',
};
export const dataProtectionAsk: Put & { means: Words } = {
  state: { es: 'Informe de protección de datos', en: 'Data protection opinion' },
  please: {
    es: 'informe sobre los datos personales que pasarían por esta integración',
    en: 'give your opinion on the personal data that would pass through this integration',
  },
  means: {
    es: `Su informe no decide: si es desfavorable, decide Dirección, con sus razones por escrito. ${onInstruction.es}`,
    en: `Your opinion does not decide: if it is unfavourable, management decides, with its reasons in writing. ${onInstruction.en}`,
  },
};
export const favourable = {
  words: { es: 'Informe favorable', en: 'Favourable opinion' },
  receipt: { es: 'ha emitido un informe favorable', en: 'gave a favourable opinion' },
};
export const unfavourable = {
  words: { es: 'Informe desfavorable', en: 'Unfavourable opinion' },
  receipt: { es: 'ha emitido un informe desfavorable', en: 'gave an unfavourable opinion' },
};
export const opinionReviewAsk: Put & { means: Words } = {
  state: { es: 'Dirección decide tras el informe', en: 'Management decides after the opinion' },
  please: {
    es: 'decida, como Dirección, si se sigue adelante pese al informe desfavorable de protección de datos',
    en: 'decide, as Management, whether to go on in spite of the unfavourable opinion on data protection',
  },
  means: {
    es: `Sus razones quedan en el expediente, decida lo que decida. ${onInstruction.es}`,
    en: `Your reasons stay on record, whatever you decide. ${onInstruction.en}`,
  },
};
export const opinionReviewChoices = {
  approve: {
    words: { es: 'Seguir adelante', en: 'Go on' },
    receipt: { es: 'ha decidido seguir adelante', en: 'decided to go on' },
  },
  changes: {
    words: { es: 'Pedir cambios', en: 'Ask for changes' },
    receipt: { es: 'ha pedido cambios', en: 'asked for changes' },
  },
  reject: {
    words: { es: 'No seguir adelante', en: 'Do not go on' },
    receipt: { es: 'ha decidido no seguir adelante', en: 'decided not to go on' },
  },
};
export const drawAsk: Put = {
  state: { es: 'Redactar el contrato', en: 'Draw the contract' },
  please: { es: 'redacte el contrato', en: 'draw the contract' },
};
export const textAsk: Put & { means: Words } = {
  state: { es: 'La plataforma acepta el texto', en: 'The platform accepts the text' },
  please: {
    es: 'lea el contrato y diga si acepta su texto',
    en: 'read the contract and say whether you accept its text',
  },
  means: {
    es: 'Aceptar el texto no es firmarlo: después se pide la firma a quien tiene poderes. Sus cláusulas no cambian; puede pedir cambios en los datos de la solicitud, tres veces como máximo. Si acepta, puede retirarla hasta que firme IMTCloud.',
    en: 'Accepting the text is not signing it: whoever has the powers is asked to sign afterwards. Its clauses do not change; you can ask for changes to what the request says, three times at most. Once you have accepted it you may withdraw until IMTCloud signs.',
  },
};
export const textChoices = {
  accept: {
    words: { es: 'Acepto el texto del contrato', en: 'I accept the text of the contract' },
    receipt: { es: 'ha aceptado el texto del contrato', en: 'accepted the text of the contract' },
  },
  changes: {
    words: { es: 'Quiero cambiar datos antes de aceptarlo', en: 'I want to change details before accepting it' },
    receipt: { es: 'ha pedido cambios en el contrato', en: 'asked for changes to the contract' },
  },
  decline: {
    words: { es: 'No acepto el contrato', en: 'I do not accept the contract' },
    receipt: { es: 'no ha aceptado el contrato', en: 'did not accept the contract' },
  },
};
export const signAsk: Put & { means: Words } = {
  state: { es: 'Firma la plataforma', en: 'The platform signs' },
  please: {
    es: 'lea el contrato y lo firme, o nos diga que no',
    en: 'read the contract and sign it, or tell us that you do not',
  },
  means: {
    es: 'Después firma IMTCloud. Hasta entonces, la plataforma puede retirar su firma: quien presentó la solicitud la retira desde su página. Si IMTCloud no firma en diez días hábiles, la firma de la plataforma caduca.',
    en: 'IMTCloud signs afterwards. Until then the platform may take its signature back: whoever submitted the request withdraws it from their page. If IMTCloud does not sign within ten business days, the platform’s signature lapses.',
  },
};
export const signers: Words = { es: 'quien firma por la plataforma', en: 'whoever signs for the platform' };
export const countersignAsk: Put & { means: Words; silenceMeans: Words } = {
  state: { es: 'Firma IMTCloud', en: 'IMTCloud signs' },
  please: {
    es: 'firme el contrato por IMTCloud, o diga por qué no',
    en: 'sign the contract for IMTCloud, or say why not',
  },
  means: {
    es: 'La plataforma ya ha firmado, y puede retirar su firma hasta que firme usted. Al firmar, el contrato se sella, las dos partes reciben el mismo documento y rige desde su primer día o, si ya ha pasado, desde hoy.',
    en: 'The platform has signed, and may take its signature back until you sign. When you sign, the contract is sealed, both parties receive the same document, and it is in force from its first day or, if that has passed, from today.',
  },
  silenceMeans: {
    es: 'la firma de la plataforma caduca y la solicitud se cierra sin decidir, ni aprobada ni rechazada',
    en: 'the platform’s signature lapses and the request is closed undecided, neither approved nor rejected',
  },
};
export const sealAsk: Put = {
  state: { es: 'Sellar el contrato', en: 'Seal the contract' },
  please: { es: 'selle el contrato firmado', en: 'seal the signed contract' },
};
export const changesAsk: Put = {
  state: { es: 'Cambios del solicitante', en: 'Changes by the requester' },
  please: {
    es: 'revise la solicitud con los cambios que se piden y vuelva a enviarla',
    en: 'revise the request with the changes asked for, and send it again',
  },
};
export const afterChanges: Words = {
  es: 'solo responden otra vez aquellos a quienes afectan los cambios, y el contrato se redacta de nuevo',
  en: 'only those whom the changes concern answer again, and the contract is drawn anew',
};

/** What is read first, line by line; {places} are fields. */
export const glance = {
  platform: { es: 'Plataforma', en: 'Platform' },
  platformIs: { es: '{platform} ({platformKind})', en: '{platform} ({platformKind})' },
  company: { es: 'Empresa', en: 'Company' },
  companyIs: { es: '{company}, {companyTaxId}', en: '{company}, {companyTaxId}' },
  scope: { es: 'Alcance', en: 'Scope' },
  term: { es: 'Duración y preaviso', en: 'Term and notice' },
  oneMonth: { es: '1 mes; {noticeDays} días', en: '1 month; {noticeDays} days' },
  termIs: { es: '{months} meses; {noticeDays} días', en: '{months} months; {noticeDays} days' },
  subcontractors: { es: 'Solo alojan o programan', en: 'Only host or program' },
  subcontractorsAre: { es: '{subcontractors}', en: '{subcontractors}' },
  preference: { es: 'Preferencia que se pide', en: 'Preference asked for' },
  preferenceOf: {
    es: 'de «{exclusivityOf}», en favor de «{exclusivityFor}»; el contrato no la concede',
    en: 'of “{exclusivityOf}”, for “{exclusivityFor}”; the contract does not grant it',
  },
  data: { es: 'Datos personales', en: 'Personal data' },
  dataNone: { es: 'no pasan', en: 'none pass' },
  dataOf: { es: 'de {whose}. {direction}', en: 'of {whose}. {direction}' },
  signers: { es: 'Firma por la plataforma', en: 'Signs for the platform' },
  oneSigner: {
    es: '{firstSignerName}, {firstSignerPosition}, con poder solidario',
    en: '{firstSignerName}, {firstSignerPosition}, with sole powers',
  },
  bothSigners: {
    es: '{firstSignerName}, {firstSignerPosition}, y {secondSignerName}, {secondSignerPosition}, con poderes mancomunados',
    en: '{firstSignerName}, {firstSignerPosition}, and {secondSignerName}, {secondSignerPosition}, with joint powers',
  },
};

export const thing: Words = { es: 'el acuerdo de integración', en: 'the integration contract' };
export const approvedAs: Words = { es: 'exactamente en el texto firmado', en: 'in exactly the text signed' };
export const approvalMeans: Words = {
  es: `El contrato se redacta con la plantilla de IMTCloud, no da exclusividad a nadie y no limita el desarrollo de IMTLazarus. ${onInstruction.es}`,
  en: `The contract is drawn from IMTCloud’s template, gives exclusivity to nobody and does not limit the development of IMTLazarus. ${onInstruction.en}`,
};

export const bound: Words = {
  es: 'IMTCloud ya ha firmado y el contrato obliga a las dos partes: esta solicitud ya no se puede retirar. Si quiere terminarlo antes de su último día, escríbanos: se aplica el preaviso que dice el contrato.',
  en: 'IMTCloud has signed, and the contract binds both parties: this request can no longer be withdrawn. If you want to end it before its last day, write to us: the notice given in the contract applies.',
};

export const outcomes = {
  approved: {
    name: { es: 'Firmado y sellado', en: 'Signed and sealed' },
    lead: {
      es: 'El acuerdo de integración está firmado por las dos partes y sellado.',
      en: 'The integration contract is signed by both parties and sealed.',
    },
    after: {
      es: 'Las dos partes tienen el mismo documento, que se abre con el enlace. Rige desde su primer día y no se prorroga por silencio.',
      en: 'Both parties have the same document, which opens by the link. It is in force from its first day and is not extended by silence.',
    },
  },
} satisfies Record<string, { name: Words; lead: Words; after: Words }>;

/** Who will be told what, and when, as whoever submits reads it before sending. */
export const told: readonly { who: Words; what: Words; when: Words }[] = [
  {
    who: { es: 'Usted', en: 'You' },
    what: { es: 'cada paso y cada respuesta, con sus motivos', en: 'every step and every answer, with its reasons' },
    when: { es: 'siempre', en: 'always' },
  },
  {
    who: {
      es: 'Técnico y Legal de IMTCloud y, si pasan datos personales, quien vela por su protección',
      en: 'Technical and Legal at IMTCloud and, if personal data pass, its data protection officer',
    },
    what: { es: 'toda la solicitud, para que respondan', en: 'the whole request, to answer it' },
    when: { es: 'cuando su correo esté confirmado', en: 'once your mailbox is confirmed' },
  },
  {
    who: { es: 'La Dirección de IMTCloud', en: 'The management of IMTCloud' },
    what: {
      es: 'la solicitud y el informe de protección de datos',
      en: 'the request and the opinion on data protection',
    },
    when: { es: 'solo si el informe es desfavorable', en: 'only if that opinion is unfavourable' },
  },
  {
    who: { es: 'Quien firma por su empresa', en: 'Whoever signs for your company' },
    what: {
      es: 'el contrato, y que usted nos dio su nombre y su dirección',
      en: 'the contract, and that you gave us their name and address',
    },
    when: { es: 'cuando usted acepte su texto', en: 'once you accept its text' },
  },
  {
    who: { es: 'Quien firma por IMTCloud', en: 'Whoever signs for IMTCloud' },
    what: { es: 'el contrato que su empresa ha firmado', en: 'the contract that your company has signed' },
    when: { es: 'cuando su empresa haya firmado', en: 'once your company has signed' },
  },
];
