import { addDays, addMonths } from './calendar.ts';
import { mentionsImtLazarus } from './exclusivity.ts';
import type { Forbidden } from './integration-contract/forbidden.ts';
import { allPaired, forbiddenAs, holdsSample } from './integration-contract/typed.ts';
import * as words from './integration-contract.checks.words.ts';
import { type Field, type IntegrationContract, repeated } from './integration-contract.form.ts';
import { inboxOf, ownDomain, sameMailbox } from './mailbox.ts';
import { plainName } from './name.ts';
import { noneOf } from './vocabulary/none-of.ts';
import { numberOf } from './vocabulary/numbers.ts';
import type { Check } from './vocabulary/workflow.ts';

const guarded: readonly [Field, ...Field[]] = ['purpose', ...repeated.filter((one) => one !== 'purpose')];

const readAs: Partial<Record<Field, keyof typeof forbiddenAs>> = {
  company: 'name',
  platform: 'name',
  subcontractors: 'lines',
};

const says = (which: readonly Forbidden[], r: IntegrationContract, field: Field): boolean =>
  forbiddenAs[readAs[field] ?? 'text'](r[field] ?? '').some((one) => which.includes(one));

const withData = (r: IntegrationContract): boolean => r.personalData === 'yes';
const withSubcontractors = (r: IntegrationContract): boolean => r.subcontracted === 'yes';

/** What is refused at the form, with its clause. */
export const checks: readonly Check<IntegrationContract>[] = [
  {
    ...words.twoParties,
    ...noneOf<IntegrationContract, Field>(['company', 'platform'], (r, field) => isOurs(r[field])),
    name: 'IMTCloud is the other party',
    clause: 'C8',
  },
  {
    ...words.notAnImplementer,
    name: 'the platform is no implementer',
    lasting: true,
    clause: 'C8',
    field: 'companyTaxId',
    passes: (r, { directory }) => !directory.implementers.some((one) => one.taxId === r.companyTaxId),
  },
  {
    ...words.ownAddresses,
    ...noneOf<IntegrationContract, Field>(
      ['requesterMailbox', 'firstSignerMailbox', 'secondSignerMailbox'],
      (r, field, { directory }) => directory.employees.some(({ mailbox }) => sharesHouse(mailbox, r[field] ?? '')),
    ),
    name: 'the parties have different addresses',
    clause: 'C8',
  },
  {
    ...words.someScope,
    name: 'the scope is stated',
    clause: 'C8',
    field: 'api',
    passes: (r) => [r.api, r.sso, r.rostering].includes('yes'),
  },
  {
    ...words.noIntermediary,
    name: 'no third party steps in',
    clause: 'C8',
    field: 'intermediary',
    passes: (r) => r.intermediary === 'no',
  },
  {
    ...words.noOtherEarnings,
    name: 'no outside commercial interest',
    clause: 'C8',
    field: 'otherEarnings',
    passes: (r) => r.otherEarnings === 'no',
  },
  {
    ...words.noExclusivity,
    name: 'no exclusivity of IMTLazarus',
    clause: 'C9',
    field: 'exclusivity',
    passes: (r) => r.exclusivity !== 'imtlazarus' && !mentionsImtLazarus(r.exclusivityOf ?? ''),
  },
  {
    ...words.freeDevelopment,
    name: 'development is not limited',
    clause: 'C8',
    field: 'developmentLimits',
    passes: (r) => r.developmentLimits === 'no',
  },
  {
    ...words.mereSubcontractors,
    name: 'subcontractors only host or program',
    clause: 'C8',
    field: 'subcontractorsOnly',
    applies: withSubcontractors,
    passes: (r) => r.subcontractorsOnly === 'yes',
  },
  {
    ...words.subcontractorsListed,
    name: 'subcontractors are named',
    clause: 'C8',
    field: 'subcontractors',
    applies: withSubcontractors,
    passes: (r) => allPaired(r.subcontractors),
  },
  {
    ...words.startsInFuture,
    name: 'signed before it begins',
    clause: 'C8',
    field: 'firstDay',
    passes: (r, { today }) => r.firstDay >= today,
  },
  {
    ...words.noticeFits,
    name: 'the notice fits in the term',
    clause: 'C8',
    field: 'noticeDays',
    passes: (r) => addDays(r.firstDay, numberOf(r.noticeDays)) <= addMonths(r.firstDay, numberOf(r.months)),
  },
  {
    ...words.dataStated,
    name: 'personal data are stated',
    clause: 'C8',
    field: 'personalData',
    passes: (r) => withData(r) || (r.sso === 'no' && r.rostering === 'no'),
  },
  {
    ...words.someWhose,
    name: 'whose data is stated',
    clause: 'C8',
    field: 'ofPupils',
    applies: withData,
    passes: (r) => [r.ofPupils, r.ofFamilies, r.ofStaff].includes('yes'),
  },
  {
    ...words.dataReasoned,
    name: 'each field has its reason',
    clause: 'C8',
    field: 'dataFields',
    applies: withData,
    passes: (r) => allPaired(r.dataFields),
  },
  {
    ...words.noSamples,
    ...noneOf<IntegrationContract, Field>(['dataFields', 'retention'], (r, field) => holdsSample(r[field])),
    name: 'no samples of data',
    clause: 'C8',
    applies: withData,
  },
  {
    ...words.twoSigners,
    ...noneOf<IntegrationContract, Field>(['secondSignerMailbox', 'secondSignerName'], (r, field) =>
      isSameSigner(r, field),
    ),
    name: 'joint powers need two signers',
    clause: 'C8',
    applies: (r) => r.powers === 'joint',
  },
  {
    ...words.powersGranted,
    ...noneOf<IntegrationContract, Field>(
      ['firstPowersDate', 'secondPowersDate'],
      (r, field, { today }) => (r[field] ?? '') > today,
    ),
    name: 'powers have been granted',
    clause: 'C8',
  },
  {
    ...words.noForbiddenRights,
    ...noneOf<IntegrationContract, Field>(guarded, (r, field) => says(['exclusivity', 'first refusal'], r, field)),
    name: 'no text gives exclusivity',
    clause: 'C9',
  },
  {
    ...words.noForbiddenLimits,
    ...noneOf<IntegrationContract, Field>(guarded, (r, field) =>
      says(['non-compete', 'veto', 'roadmap approval'], r, field),
    ),
    name: 'no text limits development',
    clause: 'C8',
  },
];

/** Whether somebody names us, under whatever legal form. */
const isOurs = (name = ''): boolean => /^(imt ?cloud|imt ?lazarus)\b/.test(plainName(name));

const sharesHouse = (ours: string, theirs: string): boolean => {
  const domain = ownDomain(ours);
  return sameMailbox(ours, theirs) || (domain !== undefined && ownDomain(theirs) === domain);
};

const isSameSigner = (r: IntegrationContract, field: Field): boolean =>
  field === 'secondSignerName'
    ? plainName(r.secondSignerName ?? '') === plainName(r.firstSignerName)
    : sameMailbox(inboxOf(r.firstSignerMailbox), inboxOf(r.secondSignerMailbox ?? ''));
