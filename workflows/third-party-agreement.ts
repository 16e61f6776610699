import { addMonths } from './calendar.ts';
import { certified, implementerNamed } from './directory.ts';
import { mentionsImtLazarus } from './exclusivity.ts';
import { inboxOf, sameMailbox } from './mailbox.ts';
import * as form from './third-party-agreement.form.words.ts';
import {
  interestedIn,
  namesIn,
  otherPartyIn,
  requesterIn,
  writesFromDirectory,
} from './third-party-agreement.people.ts';
import * as words from './third-party-agreement.words.ts';
import { acceptance, approval, confirmation, information, together } from './vocabulary/asks.ts';
import * as ask from './vocabulary/fields.ts';
import { fill, type Words } from './vocabulary/words.ts';
import { defineWorkflow } from './vocabulary/workflow.ts';

const requester = {
  requesterKind: ask.choice({ ...form.requesterKind, options: form.requesterKinds }),
  requesterName: ask.text({ ...form.requesterName, autocomplete: 'name' }),
  requesterPosition: ask.text({ ...form.requesterPosition, autocomplete: 'organization-title' }),
  requesterMailbox: ask.mailbox(form.requesterMailbox),
  requesterTelephone: ask.optional(ask.telephone(form.requesterTelephone)),
};

const parties = {
  implementer: ask.implementer(form.implementer),
  thirdPartyKind: ask.choice({ ...form.thirdPartyKind, options: form.thirdPartyKinds }),
  thirdPartyName: ask.text({ ...form.thirdPartyName, autocomplete: 'organization' }),
  thirdPartyTaxId: ask.taxId(form.thirdPartyTaxId),
  thirdPartyContact: ask.when({ requesterKind: ['implementer'] }, ask.text(form.thirdPartyContact)),
  thirdPartyMailbox: ask.when({ requesterKind: ['implementer'] }, ask.mailbox(form.thirdPartyMailbox)),
  linked: ask.yesOrNo(form.linked),
  linkedHow: ask.when({ linked: ['yes'] }, ask.text(form.linkedHow)),
};

const promotion = {
  territory: ask.text(form.territory),
  promoted: ask.longText(form.promoted),
  promotedHow: ask.longText(form.promotedHow),
  brand: ask.choice({ ...form.brand, options: form.brands }),
};

const client = {
  namedClient: ask.yesOrNo(form.namedClient),
  clientName: ask.when({ namedClient: ['yes'] }, ask.text(form.clientName)),
  opportunityLeader: ask.when({ namedClient: ['yes'] }, ask.text(form.opportunityLeader)),
  clientManager: ask.when(
    { namedClient: ['yes'] },
    ask.choice({ ...form.clientManager, options: form.clientManagers }),
  ),
  consultantName: ask.when({ namedClient: ['yes'], clientManager: ['consultant'] }, ask.text(form.consultantName)),
  consultantActsFor: ask.when(
    { namedClient: ['yes'], clientManager: ['consultant'] },
    ask.choice({ ...form.consultantActsFor, options: form.consultantPrincipals }),
  ),
  answersForProposal: ask.when(
    { namedClient: ['yes'] },
    ask.choice({ ...form.answersForProposal, options: form.clientManagers }),
  ),
  clientTied: ask.yesOrNo(form.clientTied),
  offerDepends: ask.yesOrNo(form.offerDepends),
};

const terms = {
  economicTerms: ask.yesOrNo(form.economicTerms),
  economicTermsWhich: ask.when({ economicTerms: ['yes'] }, ask.longText(form.economicTermsWhich)),
  personalData: ask.yesOrNo(form.personalData),
  personalDataWhich: ask.when({ personalData: ['yes'] }, ask.longText(form.personalDataWhich)),
  exclusivity: ask.choice({ ...form.exclusivity, options: form.exclusivities }),
  exclusivityOf: ask.when({ exclusivity: ['imtlazarus', 'other'] }, ask.text(form.exclusivityOf)),
  exclusivityFor: ask.when({ exclusivity: ['imtlazarus', 'other'] }, ask.text(form.exclusivityFor)),
  firstDay: ask.date(form.firstDay),
  lastDay: ask.date(form.lastDay),
  answersAsImplementer: ask.when({ requesterKind: ['implementer'] }, ask.statement(form.answersAsImplementer)),
  allTerms: ask.statement(form.allTerms),
};

export type ThirdPartyAgreement = ask.ValuesOf<
  typeof requester & typeof parties & typeof promotion & typeof client & typeof terms
>;

const byImplementer = (r: ThirdPartyAgreement): boolean => r.requesterKind === 'implementer';
const byThirdParty = (r: ThirdPartyAgreement): boolean => r.requesterKind === 'thirdParty';
const ofNamedClient = (r: ThirdPartyAgreement): boolean => r.namedClient === 'yes';

