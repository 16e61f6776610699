import { Directory } from '../../workflows/directory.ts';
import type { IntegrationContract } from '../../workflows/integration-contract.form.ts';
import { directory as small } from './examples.ts';

const employee = {
  language: 'es',
  staff: false,
  active: true,
  interests: [] as string[],
  roles: [] as string[],
} as const;
const powers = { notary: 'Notaría de ejemplo, Madrid', date: '2024-03-14', number: '1024' };

/** The small directory with somebody technical, somebody of data protection, and two who may sign together or one alone. */
export const directory: Directory = Directory.parse({
  ...small,
  employees: [
    ...small.employees.map((one) => (one.id === 'mario' ? { ...one, powers: { ...powers, kind: 'joint' } } : one)),
    { ...employee, id: 'teo', name: 'Teo Lago', mailbox: 'teo@imtcloud.example', roles: ['technical'] },
    { ...employee, id: 'pilar', name: 'Pilar Otero', mailbox: 'pilar@imtcloud.example', roles: ['data protection'] },
    {
      ...employee,
      id: 'sara',
      name: 'Sara Valle',
      mailbox: 'sara@imtcloud.example',
      powers: { ...powers, kind: 'sole' },
    },
  ],
});

/** A learning platform that passes data of pupils, signed by one person with sole powers. */
export const campus: IntegrationContract = {
  requesterName: 'Irene Campos',
  requesterPosition: 'Directora de producto',
  requesterMailbox: 'irene@campusvivo.example',
  requesterTelephone: undefined,
  platform: 'Campus Vivo',
  platformKind: 'learning',
  company: 'Campus Vivo Educación, S.L.',
  companyTaxId: 'B83456780',
  companySeat: 'Calle Mayor, 10, 28013 Madrid',
  companyRegister: 'Registro Mercantil de Madrid, tomo 1.000, folio 10, hoja M-10000',
  api: 'yes',
  sso: 'yes',
  rostering: 'no',
  purpose: 'Que el profesorado abra sus clases de Campus Vivo desde el aula de IMTLazarus.',
  firstDay: '2027-02-01',
  months: '12',
  noticeDays: '30',
  intermediary: 'no',
  otherEarnings: 'no',
  exclusivity: 'none',
  exclusivityOf: undefined,
  exclusivityFor: undefined,
  developmentLimits: 'no',
  subcontracted: 'yes',
  subcontractors: 'Nube del Sur, S.L.: alojamiento\nCódigo Norte, S.L.: programación',
  subcontractorsOnly: 'yes',
  personalData: 'yes',
  ofPupils: 'yes',
  ofFamilies: 'no',
  ofStaff: 'yes',
  dataFields: 'Identificador del usuario: para abrir su sesión\nCurso y grupo: para crear las clases',
  direction: 'to the platform',
  platformRole: 'processor',
  countries: 'España, Irlanda',
  subProcessed: 'yes',
  subProcessors: 'Nube del Sur, S.L.',
  retention: 'Mientras dure el curso escolar',
  dataContactName: 'Delegado de protección de datos',
  dataContactMailbox: 'dpd@campusvivo.example',
  onInstruction: 'yes',
  powers: 'sole',
  firstSignerName: 'Jorge Maldonado',
  firstSignerPosition: 'Administrador único',
  firstSignerMailbox: 'jorge@campusvivo.example',
  firstPowersNotary: 'Notaría de Ana Ruiz, Madrid',
  firstPowersDate: '2020-05-04',
  firstPowersNumber: '812',
  secondSignerName: undefined,
  secondSignerPosition: undefined,
  secondSignerMailbox: undefined,
  secondPowersNotary: undefined,
  secondPowersDate: undefined,
  secondPowersNumber: undefined,
  allTerms: 'yes',
};

/** The same, signed by two with joint powers. */
export const byTwo: IntegrationContract = {
  ...campus,
  powers: 'joint',
  secondSignerName: 'Laura Peña',
  secondSignerPosition: 'Consejera',
  secondSignerMailbox: 'laura@campusvivo.example',
  secondPowersNotary: 'Notaría de Ana Ruiz, Madrid',
  secondPowersDate: '2021-02-03',
  secondPowersNumber: '95',
};

/** Nothing personal passes: an interface for content, alone. */
export const withoutData: IntegrationContract = {
  ...campus,
  sso: 'no',
  personalData: 'no',
  ofPupils: undefined,
  ofFamilies: undefined,
  ofStaff: undefined,
  dataFields: undefined,
  direction: undefined,
  platformRole: undefined,
  countries: undefined,
  subProcessed: undefined,
  subProcessors: undefined,
  retention: undefined,
  dataContactName: undefined,
  dataContactMailbox: undefined,
  onInstruction: undefined,
};
