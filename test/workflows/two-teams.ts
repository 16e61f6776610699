import type { Employee } from '../../workflows/directory/employee.ts';
import type { Directory } from '../../workflows/directory.ts';
import { approval } from '../../workflows/vocabulary/asks.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { directory } from './examples.ts';
import { type Story, story } from './lifecycle/story.ts';
import { aClassroom, loan } from './small-workflow.ts';

/** The loan, decided by one of legal and one of commercial in one ask. Only tests run it. */
export const jointLoan: Workflow = {
  ...loan,
  name: 'joint-loan',
  stages: [
    ...loan.stages.slice(0, 1),
    approval('review', {
      state: { es: 'Aprobación legal y comercial', en: 'Legal and commercial approval' },
      please: { es: 'decida sobre este préstamo', en: 'decide on this loan' },
      of: { roles: ['legal', 'commercial'] },
      within: '5 business days',
    }),
  ],
};

/** Its request, once both teams are asked. */
export const askedOfBoth = (who: Directory = directory): Story => {
  const told = story(aClassroom, who, jointLoan);
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('review');
  return told;
};

/** The example directory with other facts about some of its people. */
export const knowing = (more: Record<string, Partial<Employee>>): Directory => ({
  ...directory,
  employees: directory.employees.map((one) => ({ ...one, ...more[one.id] })),
});
