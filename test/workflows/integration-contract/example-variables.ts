import type { ContractVariables, PersonalData } from '../../../workflows/integration-contract/variables.ts';

/** A contract with a platform for which one person signs, and no personal data pass. */
export const plainContract: ContractVariables = {
  imtcloud: {
    legalName: 'Empresa de ejemplo, S. L.',
    taxId: 'B00000000',
    seat: 'Calle del Ejemplo, 1, 28001 Madrid',
    registerEntry: 'Registro Mercantil de ejemplo, tomo 1, folio 1, hoja M-1',
    signers: [
      {
        name: 'Marta Sanz Ibáñez',
        position: 'Directora general',
        powers: { kind: 'sole', notary: 'Carlos Peña, notario de Madrid', date: '2024-03-11', number: '812' },
      },
    ],
  },
  company: {
    legalName: 'Plataforma Brújula, S.L.',
    taxId: 'B12345674',
    seat: 'Avenida de la Constitución, 8, 33207 Gijón',
    registerEntry: 'Registro Mercantil de Asturias, tomo 4211, folio 17, hoja AS-50122',
    signers: [
      {
        name: 'Iñaki Goñi Lasa',
        position: 'Administrador',
        powers: { kind: 'sole', notary: 'Ana Llaneza, notaria de Gijón', date: '2022-10-03', number: '1.204' },
      },
    ],
  },
  platform: { name: 'Brújula Aula', kind: 'learning' },
  scope: ['api', 'sso'],
  purpose: 'Que el profesorado abra los cuadernos de Brújula desde la clase de IMTLazarus, sin otra contraseña',
  firstDay: '2027-09-01',
  months: 24,
  noticeDays: 60,
  subcontractors: [],
};

export const pupilsData: PersonalData = {
  whose: ['pupils', 'staff'],
  fields: [
    { field: 'Identificador seudónimo', why: 'reconocer a la misma persona en ambos servicios' },
    { field: 'Grupo', why: 'mostrar a cada docente los cuadernos de sus clases' },
  ],
  direction: 'to the platform',
  platformRole: 'processor',
  countries: ['España', 'Irlanda'],
  subProcessors: ['Nube Cantábrica, S.A.'],
  retention: 'Hasta el 31 de agosto de cada curso',
  platformContact: 'dpd@brujula.example',
  imtcloudContact: 'dpd@empresa-de-ejemplo.example',
};

/** Two sign for the platform, it subcontracts, everything is integrated and personal data pass. */
export const wholeContract: ContractVariables = {
  ...plainContract,
  company: {
    ...plainContract.company,
    signers: [
      {
        name: 'Iñaki Goñi Lasa',
        position: 'Administrador mancomunado',
        powers: { kind: 'joint', notary: 'Ana Llaneza, notaria de Gijón', date: '2022-10-03', number: '1.204' },
      },
      {
        name: 'Núria Güell i Casas',
        position: 'Administradora mancomunada',
        powers: { kind: 'joint', notary: 'Ana Llaneza, notaria de Gijón', date: '2022-10-03', number: '1.204' },
      },
    ],
  },
  scope: ['api', 'sso', 'rostering'],
  subcontractors: [{ name: 'Nube Cantábrica, S.A.', task: 'aloja los servidores' }],
  personalData: pupilsData,
};
