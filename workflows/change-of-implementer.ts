import { addMonths } from './calendar.ts';
import * as form from './change-of-implementer.form.words.ts';
import {
  candidatesIn,
  choicesIn,
  contactIn,
  currentIn,
  interestedIn,
  isImplementers,
  isRegistered,
  optionsIn,
  requesterIn,
  schoolIn,
} from './change-of-implementer.people.ts';
import {
  alertOf,
  areOthers,
  choicesWords,
  groundsIn,
  inOrder,
  licencesOf,
  listed,
  said,
  upheld,
  writesOf,
} from './change-of-implementer.rules.ts';
import * as words from './change-of-implementer.words.ts';
import { certified, implementerNamed } from './directory.ts';
import { territoryWords } from './territory/territory.ts';
import { acceptance, approval, choice, confirmation, either, information, opinion } from './vocabulary/asks.ts';
import * as ask from './vocabulary/fields.ts';
import { defineWorkflow, theEnd } from './vocabulary/workflow.ts';

const school = {
  schoolCode: ask.schoolCode(form.schoolCode),
  ownerEntity: ask.text({ ...form.ownerEntity, autocomplete: 'organization' }),
  currentImplementer: ask.implementer(form.currentImplementer),
};

const requester = {
  requesterName: ask.text({ ...form.requesterName, autocomplete: 'name' }),
  requesterPosition: ask.text({ ...form.requesterPosition, autocomplete: 'organization-title' }),
  requesterMailbox: ask.mailbox(form.requesterMailbox),
  requesterTelephone: ask.optional(ask.telephone(form.requesterTelephone)),
  entitled: ask.statement(form.entitled),
};

const grounds = {
  groundPreparation: ask.tick(form.groundPreparation),
  groundAttention: ask.tick(form.groundAttention),
  groundResponsibility: ask.tick(form.groundResponsibility),
  groundOther: ask.tick(form.groundOther),
  argument: ask.longText(form.argument),
};

const second = { secondIncident: ['yes'] };
const third = { ...second, thirdIncident: ['yes'] };
const incidents = {
  firstIncidentOn: ask.date(form.incidentOn(0)),
  firstIncidentWhat: ask.text(form.incidentWhat(0)),
  firstIncidentTold: ask.yesOrNo(form.incidentTold(0)),
  firstIncidentToldOn: ask.when({ firstIncidentTold: ['yes'] }, ask.date(form.incidentToldOn(0))),
  secondIncident: ask.yesOrNo(form.secondIncident),
  secondIncidentOn: ask.when(second, ask.date(form.incidentOn(1))),
  secondIncidentWhat: ask.when(second, ask.text(form.incidentWhat(1))),
  secondIncidentTold: ask.when(second, ask.yesOrNo(form.incidentTold(1))),
  secondIncidentToldOn: ask.when({ ...second, secondIncidentTold: ['yes'] }, ask.date(form.incidentToldOn(1))),
  thirdIncident: ask.when(second, ask.yesOrNo(form.thirdIncident)),
  thirdIncidentOn: ask.when(third, ask.date(form.incidentOn(2))),
  thirdIncidentWhat: ask.when(third, ask.text(form.incidentWhat(2))),
  thirdIncidentTold: ask.when(third, ask.yesOrNo(form.incidentTold(2))),
  thirdIncidentToldOn: ask.when({ ...third, thirdIncidentTold: ['yes'] }, ask.date(form.incidentToldOn(2))),
  noNames: ask.statement(form.noNames),
};

const contract = {
  contractRunning: ask.yesOrNo(form.contractRunning),
  contractEnd: ask.when({ contractRunning: ['yes'] }, ask.date(form.contractEnd)),
  contractNotice: ask.when({ contractRunning: ['yes'] }, ask.wholeNumber({ ...form.contractNotice, from: 0, to: 730 })),
  contractStands: ask.statement(form.contractStands),
};

const wishes = {
  dateWished: ask.date(form.dateWished),
  firstChoice: ask.optional(ask.implementer(form.firstChoice)),
  secondChoice: ask.optional(ask.implementer(form.secondChoice)),
  thirdChoice: ask.optional(ask.implementer(form.thirdChoice)),
  readTold: ask.statement(form.readTold),
};

