import { beforeAll, describe, expect, test } from 'vitest';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import { mistakesOn, send, textOf } from './form.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const byImplementer = {
  requesterKind: 'implementer',
  requesterMailbox: 'nuria@aulasdelnorte.example',
  thirdPartyContact: 'Elena Torres',
  thirdPartyMailbox: 'elena@editorialfaro.example',
};
const client = {
  namedClient: 'yes',
  clientName: 'Colegio del Sol',
  opportunityLeader: 'Editorial Faro',
  clientManager: 'implementer',
  answersForProposal: 'implementer',
};

/** Each check of workflow 1, with an answer that breaks it and it alone. */
const broken: Record<string, Record<string, string>> = {
  'certified implementer': { implementer: 'antigua' },
  'implementer writes from its directory address': { ...byImplementer, requesterMailbox: 'nuria@gmail.com' },
  'two different parties': { thirdPartyTaxId: 'B12345674' },
  'each party answers for itself': { ...byImplementer, thirdPartyMailbox: 'Nuria@aulasdelnorte.example' },
  'a third party of the directory is asked at its directory address': {
    ...byImplementer,
    thirdPartyTaxId: 'A58818501',
    thirdPartyMailbox: 'otra@antigua.example',
  },
  'a third party of the directory writes from its directory address': { thirdPartyTaxId: 'A58818501' },
  'the third party does not answer for the implementer': { requesterMailbox: 'nuria@aulasdelnorte.example' },
  'whoever manages the client answers for the proposal': { ...client, answersForProposal: 'thirdParty' },
  'an implementer or a consultant manages the client': {
    ...client,
    clientManager: 'thirdParty',
    answersForProposal: 'thirdParty',
  },
  'no client is tied': { clientTied: 'yes' },
  'no offer depends on an implementer': { offerDepends: 'yes' },
  'no exclusivity of IMTLazarus': { exclusivity: 'imtlazarus', exclusivityOf: 'Todo', exclusivityFor: 'Faro' },
  'approved before it begins': { firstDay: '2026-11-23', lastDay: '2027-06-30' },
  'ends after it begins': { lastDay: '2027-02-01' },
  '24 months at most': { lastDay: '2029-02-01' },
};

test('every check of the workflow is broken here', () => {
  expect(Object.keys(broken).sort()).toEqual(thirdPartyAgreement.checks.map((check) => check.name).sort());
});

describe.each(thirdPartyAgreement.checks)('$clause: $name', ({ name, field, clause, change }) => {
  test.each([
    ['es', `(punto ${clause} de la Política general).`],
    ['en', `(clause ${clause} of the policy).`],
  ] as const)('is refused at the form, with its clause and what to change, in %s', async (language, named) => {
    const answer = await send(site, broken[name], language);
    expect(answer.status).toBe(422);
    expect(mistakesOn(answer)).toEqual([[`#${field}`, `${change[language].replace(/\.$/, '')} ${named}`]]);
    expect(textOf(answer, `#${field}-mistake`)).toContain(named);
  });
});

test('an exclusivity of something else that names IMTLazarus is refused all the same', async () => {
  const answer = await send(site, { exclusivity: 'other', exclusivityOf: 'de imt-lazarus', exclusivityFor: 'Faro' });
  expect(mistakesOn(answer).map(([href]) => href)).toEqual(['#exclusivity']);
});

test('nobody fills in the next page in vain: a clause broken on a page is said on that page', async () => {
  const answer = await send(site, { page: 'parties', go: 'on', thirdPartyTaxId: 'B-1234567-4', firstDay: '' });
  expect(mistakesOn(answer).map(([href]) => href)).toEqual(['#thirdPartyTaxId']);
});
