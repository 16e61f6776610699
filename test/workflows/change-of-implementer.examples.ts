import type { ChangeOfImplementer } from '../../workflows/change-of-implementer.form.ts';
import { Directory } from '../../workflows/directory.ts';
import { directory as small } from './examples.ts';

const implementer = (id: string, legalName: string, more: object = {}) => ({
  id,
  legalName,
  taxId: { norte: 'B12345674', costa: 'B33000001', sierra: 'B33000019', gijon: 'B33000027' }[id] ?? 'B00000000',
  certified: true,
  territories: ['33'],
  capacity: 20,
  contact: { name: `Contacto de ${legalName}`, mailbox: `contacto@${id}.example`, language: 'es' },
  ...more,
});

const school = {
  code: '33104384',
  name: 'Colegio Santa Ana de Oviedo',
  kind: 'concertado',
  owner: { name: 'Fundación Santa Ana', taxId: 'G33000035' },
  territory: '33',
  postalCode: '33001',
  licences: 120,
  implementer: 'norte',
  contractEnd: '2027-06-30',
  contact: { name: 'Rosa Molina', mailbox: 'direccion@santaana.example', language: 'es', position: 'Dirección' },
};

/** A school that Aulas del Norte serves; two companies more of its province, a linked one, and one of elsewhere. */
export const directory: Directory = Directory.parse({
  ...small,
  implementers: [
    implementer('norte', 'Aulas del Norte, S.L.', { linked: ['B33000027'] }),
    implementer('costa', 'Costa Digital, S.L.'),
    implementer('sierra', 'Sierra Educa, S.L.', { territories: ['24'], seat: '24' }),
    implementer('gijon', 'Aulas de Gijón, S.L.'),
    implementer('antigua', 'Antigua Informática, S.A.', { certified: false }),
  ],
  schools: [school],
});

/** The same without a registered contact, or with another implementer. */
export const withSchool = (more: object): Directory =>
  Directory.parse({ ...directory, schools: [{ ...school, ...more }] });

/** The head of the school asks, from the registered address, and has chosen two companies. */
export const ofSchool: ChangeOfImplementer = {
  schoolCode: '33104384',
  ownerEntity: 'Fundación Santa Ana',
  requesterName: 'Rosa Molina',
  requesterPosition: 'Directora',
  requesterMailbox: 'direccion@santaana.example',
  requesterTelephone: undefined,
  entitled: 'yes',
  currentImplementer: 'norte',
  groundPreparation: undefined,
  groundAttention: 'yes',
  groundResponsibility: undefined,
  groundOther: undefined,
  argument: 'Tres semanas sin respuesta a las averías de las tabletas.',
  firstIncidentOn: '2026-10-05',
  firstIncidentWhat: 'Veinte tabletas sin configurar el primer día de clase.',
  firstIncidentTold: 'yes',
  firstIncidentToldOn: '2026-10-06',
  secondIncident: 'no',
  secondIncidentOn: undefined,
  secondIncidentWhat: undefined,
  secondIncidentTold: undefined,
  secondIncidentToldOn: undefined,
  thirdIncident: undefined,
  thirdIncidentOn: undefined,
  thirdIncidentWhat: undefined,
  thirdIncidentTold: undefined,
  thirdIncidentToldOn: undefined,
  noNames: 'yes',
  contractRunning: 'yes',
  contractEnd: '2027-06-30',
  contractNotice: '30',
  contractStands: 'yes',
  dateWished: '2027-01-11',
  firstChoice: 'costa',
  secondChoice: 'sierra',
  thirdChoice: undefined,
  readTold: 'yes',
};

/** Without a choice of its own: IMTCloud proposes, and the school chooses. */
export const undecided: ChangeOfImplementer = { ...ofSchool, firstChoice: undefined, secondChoice: undefined };