export type ChangeOfImplementer = ask.ValuesOf<
  typeof school & typeof requester & typeof grounds & typeof incidents & typeof contract & typeof wishes
>;

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
  clauses: ['C10', 'C2', 'C1', 'C5', 'C6'],
  form: [
    {
      name: 'school',
      title: form.schoolPage,
      sections: [
        { title: form.schoolSection, fields: school },
        { title: form.requesterSection, fields: requester },
      ],
    },
    {
      name: 'reasons',
      title: form.reasonsPage,
      sections: [
        { title: form.groundsSection, intro: form.reasonsIntro, fields: grounds },
        { title: form.incidentsSection, fields: incidents },
      ],
    },
    {
      name: 'onward',
      title: form.onwardPage,
      sections: [
        { title: form.contractSection, fields: contract },
        { title: form.choiceSection, intro: form.choiceIntro, fields: wishes },
      ],
    },
  ],
  tells: words.told,
  checks: [
    {
      ...words.schoolKnown,
      name: 'school of the directory',
      clause: 'C2',
      field: 'schoolCode',
      passes: (r, { directory }) => schoolIn(r, directory) !== undefined,
    },
    {
      ...words.speaksForSchool,
      name: 'whoever asks speaks for the school',
      clause: 'C2',
      field: 'requesterMailbox',
      passes: (r, { directory }) => !isImplementers(r.requesterMailbox, directory),
    },
    {
      ...words.currentCertified,
      name: 'current implementer certified',
      clause: 'C1',
      field: 'currentImplementer',
      passes: (r, { directory }) => implementerNamed(directory, r.currentImplementer)?.certified !== false,
    },
    {
      ...words.servedByCurrent,
      name: 'served by the current implementer',
      once: true,
      clause: 'C10',
      field: 'currentImplementer',
      passes: (r, { directory }) => [undefined, r.currentImplementer].includes(schoolIn(r, directory)?.implementer),
    },
    {
      ...words.someGround,
      name: 'a ground of service',
      clause: 'C10',
      field: 'groundPreparation',
      passes: (r) => groundsIn(r).length > 0,
    },
    {
      ...words.incidentsPast,
      name: 'first incident has happened',
      clause: 'C10',
      field: 'firstIncidentOn',
      passes: (r, { today }) => inOrder([r.firstIncidentOn, r.firstIncidentToldOn, today]),
    },
    {
      ...words.incidentsPast,
      name: 'second incident has happened',
      clause: 'C10',
      field: 'secondIncidentOn',
      applies: (r) => r.secondIncident === 'yes',
      passes: (r, { today }) => inOrder([r.secondIncidentOn, r.secondIncidentToldOn, today]),
    },
    {
      ...words.incidentsPast,
      name: 'third incident has happened',
      clause: 'C10',
      field: 'thirdIncidentOn',
      applies: (r) => r.thirdIncident === 'yes',
      passes: (r, { today }) => inOrder([r.thirdIncidentOn, r.thirdIncidentToldOn, today]),
    },
    {
      ...words.contractNotOver,
      name: 'contract not over',
      clause: 'C10',
      field: 'contractEnd',
      applies: (r) => r.contractRunning === 'yes',
      passes: (r, { today }) => (r.contractEnd ?? '') >= today,
    },
    {
      ...words.dateToCome,
      name: 'date to come',
      clause: 'C10',
      field: 'dateWished',
      passes: (r, { today }) => r.dateWished >= today && r.dateWished <= addMonths(today, 24),
    },
    {
      ...words.othersChosen,
      name: 'others chosen',
      clause: 'C10',
      field: 'firstChoice',
      passes: (r) => areOthers(r),
    },
    {
      ...words.chosenCertified,
      name: 'chosen ones certified',
      clause: 'C1',
      field: 'firstChoice',
      passes: (r, { directory }) => choicesIn(r).every((id) => certified(directory).some((one) => one.id === id)),
    },
  ],
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
  interested: (r, directory) => interestedIn(r, directory),
  names: (r) => [{ field: 'requesterName', name: r.requesterName }],
  candidates: (r, underway) => candidatesIn(r, underway),
  options: (r, underway) => optionsIn(r, underway),
  writes: (answer, r, underway) => writesOf(answer, r, underway),
  alert: (answer, r, underway) => alertOf(answer, r, underway),
  stages: [
    confirmation('mailbox', { ...words.mailboxAsk, of: { party: 'requester' }, within: '3 calendar days' }),
    either(
      'entitlement',
      words.entitlement,
      acceptance('contact', {
        ...words.contactAsk,
        answers: words.contactAnswers,
        of: { party: 'registeredContact', as: words.registeredContact },
        within: '10 business days',
        onlyIf: 'needsContact',
      }),
      opinion('telephone', {
        ...words.telephoneAsk,
        answers: words.contactAnswers,
        of: { role: 'commercial' },
        within: '10 business days',
        onlyIf: 'needsTelephone',
      }),
    ),
    acceptance('hearing', {
      ...words.hearingAsk,
      answers: words.hearingAnswers,
      of: { party: 'currentImplementer', as: words.currentCompany },
      within: '5 business days',
      silence: 'goes on',
      sees: seenByCurrent,
      dependsOn: reasons,
    }),
    approval('judgement', {
      ...words.judgementAsk,
      answers: { ...words.judgementAnswers, enoughService: upheld(words.judgementAnswers.enoughService) },
      of: { role: 'commercial' },
      within: '5 business days',
    }),
    choice('choose', {
      ...words.chooseAsk,
      answers: words.chooseAnswers,
      of: { party: 'requester' },
      within: '10 business days',
      onlyIf: 'choosesLater',
    }),
    acceptance('offer', {
      ...words.offerAsk,
      answers: words.offerAnswers,
      of: { candidates: true, as: words.chosen },
      within: '3 business days',
      silence: 'passes on',
      exhausted: 'to chooseAgain',
      sees: seenInOffer,
      august: 'counts',
    }),
    acceptance('handover', {
      ...words.handoverAsk,
      answers: words.handoverAnswers,
      of: { party: 'currentImplementer', as: words.currentCompany },
      within: '15 business days',
      silence: 'to handoverCall',
      sees: seenByCurrent,
      august: 'counts',
    }),
    acceptance('handedOver', {
      ...words.handedOverAsk,
      answers: words.handedOverAnswers,
      of: { party: 'requester' },
      within: '10 business days',
      silence: 'to handoverCall',
    }),
  ],
  asides: [
    {
      ask: acceptance('remedy', {
        ...words.remedyAsk,
        answers: words.remedyAnswers,
        of: { party: 'requester' },
        within: '10 business days',
      }),
      onward: 'judgement',
    },
    {
      ask: acceptance('reviewWanted', {
        ...words.reviewWantedAsk,
        answers: words.reviewWantedAnswers,
        of: { party: 'requester' },
        within: '10 business days',
        silence: 'rejects',
      }),
      onward: 'review',
    },
    {
      ask: approval('review', {
        ...words.reviewAsk,
        means: words.judgementMeans,
        answers: { ...words.reviewAnswers, enoughService: upheld(words.reviewAnswers.enoughService) },
        of: { role: 'management' },
        within: '5 business days',
      }),
      onward: 'choose',
    },
    {
      ask: choice('chooseAgain', {
        ...words.chooseAgainAsk,
        answers: words.chooseAgainAnswers,
        of: { party: 'requester' },
        within: '10 business days',
      }),
      onward: 'offer',
      again: true,
    },
    {
      ask: opinion('widen', {
        ...words.widenAsk,
        answers: words.widenAnswers,
        of: { role: 'commercial' },
        within: '10 business days',
      }),
      onward: 'chooseAgain',
      again: true,
    },
    {
      ask: opinion('handoverCall', {
        ...words.handoverCallAsk,
        answers: words.callAnswers,
        of: { role: 'commercial' },
        within: '10 business days',
      }),
      onward: theEnd,
    },
    {
      ask: approval('handoverDispute', {
        ...words.handoverDisputeAsk,
        answers: words.disputeAnswers,
        of: { role: 'management' },
        within: '10 business days',
      }),
      onward: theEnd,
    },
  ],
  changes: {
    ask: information('more', { ...words.moreAsk, of: { party: 'requester' }, within: '10 business days' }),
    backTo: 'hearing',
    afterwards: words.afterMore,
    atMost: 2,
  },
  approvedAs: words.approvedAs,
  approvalMeans: words.approvalMeans,
  outcomes: words.outcomes,
});
