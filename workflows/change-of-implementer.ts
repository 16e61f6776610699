import * as asks from './change-of-implementer.asks.words.ts';
import { checks } from './change-of-implementer.checks.ts';
import { type ChangeOfImplementer, contract, grounds, incidents, pages, school } from './change-of-implementer.form.ts';
import * as handover from './change-of-implementer.handover.words.ts';
import {
  candidatesIn,
  choicesIn,
  contactIn,
  currentIn,
  interestedIn,
  isRegistered,
  optionsIn,
  requesterIn,
  schoolIn,
} from './change-of-implementer.people.ts';
import * as review from './change-of-implementer.review.words.ts';
import {
  alertOf,
  choicesWords,
  foundIn,
  groundsIn,
  licencesOf,
  listed,
  placesOf,
  said,
  upheld,
  writesOf,
} from './change-of-implementer.rules.ts';
import * as words from './change-of-implementer.words.ts';
import { territoryWords } from './territory/territory.ts';
import { acceptance, approval, choice, confirmation, either, information, opinion } from './vocabulary/asks.ts';
import { defineWorkflow, theEnd } from './vocabulary/workflow.ts';

/** What may weigh against the current implementer: it is heard again when any of it changes. */
const reasons = [...Object.keys(grounds), ...Object.keys(incidents)];
/** What it is shown: all of that, and the dates; never the client's own choices. */
const seenByCurrent = [
  ...Object.keys(school),
  'requesterName',
  'requesterPosition',
  ...reasons,
  ...Object.keys(contract),
  'dateWished',
  ...['school', 'territory', 'licences', 'start', 'grounds', 'contract'],
];
/** What an offer shows: never the complaint. */
const seenInOffer = ['schoolCode', 'ownerEntity', 'dateWished', ...['school', 'territory', 'licences', 'start']];

