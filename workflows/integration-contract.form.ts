import { undrawable } from './integration-contract/drawable.ts';
import * as form from './integration-contract.form.words.ts';
import * as ask from './vocabulary/fields.ts';
import type { Page } from './vocabulary/workflow.ts';

/** What the contract will say as it was typed: its font must be able to draw it. */
const printed = <T extends string | undefined>(asked: ask.Field<T>): ask.Field<T> => ask.fitting(undrawable, asked);

const requester = {
  requesterName: ask.text({ ...form.requesterName, autocomplete: 'name' }),
  requesterPosition: ask.text({ ...form.requesterPosition, autocomplete: 'organization-title' }),
  requesterMailbox: ask.mailbox(form.requesterMailbox),
  requesterTelephone: ask.optional(ask.telephone(form.requesterTelephone)),
};

const platform = {
  platform: printed(ask.text({ ...form.platform, atMost: 100 })),
  platformKind: ask.choice({ ...form.platformKind, options: form.platformKinds }),
  company: printed(ask.text({ ...form.company, autocomplete: 'organization' })),
  companyTaxId: ask.taxId(form.companyTaxId),
  companySeat: printed(ask.text(form.companySeat)),
  companyRegister: printed(ask.text(form.companyRegister)),
};

export const scope = {
  api: ask.yesOrNo(form.api),
  sso: ask.yesOrNo(form.sso),
  rostering: ask.yesOrNo(form.rostering),
  purpose: printed(ask.longText({ ...form.purpose, atMost: 600 })),
};

export const term = {
  firstDay: ask.date(form.firstDay),
  months: ask.wholeNumber({ ...form.months, from: 1, to: 48 }),
  noticeDays: ask.wholeNumber({ ...form.noticeDays, from: 15, to: 180 }),
};

export const others = {
  intermediary: ask.yesOrNo(form.intermediary),
  otherEarnings: ask.yesOrNo(form.otherEarnings),
  exclusivity: ask.choice({ ...form.exclusivity, options: form.exclusivities }),
  exclusivityOf: ask.when({ exclusivity: ['imtlazarus', 'other'] }, ask.text(form.exclusivityOf)),
  exclusivityFor: ask.when({ exclusivity: ['imtlazarus', 'other'] }, ask.text(form.exclusivityFor)),
  developmentLimits: ask.yesOrNo(form.developmentLimits),
  subcontracted: ask.yesOrNo(form.subcontracted),
  subcontractors: ask.when(
    { subcontracted: ['yes'] },
    printed(ask.longText({ ...form.subcontractors, atMost: 1_000 })),
  ),
  subcontractorsOnly: ask.when({ subcontracted: ['yes'] }, ask.yesOrNo(form.subcontractorsOnly)),
};

const passing = { personalData: ['yes'] };
const data = {
  personalData: ask.yesOrNo(form.personalData),
  ofPupils: ask.when(passing, ask.yesOrNo(form.ofPupils)),
  ofFamilies: ask.when(passing, ask.yesOrNo(form.ofFamilies)),
  ofStaff: ask.when(passing, ask.yesOrNo(form.ofStaff)),
  dataFields: ask.when(passing, printed(ask.longText(form.dataFields))),
  direction: ask.when(passing, ask.choice({ ...form.direction, options: form.directions })),
  platformRole: ask.when(passing, ask.choice({ ...form.platformRole, options: form.platformRoles })),
  countries: ask.when(passing, printed(ask.text(form.countries))),
  subProcessed: ask.when(passing, ask.yesOrNo(form.subProcessed)),
  subProcessors: ask.when(
    { ...passing, subProcessed: ['yes'] },
    printed(ask.longText({ ...form.subProcessors, atMost: 1_000 })),
  ),
  retention: ask.when(passing, printed(ask.text(form.retention))),
  dataContactName: ask.when(passing, printed(ask.text(form.dataContactName))),
  dataContactMailbox: ask.when(passing, ask.mailbox(form.dataContactMailbox)),
  onInstruction: ask.when(passing, ask.statement(form.onInstruction)),
};

const firstSigner = {
  powers: ask.choice({ ...form.powers, options: form.powersKinds }),
  firstSignerName: printed(ask.text(form.firstSigner.name)),
  firstSignerPosition: printed(ask.text(form.firstSigner.position)),
  firstSignerMailbox: ask.mailbox(form.firstSigner.mailbox),
  firstPowersNotary: printed(ask.text(form.firstSigner.notary)),
  firstPowersDate: ask.date(form.firstSigner.date),
  firstPowersNumber: printed(ask.text({ ...form.firstSigner.number, atMost: 40 })),
};

const joint = { powers: ['joint'] };
const secondSigner = {
  secondSignerName: ask.when(joint, printed(ask.text(form.secondSigner.name))),
  secondSignerPosition: ask.when(joint, printed(ask.text(form.secondSigner.position))),
  secondSignerMailbox: ask.when(joint, ask.mailbox(form.secondSigner.mailbox)),
  secondPowersNotary: ask.when(joint, printed(ask.text(form.secondSigner.notary))),
  secondPowersDate: ask.when(joint, ask.date(form.secondSigner.date)),
  secondPowersNumber: ask.when(joint, printed(ask.text({ ...form.secondSigner.number, atMost: 40 }))),
};

const end = { allTerms: ask.statement(form.allTerms) };

type Fields = typeof requester & typeof platform & typeof scope & typeof term & typeof others & typeof data;
export type IntegrationContract = ask.ValuesOf<Fields & typeof firstSigner & typeof secondSigner & typeof end>;
export type Field = keyof IntegrationContract & string;

/** The values of a request whose form has checked them. */
export const integrationContractIn = (values: ask.Values): IntegrationContract => values as IntegrationContract;

const all: ask.Fields = {
  ...requester,
  ...platform,
  ...scope,
  ...term,
  ...others,
  ...data,
  ...firstSigner,
  ...secondSigner,
};
const isField = (name: string): name is Field => Object.hasOwn(all, name);

/** The names of some fields. */
export const namesOf = (fields: ask.Fields): Field[] => Object.keys(fields).filter(isField);
export const signerFields = namesOf({ ...firstSigner, ...secondSigner });
export const dataFields = namesOf(data);

/** Whose texts the contract repeats: the guard reads each of them (C8, C9). */
export const repeated = namesOf(all).filter((name) => all[name]?.unfit !== undefined);

/** Four short pages. */
export const pages: readonly Page[] = [
  {
    name: 'platform',
    title: form.platformPage,
    sections: [
      { title: form.requesterSection, fields: requester },
      { title: form.platformSection, fields: platform },
    ],
  },
  {
    name: 'scope',
    title: form.scopePage,
    sections: [
      { title: form.scopeSection, fields: scope },
      { title: form.termSection, fields: term },
      { title: form.othersSection, fields: others },
    ],
  },
  {
    name: 'data',
    title: form.dataPage,
    sections: [{ title: form.dataSection, intro: form.dataIntro, fields: data }],
  },
  {
    name: 'signers',
    title: form.signersPage,
    sections: [
      { title: form.firstSignerSection, intro: form.signersIntro, fields: firstSigner },
      { title: form.secondSignerSection, fields: secondSigner },
      { title: form.endSection, fields: end },
    ],
  },
];
