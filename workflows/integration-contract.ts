import { addDays, addMonths } from './calendar.ts';
import * as asks from './integration-contract.asks.words.ts';
import { checks } from './integration-contract.checks.ts';
import {
  dataFields,
  type IntegrationContract,
  namesOf,
  others,
  pages,
  scope,
  signerFields,
  term,
} from './integration-contract.form.ts';
import { glance } from './integration-contract.glance.ts';
import { firstSignerIn, interestedIn, namesIn, requesterIn, secondSignerIn } from './integration-contract.people.ts';
import * as words from './integration-contract.words.ts';
import {
  acceptance,
  approval,
  confirmation,
  deed,
  information,
  opinion,
  signature,
  together,
} from './vocabulary/asks.ts';
import { numberOf } from './vocabulary/numbers.ts';
import { defineWorkflow } from './vocabulary/workflow.ts';

/** Which platform, of whom: whoever has judged one has not judged another. */
const whose = ['platform', 'platformKind', 'company', 'companyTaxId'] as const;

/** Workflow 2 of the policy: a platform is integrated with IMTLazarus by a contract that both parties sign (C8), without exclusivity (C9). */
export const integrationContract = defineWorkflow<IntegrationContract>({
  name: 'integration-contract',
  noun: words.noun,
  summary: words.summary,
  recipients: words.recipients,
  clauses: ['C8', 'C9'],
  form: pages,
  checks,
  atAGlance: glance,
  title: (r) => `${r.company} · ${r.platform}`,
  facts: (r) => ({ personalData: r.personalData === 'yes' }),
  parties: { requester: requesterIn, firstSigner: firstSignerIn, secondSigner: secondSignerIn },
  interested: interestedIn,
  names: namesIn,
  stages: [
    confirmation('mailbox', { ...asks.mailboxAsk, of: { party: 'requester' }, within: '3 calendar days' }),
    together(
      'review',
      asks.review,
      approval('technical', {
        ...asks.technicalAsk,
        of: { role: 'technical' },
        within: '10 business days',
        dependsOn: [...whose, ...namesOf(scope), 'subcontractors', 'personalData', 'direction'],
      }),
      approval('legal', {
        ...asks.legalAsk,
        of: { role: 'legal' },
        within: '10 business days',
        dependsOn: [
          ...whose,
          'companySeat',
          'companyRegister',
          ...namesOf(scope),
          ...namesOf(term),
          ...namesOf(others),
          ...dataFields,
          ...signerFields,
        ],
      }),
      opinion('dataProtection', {
        ...asks.dataProtectionAsk,
        of: { role: 'data protection' },
        within: '10 business days',
        onlyIf: 'personalData',
        answers: {
          favourable: { ...asks.favourable, effect: 'goes on', needsReason: false },
          unfavourable: { ...asks.unfavourable, effect: 'to opinionReview', needsReason: true },
        },
        dependsOn: [...whose, ...namesOf(scope), 'subcontractors', ...dataFields],
      }),
    ),
    deed('draw', asks.drawAsk),
    acceptance('text', {
      ...asks.textAsk,
      choices: asks.textChoices,
      of: { party: 'requester' },
      within: '15 business days',
    }),
    signature('sign', {
      ...asks.signAsk,
      of: { parties: ['firstSigner', 'secondSigner'], as: asks.signers },
      within: '15 business days',
    }),
    signature('countersign', {
      ...asks.countersignAsk,
      of: { signatory: true },
      within: '10 business days',
      silence: 'escalates',
      // Whoever may sign is asked from the beginning, and the platform's signature lapses on that day.
      escalation: { rungs: [], closesAtTimes: 1 },
      reminders: [1 / 2, 4 / 5],
    }),
    deed('seal', asks.sealAsk),
  ],
  asides: [
    {
      ask: approval('opinionReview', {
        ...asks.opinionReviewAsk,
        of: { role: 'management' },
        within: '5 business days',
        answers: {
          approve: { ...asks.opinionReviewChoices.approve, effect: 'goes on', needsReason: true },
          changes: { ...asks.opinionReviewChoices.changes, effect: 'changes', needsReason: true },
          reject: { ...asks.opinionReviewChoices.reject, effect: 'rejects', needsReason: true },
        },
        dependsOn: [...whose, ...namesOf(scope), 'subcontractors', ...dataFields],
      }),
      onward: 'draw',
    },
  ],
  changes: {
    ask: information('changes', { ...asks.changesAsk, of: { party: 'requester' }, within: '10 business days' }),
    backTo: 'review',
    afterwards: asks.afterChanges,
    atMost: 3,
  },
  bindsAfter: { ask: 'countersign', said: words.bound },
  approvedAs: words.approvedAs,
  approvalMeans: words.approvalMeans,
  outcomes: words.outcomes,
  tells: words.told,
  inForce: {
    thing: words.thing,
    from: (r) => r.firstDay,
    until: (r) => addDays(addMonths(r.firstDay, numberOf(r.months)), -1),
    notices: ['60 calendar days', '30 calendar days'],
  },
});