/** Workflow 3 of the policy: a client that wants another implementer, for reasons of service that it argues (C10). */
export const changeOfImplementer = defineWorkflow<ChangeOfImplementer>({
  name: 'change-of-implementer',
  noun: words.noun,
  summary: words.summary,
  recipients: words.recipients,
  clauses: ['C10', 'C2', 'C1', 'C5', 'C6'],
  form: pages,
  tells: words.told,
  checks,
  atAGlance: [
    { name: 'school', label: words.glance.school, says: (r, directory) => said(schoolIn(r, directory)?.name) },
    { name: 'territory', label: words.glance.territory, says: (r) => territoryWords(r.schoolCode.slice(0, 2)) },
    { name: 'licences', label: words.glance.licences, says: (r, directory) => licencesOf(r, directory) },
    'currentImplementer',
    { name: 'grounds', label: words.glance.grounds, says: (r) => listed(groundsIn(r)) },
    {
      name: 'contract',
      label: words.glance.contract,
      says: (r) => (r.contractRunning === 'yes' ? words.glance.contractUntil : undefined),
    },
    { name: 'start', label: words.glance.from, says: () => words.glance.fromDay },
    { label: words.glance.choices, says: (r, directory) => choicesWords(r, directory) },
  ],
  title: (r, directory) => schoolIn(r, directory)?.name ?? r.ownerEntity,
  facts: (r, directory) => ({
    needsContact: contactIn(r, directory) !== undefined,
    needsTelephone: schoolIn(r, directory)?.contact === undefined && !isRegistered(r, directory),
    choosesLater: choicesIn(r).length === 0,
  }),
  parties: {
    requester: (r, directory) => requesterIn(r, directory),
    registeredContact: (r, directory) => contactIn(r, directory),
    currentImplementer: (r, directory) => currentIn(r, directory),
  },
  otherPartyKnownBy: () => ['schoolCode', 'currentImplementer'],
  schools: (r) => [r.schoolCode],
  unique: (r) => r.schoolCode,
  interested: (r, directory, said) => interestedIn(r, directory, said),
  names: (r) => [{ field: 'requesterName', name: r.requesterName }],
  candidates: (r, underway) => candidatesIn(r, underway),
  options: (r, underway) => optionsIn(r, underway),
  places: (r, answers) => placesOf(r, answers),
  writes: (answer, r, underway) => writesOf(answer, r, underway),
  found: (r, underway) => foundIn(r, underway),
  alert: (answer, r, underway) => alertOf(answer, r, underway),
  stages: [
    confirmation('mailbox', { ...asks.mailboxAsk, of: { party: 'requester' }, within: '3 calendar days' }),
    either(
      'entitlement',
      asks.entitlement,
      acceptance('contact', {
        ...asks.contactAsk,
        answers: asks.contactAnswers,
        of: { party: 'registeredContact', as: asks.registeredContact },
        within: '10 business days',
        onlyIf: 'needsContact',
      }),
      opinion('telephone', {
        ...asks.telephoneAsk,
        answers: asks.telephoneAnswers,
        of: { role: 'commercial' },
        within: '5 business days',
        onlyIf: 'needsTelephone',
      }),
    ),
    acceptance('hearing', {
      ...asks.hearingAsk,
      answers: asks.hearingAnswers,
      of: { party: 'currentImplementer', as: asks.currentCompany },
      within: '5 business days',
      silence: 'goes on',
      sees: seenByCurrent,
      dependsOn: reasons,
    }),
    approval('judgement', {
      ...asks.judgementAsk,
      answers: { ...asks.judgementAnswers, enoughService: upheld(asks.judgementAnswers.enoughService) },
      of: { role: 'commercial' },
      within: '5 business days',
    }),
    choice('choose', {
      ...asks.chooseAsk,
      answers: asks.chooseAnswers,
      of: { party: 'requester' },
      within: '10 business days',
      onlyIf: 'choosesLater',
    }),
    acceptance('offer', {
      ...asks.offerAsk,
      answers: asks.offerAnswers,
      of: { candidates: true, as: asks.chosen },
      within: '3 business days',
      silence: 'passes on',
      exhausted: 'to chooseAgain',
      sees: seenInOffer,
      august: 'counts',
    }),
    acceptance('handover', {
      ...handover.handoverAsk,
      answers: handover.handoverAnswers,
      of: { party: 'currentImplementer', as: asks.currentCompany },
      within: '15 business days',
      silence: 'to handoverCall',
      from: (r) => r.dateWished ?? '',
      sees: seenByCurrent,
      august: 'counts',
    }),
    acceptance('handedOver', {
      ...handover.handedOverAsk,
      answers: handover.handedOverAnswers,
      of: { party: 'requester' },
      within: '10 business days',
      silence: 'to handoverCall',
      from: (r) => r.dateWished ?? '',
    }),
  ],
  asides: [
    {
      ask: acceptance('remedy', {
        ...asks.remedyAsk,
        answers: asks.remedyAnswers,
        of: { party: 'requester' },
        within: '10 business days',
      }),
      onward: 'judgement',
    },
    {
      ask: acceptance('reviewWanted', {
        ...review.reviewWantedAsk,
        answers: review.reviewWantedAnswers,
        of: { party: 'requester' },
        within: '10 business days',
        silence: 'rejects',
      }),
      onward: 'reviewHearing',
    },
    {
      ask: acceptance('reviewHearing', {
        ...review.reviewHearingAsk,
        answers: review.reviewHearingAnswers,
        of: { party: 'currentImplementer', as: asks.currentCompany },
        within: '5 business days',
        silence: 'goes on',
        sees: seenByCurrent,
      }),
      onward: 'review',
    },
    {
      ask: approval('review', {
        ...review.reviewAsk,
        means: asks.judgementMeans,
        answers: { ...review.reviewAnswers, enoughService: upheld(review.reviewAnswers.enoughService) },
        of: { role: 'management' },
        within: '5 business days',
      }),
      onward: 'choose',
    },
    {
      ask: choice('chooseAgain', {
        ...asks.chooseAgainAsk,
        answers: asks.chooseAgainAnswers,
        of: { party: 'requester' },
        within: '10 business days',
      }),
      onward: 'offer',
      again: true,
    },
    {
      ask: opinion('widen', {
        ...asks.widenAsk,
        answers: asks.widenAnswers,
        of: { role: 'commercial' },
        within: '5 business days',
      }),
      onward: 'chooseAgain',
      again: true,
    },
    {
      ask: opinion('handoverCall', {
        ...handover.handoverCallAsk,
        answers: handover.callAnswers,
        of: { role: 'commercial' },
        within: '5 business days',
        silence: 'to handoverDispute',
      }),
      onward: theEnd,
    },
    {
      ask: approval('handoverDispute', {
        ...handover.handoverDisputeAsk,
        answers: handover.disputeAnswers,
        of: { role: 'management' },
        within: '5 business days',
        silence: 'goes on',
      }),
      onward: theEnd,
    },
  ],
  changes: {
    ask: information('more', { ...asks.moreAsk, of: { party: 'requester' }, within: '10 business days' }),
    backTo: 'hearing',
    afterwards: asks.afterMore,
    atMost: 2,
  },
  bindsAfter: { ask: 'offer', said: words.bound },
  approvedAs: words.approvedAs,
  approvalMeans: words.approvalMeans,
  outcomes: words.outcomes,
});
