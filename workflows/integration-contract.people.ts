import type { Person } from './directory.ts';
import type { IntegrationContract } from './integration-contract.form.ts';
import { parseTaxId } from './tax-id.ts';
import { provinceIn } from './territory/territory.ts';
import type { Name } from './vocabulary/workflow.ts';

/** Whoever submits, for the company that provides the platform. */
export const requesterIn = (r: IntegrationContract): Person => ({
  ...companyOf(r),
  id: 'requester',
  name: r.requesterName,
  mailbox: r.requesterMailbox,
});

/** Whoever signs for it: one with sole powers, or the first of two with joint ones. */
export const firstSignerIn = (r: IntegrationContract): Person => ({
  ...companyOf(r),
  id: 'firstSigner',
  name: r.firstSignerName,
  mailbox: r.firstSignerMailbox,
});

/** The second of two with joint powers; nobody when one is enough. */
export const secondSignerIn = (r: IntegrationContract): Person | undefined =>
  r.powers === 'joint'
    ? { ...companyOf(r), id: 'secondSigner', name: r.secondSignerName ?? '', mailbox: r.secondSignerMailbox ?? '' }
    : undefined;

/** Those who submit, sign or earn by it: nobody of theirs decides it. */
export const interestedIn = (r: IntegrationContract): string[] =>
  [
    r.companyTaxId,
    r.company,
    r.platform,
    r.requesterName,
    r.firstSignerName,
    r.secondSignerName,
    r.exclusivityFor,
    r.subcontractors,
    r.subProcessors,
  ].filter((one) => one !== undefined);

/** Everybody named in it. */
export const namesIn = (r: IntegrationContract): Name[] => [
  { field: 'company', name: r.company, taxId: r.companyTaxId },
  ...typedNames.map((field) => ({ field, name: r[field] ?? '' })),
];

const typedNames = ['platform', 'requesterName', 'firstSignerName', 'secondSignerName', 'exclusivityFor'] as const;

/** The days off of a Spanish company are those of its seat. */
const companyOf = (r: IntegrationContract) => {
  const named = parseTaxId(r.companyTaxId);
  const territory = named.ok && named.country === 'ES' ? provinceIn(r.companySeat) : undefined;
  return {
    organisation: r.company,
    taxId: r.companyTaxId,
    language: 'es' as const,
    ...(territory !== undefined && { territory }),
  };
};
