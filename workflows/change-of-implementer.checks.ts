import { addMonths } from './calendar.ts';
import type { ChangeOfImplementer } from './change-of-implementer.form.ts';
import { isImplementers, schoolIn } from './change-of-implementer.people.ts';
import { type Choice, choiceFields, groundsIn, inOrder, isNoOther } from './change-of-implementer.rules.ts';
import * as words from './change-of-implementer.words.ts';
import { certified, implementerNamed } from './directory.ts';
import { noneOf } from './vocabulary/none-of.ts';
import type { Check } from './vocabulary/workflow.ts';

/** What the form refuses, each with its clause. */
export const checks: readonly Check<ChangeOfImplementer>[] = [
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
    ...noneOf<ChangeOfImplementer, Choice>(choiceFields, isNoOther),
  },
  {
    ...words.chosenCertified,
    name: 'chosen ones certified',
    clause: 'C1',
    ...noneOf<ChangeOfImplementer, Choice>(
      choiceFields,
      (r, field, { directory }) => r[field] !== undefined && !certified(directory).some(({ id }) => id === r[field]),
    ),
  },
];
