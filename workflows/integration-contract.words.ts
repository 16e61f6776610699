import { onInstruction } from './integration-contract.asks.words.ts';
import type { Words } from './vocabulary/words.ts';

export const noun: Words = { es: 'acuerdo de integración', en: 'integration contract' };
export const recipients: Words = {
  es: 'quienes usted nombra para firmar por la plataforma, que leen el contrato, y a quienes el contrato nombra',
  en: 'those whom you name to sign for the platform, who read the contract, and those whom the contract names',
};
export const summary: Words = {
  es: 'Para que una plataforma de terceros se integre con IMTLazarus: se firma entre su empresa e IMTCloud, y nadie más.',
  en: 'For a third party’s platform to integrate with IMTLazarus: it is signed by its company and IMTCloud, and nobody else.',
};

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
