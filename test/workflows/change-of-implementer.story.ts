import { changeOfImplementer } from '../../workflows/change-of-implementer.ts';
import type { Finding } from '../../workflows/directory/write.ts';
import type { Directory } from '../../workflows/directory.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { directory, ofSchool } from './change-of-implementer.examples.ts';
import { type Story, story } from './lifecycle/story.ts';

/** The example directory with these findings against the current implementer. */
export const directoryOf = (findings: Finding[]): Directory => ({
  ...directory,
  implementers: directory.implementers.map((one) => (one.id === 'norte' ? { ...one, findings } : one)),
});

/** The mailbox is confirmed, and the current implementer is heard. */
export const heard = (values: Values = ofSchool, known: Directory = directory): Story => {
  const told = story(values, known, changeOfImplementer);
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('hearing');
  return told;
};

/** It has disputed the reasons, and Commercial judges. */
export const judged = (values?: Values, known?: Directory): Story => {
  const told = heard(values, known);
  told.answer('hearing', 'currentImplementer', 'dispute', { reason: 'Las averías se atendieron en plazo.' });
  told.open('judgement');
  return told;
};

/** The reasons are sufficient, and the first choice is asked. */
export const offeredTo = (values?: Values, known?: Directory): Story => {
  const told = judged(values, known);
  told.answer('judgement', 'employee:carmen', 'enoughService', { reason: 'Consta la falta de atención.' });
  told.open('offer');
  return told;
};

/** It has accepted, and the former company hands over. */
export const handingOver = (): Story => {
  const told = offeredTo();
  told.answer('offer', 'implementer:costa', 'accept');
  told.open('handover');
  return told;
};

/** The school says that something is missing, and management is asked. */
export const disputed = (): Story => {
  const told = handingOver();
  told.answer('handover', 'currentImplementer', 'done', { reason: 'Hecho.' });
  told.open('handedOver');
  told.answer('handedOver', 'requester', 'missing', { reason: 'Faltan las copias.' });
  told.open('handoverDispute');
  return told;
};
