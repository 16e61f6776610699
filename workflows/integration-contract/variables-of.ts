import type { IntegrationContract } from '../integration-contract.form.ts';
import { numberOf } from '../vocabulary/numbers.ts';
import type { NamedSigner } from './signers-of.ts';
import { linesOf, listOf, pairsOf } from './typed.ts';
import type { ContractVariables, PersonalData } from './variables.ts';

/** IMTCloud as its configuration says who it is. */
export type House = Record<'legalName' | 'taxId' | 'seat' | 'registerEntry' | 'dataProtectionContact', string>;

/** What the contract says, from the form as it stands and from who IMTCloud is. */
export const variablesOf = (
  r: IntegrationContract,
  house: House,
  signers: readonly NamedSigner[],
): ContractVariables => {
  const of = (party: NamedSigner['party']) =>
    signers
      .filter((one) => one.party === party)
      .map(({ name, position, powers }) => ({ name, position, powers: { ...powers } }));
  const { legalName, taxId, seat, registerEntry } = house;
  return {
    imtcloud: { legalName, taxId, seat, registerEntry, signers: of('imtcloud') },
    company: {
      legalName: r.company,
      taxId: r.companyTaxId,
      seat: r.companySeat,
      registerEntry: r.companyRegister,
      signers: of('platform'),
    },
    platform: { name: r.platform, kind: r.platformKind },
    scope: (['api', 'sso', 'rostering'] as const).filter((one) => r[one] === 'yes'),
    purpose: r.purpose,
    firstDay: r.firstDay,
    months: numberOf(r.months),
    noticeDays: numberOf(r.noticeDays),
    subcontractors: pairsOf(r.subcontractors).map(({ name, what }) => ({ name, task: what })),
    ...(r.personalData === 'yes' && { personalData: personalDataOf(r, house) }),
  };
};

const personalDataOf = (r: IntegrationContract, house: House): PersonalData => {
  const whose = { pupils: r.ofPupils, families: r.ofFamilies, staff: r.ofStaff };
  return {
    whose: (['pupils', 'families', 'staff'] as const).filter((one) => whose[one] === 'yes'),
    fields: pairsOf(r.dataFields).map(({ name, what }) => ({ field: name, why: what })),
    direction: r.direction ?? 'both ways',
    platformRole: r.platformRole ?? 'processor',
    countries: listOf(r.countries),
    subProcessors: linesOf(r.subProcessors),
    retention: r.retention ?? '',
    platformContact: [r.dataContactName, r.dataContactMailbox].join(', '),
    imtcloudContact: house.dataProtectionContact,
  };
};