/** What legal judges: the terms, where they hold, and who attends the client and answers for the proposal (C7). After changes to who leads, buys or writes, its approval stands: the other party, commercial and management read every change. */
const legalTerms: readonly (keyof ThirdPartyAgreement & string)[] = [
  'requesterKind',
  'implementer',
  'thirdPartyKind',
  'thirdPartyName',
  'thirdPartyTaxId',
  'linked',
  'linkedHow',
  'territory',
  'promoted',
  'promotedHow',
  'brand',
  'namedClient',
  'clientManager',
  'consultantName',
  'consultantActsFor',
  'answersForProposal',
  'clientTied',
  'offerDepends',
  'economicTerms',
  'economicTermsWhich',
  'personalData',
  'personalDataWhich',
  'exclusivity',
  'exclusivityOf',
  'exclusivityFor',
  'firstDay',
  'lastDay',
];

/** Workflow 1 of the policy: an agreement that promotes an implementer's position needs IMTCloud's approval (C7). */
export const thirdPartyAgreement = defineWorkflow<ThirdPartyAgreement>({
  name: 'third-party-agreement',
  noun: words.noun,
  summary: words.summary,
  recipients: words.recipients,
  clauses: ['C7', 'C9', 'C5', 'C2', 'C1'],
  form: [
    {
      name: 'parties',
      title: form.partiesPage,
      sections: [
        { title: form.requesterSection, fields: requester },
        { title: form.partiesSection, fields: parties },
      ],
    },
    {
      name: 'terms',
      title: form.termsPage,
      sections: [
        { title: form.promotionSection, fields: promotion },
        { title: form.clientSection, fields: client },
        { title: form.termsSection, fields: terms },
      ],
    },
  ],
  checks: [
    {
      ...words.certifiedImplementer,
      name: 'certified implementer',
      lasting: true,
      clause: 'C1',
      field: 'implementer',
      passes: (r, { directory }) => certified(directory).some((one) => one.id === r.implementer),
    },
    {
      ...words.directoryAddress,
      name: 'implementer writes from its directory address',
      clause: 'C7',
      field: 'requesterMailbox',
      applies: byImplementer,
      passes: (r, { directory }) =>
        sameMailbox(r.requesterMailbox, implementerNamed(directory, r.implementer)?.contact.mailbox ?? ''),
    },
    {
      ...words.twoParties,
      name: 'two different parties',
      clause: 'C7',
      field: 'thirdPartyTaxId',
      passes: (r, { directory }) => implementerNamed(directory, r.implementer)?.taxId !== r.thirdPartyTaxId,
    },
    {
      ...words.twoMailboxes,
      name: 'each party answers for itself',
      clause: 'C7',
      field: 'thirdPartyMailbox',
      applies: byImplementer,
      passes: (r) => !sameMailbox(inboxOf(r.requesterMailbox), inboxOf(r.thirdPartyMailbox ?? '')),
    },
    {
      ...words.listedThirdPartyAsked,
      name: 'a third party of the directory is asked at its directory address',
      clause: 'C7',
      field: 'thirdPartyMailbox',
      applies: byImplementer,
      passes: (r, { directory }) => writesFromDirectory(r, r.thirdPartyMailbox, directory),
    },
    {
      ...words.listedThirdPartyWrites,
      name: 'a third party of the directory writes from its directory address',
      clause: 'C7',
      field: 'requesterMailbox',
      applies: byThirdParty,
      passes: (r, { directory }) => writesFromDirectory(r, r.requesterMailbox, directory),
    },
    {
      ...words.implementerIsNotThirdParty,
      name: 'the third party does not answer for the implementer',
      clause: 'C7',
      field: 'requesterMailbox',
      applies: byThirdParty,
      passes: (r, { directory }) =>
        !sameMailbox(
          inboxOf(r.requesterMailbox),
          inboxOf(implementerNamed(directory, r.implementer)?.contact.mailbox ?? ''),
        ),
    },
    {
      ...words.managerAnswers,
      name: 'whoever manages the client answers for the proposal',
      clause: 'C7',
      field: 'answersForProposal',
      applies: ofNamedClient,
      passes: (r) => r.answersForProposal === r.clientManager,
    },
    {
      ...words.managerIsOurs,
      name: 'an implementer or a consultant manages the client',
      clause: 'C7',
      field: 'clientManager',
      applies: ofNamedClient,
      passes: (r) => r.clientManager !== 'thirdParty',
    },
    {
      ...words.noTiedClient,
      name: 'no client is tied',
      clause: 'C2',
      field: 'clientTied',
      passes: (r) => r.clientTied === 'no',
    },
    {
      ...words.noConditionalOffer,
      name: 'no offer depends on an implementer',
      clause: 'C5',
      field: 'offerDepends',
      passes: (r) => r.offerDepends === 'no',
    },
    {
      ...words.noExclusivity,
      name: 'no exclusivity of IMTLazarus',
      clause: 'C9',
      field: 'exclusivity',
      passes: (r) => r.exclusivity !== 'imtlazarus' && !mentionsImtLazarus(r.exclusivityOf ?? ''),
    },
    {
      ...words.startsInFuture,
      name: 'approved before it begins',
      clause: 'C7',
      field: 'firstDay',
      passes: (r, { today }) => r.firstDay >= today,
    },
    {
      ...words.endsAfterStart,
      name: 'ends after it begins',
      clause: 'C7',
      field: 'lastDay',
      passes: (r) => r.lastDay > r.firstDay,
    },
    {
      ...words.atMostTwoYears,
      name: '24 months at most',
      clause: 'C7',
      field: 'lastDay',
      passes: (r) => r.lastDay < addMonths(r.firstDay, 24),
    },
  ],
  atAGlance: [
    'promoted',
    'territory',
    { label: words.glance.brand, says: () => words.glance.brandWhose },
    { label: words.glance.client, says: (r) => (ofNamedClient(r) ? words.glance.clientNamed : undefined) },
    'opportunityLeader',
    { label: form.clientManager.label, says: (r) => r.clientManager && whoManages(r, r.clientManager) },
    { label: form.answersForProposal.label, says: (r) => whoManages(r, r.answersForProposal ?? 'implementer') },
    { label: words.glance.linked, says: (r) => (r.linked === 'yes' ? words.glance.linkedHow : undefined) },
    { label: words.glance.money, says: (r) => (r.economicTerms === 'yes' ? words.glance.moneyWhich : undefined) },
    { label: words.glance.preference, says: (r) => (r.exclusivity === 'none' ? undefined : words.glance.preferenceOf) },
    { label: words.glance.data, says: (r) => (r.personalData === 'yes' ? words.glance.dataWhich : undefined) },
    { label: words.glance.legal, says: (r) => listed(legalReasons.filter(({ holds }) => holds(r))) },
  ],
  title: (r, directory) => `${implementerNamed(directory, r.implementer)?.legalName} · ${r.thirdPartyName}`,
  facts: (r) => ({ needsLegal: needsLegal(r) }),
  parties: {
    requester: (r, directory) => requesterIn(r, directory),
    otherParty: (r, directory) => otherPartyIn(r, directory),
  },
  otherPartyKnownBy: (r) => ['requesterKind', r.requesterKind === 'implementer' ? 'thirdPartyTaxId' : 'implementer'],
  implementer: (r, directory) => implementerNamed(directory, r.implementer),
  interested: (r, directory) => interestedIn(r, directory),
  names: (r, directory) => namesIn(r, directory),
  stages: [
    confirmation('mailbox', { ...words.mailboxAsk, of: { party: 'requester' }, within: '3 calendar days' }),
    acceptance('terms', {
      ...words.termsAsk,
      choices: words.termsChoices,
      of: { party: 'otherParty' },
      within: '10 business days',
      saidWhen: [
        { when: { requesterKind: ['thirdParty'] }, ...words.termsAskOfImplementer },
        { when: { answersAsImplementer: ['yes'] }, ...words.termsAskOfThirdParty },
      ],
    }),
    together(
      'review',
      words.review,
      approval('commercial', { ...words.commercialAsk, of: { role: 'commercial' }, within: '5 business days' }),
      approval('legal', {
        ...words.legalAsk,
        of: { role: 'legal' },
        within: '10 business days',
        onlyIf: 'needsLegal',
        dependsOn: legalTerms,
      }),
    ),
    approval('management', { ...words.managementAsk, of: { role: 'management' }, within: '5 business days' }),
  ],
  changes: {
    ask: information('changes', { ...words.changesAsk, of: { party: 'requester' }, within: '10 business days' }),
    backTo: 'terms',
    afterwards: words.afterChanges,
  },
  approvedAs: words.approvedAs,
  approvalMeans: words.approvalMeans,
  inForce: {
    thing: words.thing,
    from: (r) => r.firstDay,
    until: (r) => r.lastDay,
    notices: ['60 calendar days', '30 calendar days'],
  },
});

/** Legal is asked when there is money, preference, brand, personal data or a link between the parties. */
const needsLegal = (r: ThirdPartyAgreement): boolean => legalReasons.some(({ holds }) => holds(r));

const legalReasons: { holds: (r: ThirdPartyAgreement) => boolean; words: Words }[] = [
  { holds: (r) => r.economicTerms === 'yes', words: words.legalReasons.money },
  { holds: (r) => r.exclusivity === 'other', words: words.legalReasons.preference },
  { holds: (r) => r.brand !== 'none', words: words.legalReasons.brand },
  { holds: (r) => r.personalData === 'yes', words: words.legalReasons.data },
  { holds: (r) => r.linked === 'yes', words: words.legalReasons.linked },
];

const listed = (reasons: readonly { words: Words }[]): Words | undefined =>
  reasons.length === 0 ? undefined : reasons.map((one) => one.words).reduce((a, b) => fill(words.both, { a, b }));

/** C7: a consultant is named with the company, or IMTCloud, that it acts for. */
const whoManages = (r: ThirdPartyAgreement, who: keyof typeof form.clientManagers): Words =>
  who === 'consultant' ? words.glance.consultants[r.consultantActsFor ?? 'implementer'] : words.glance[who];
