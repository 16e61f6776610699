import { Directory } from '../../workflows/directory.ts';
import type { ThirdPartyAgreement } from '../../workflows/third-party-agreement.ts';

const employee = { language: 'es', staff: false, active: true, interests: [] as string[] } as const;

/** A small directory: two of commercial and legal, one of management, an implementer that is not certified. */
export const directory: Directory = Directory.parse({
  implementers: [
    {
      id: 'norte',
      legalName: 'Aulas del Norte, S.L.',
      taxId: 'B12345674',
      certified: true,
      territories: ['33'],
      contact: { name: 'Nuria Vega', mailbox: 'nuria@aulasdelnorte.example', language: 'es' },
    },
    {
      id: 'antigua',
      legalName: 'Antigua Informática, S.A.',
      taxId: 'A58818501',
      certified: false,
      territories: ['27'],
      contact: { name: 'Ana Gil', mailbox: 'ana@antigua.example', language: 'es' },
    },
  ],
  employees: [
    {
      ...employee,
      id: 'carmen',
      name: 'Carmen Soto',
      mailbox: 'carmen@imtcloud.example',
      roles: ['commercial'],
      substitute: 'clara',
      superior: 'marta',
    },
    { ...employee, id: 'clara', name: 'Clara Ruiz', mailbox: 'clara@imtcloud.example', roles: [] },
    {
      ...employee,
      id: 'luis',
      name: 'Luis Prado',
      mailbox: 'luis@imtcloud.example',
      roles: ['legal'],
      substitute: 'lola',
      superior: 'marta',
    },
    { ...employee, id: 'lola', name: 'Lola Mena', mailbox: 'lola@imtcloud.example', roles: [] },
    {
      ...employee,
      id: 'marta',
      name: 'Marta Sanz',
      mailbox: 'marta@imtcloud.example',
      roles: ['management'],
      staff: true,
    },
    { ...employee, id: 'mario', name: 'Mario Rey', mailbox: 'mario@imtcloud.example', roles: ['management'] },
  ],
});

/** A publisher that promotes an implementer, with money in it, so that legal is asked. */
export const publisher: ThirdPartyAgreement = {
  requesterKind: 'thirdParty',
  requesterName: 'Elena Torres',
  requesterPosition: 'Directora comercial',
  requesterMailbox: 'elena@editorialfaro.example',
  requesterTelephone: undefined,
  implementer: 'norte',
  thirdPartyKind: 'publisher',
  thirdPartyName: 'Editorial Faro, S.A.',
  thirdPartyTaxId: 'A28000032',
  thirdPartyContact: undefined,
  thirdPartyMailbox: undefined,
  linked: 'no',
  linkedHow: undefined,
  territory: 'Asturias y Cantabria',
  promoted: 'La presencia del implantador en el catálogo digital.',
  promotedHow: 'Mención en el catálogo y en dos jornadas.',
  brand: 'none',
  namedClient: 'no',
  clientName: undefined,
  opportunityLeader: undefined,
  clientManager: undefined,
  consultantName: undefined,
  consultantActsFor: undefined,
  answersForProposal: undefined,
  clientTied: 'no',
  offerDepends: 'no',
  economicTerms: 'yes',
  economicTermsWhich: 'Un 3 % de las licencias por catálogo.',
  personalData: 'no',
  personalDataWhich: undefined,
  exclusivity: 'none',
  exclusivityOf: undefined,
  exclusivityFor: undefined,
  firstDay: '2027-02-01',
  lastDay: '2028-01-31',
  answersAsImplementer: undefined,
  allTerms: 'yes',
};

/** The same agreement, submitted by the implementer: the publisher is the other party. */
export const ofImplementer: ThirdPartyAgreement = {
  ...publisher,
  requesterKind: 'implementer',
  requesterName: 'Nuria Vega',
  requesterMailbox: 'nuria@aulasdelnorte.example',
  answersAsImplementer: 'yes',
  thirdPartyContact: 'Elena Torres',
  thirdPartyMailbox: 'elena@editorialfaro.example',
};

/** Nothing that legal needs to see. */
export const plain: ThirdPartyAgreement = { ...publisher, economicTerms: 'no', economicTermsWhich: undefined };

/** A Tuesday. */
export const today = '2026-11-24';
export const now = new Date('2026-11-24T09:00:00Z');
