import type { Words } from './vocabulary/words.ts';

type Put = { state: Words; please: Words };

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
