import * as form from './change-of-implementer.form.words.ts';
import * as ask from './vocabulary/fields.ts';
import type { Page } from './vocabulary/workflow.ts';

export const school = {
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

export const grounds = {
  groundPreparation: ask.tick(form.groundPreparation),
  groundAttention: ask.tick(form.groundAttention),
  groundResponsibility: ask.tick(form.groundResponsibility),
  groundOther: ask.tick(form.groundOther),
  argument: ask.longText(form.argument),
};

const second = { secondIncident: ['yes'] };
const third = { ...second, thirdIncident: ['yes'] };
export const incidents = {
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

export const contract = {
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

export const pages: readonly Page[] = [
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
];
