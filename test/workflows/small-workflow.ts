import type { Person } from '../../workflows/directory.ts';
import { approval, confirmation } from '../../workflows/vocabulary/asks.ts';
import * as ask from '../../workflows/vocabulary/fields.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';
import { defineWorkflow } from '../../workflows/vocabulary/workflow.ts';

const words = (es: string, en: string): Words => ({ es, en });

const fields = {
  name: ask.text({ label: words('Su nombre', 'Your name') }),
  mailbox: ask.mailbox({ label: words('Su correo', 'Your e-mail') }),
  school: ask.text({ label: words('Centro', 'School') }),
  urgent: ask.yesOrNo({ label: words('¿Es urgente?', 'Is it urgent?') }),
};

type Loan = ask.ValuesOf<typeof fields>;

/** The least that a workflow can be: one party, no changes, no days in force, no implementer. Only tests run it. */
export const loan = defineWorkflow<Loan>({
  name: 'loan',
  noun: words('préstamo de un aula móvil', 'loan of a mobile classroom'),
  summary: words('Para pedir prestada un aula móvil.', 'To borrow a mobile classroom.'),
  clauses: ['C2'],
  form: [{ name: 'all', title: words('Préstamo', 'Loan'), sections: [{ title: words('Qué', 'What'), fields }] }],
  checks: [
    {
      name: 'a school is named',
      clause: 'C2',
      field: 'school',
      ensures: words('Se dice qué centro', 'The school is named'),
      change: words('Indique el centro.', 'Name the school.'),
      passes: (r) => r.school !== '—',
    },
  ],
  title: (r) => r.school,
  facts: (r) => ({ urgent: r.urgent === 'yes' }),
  parties: {
    requester: (r): Person => ({
      id: 'requester',
      name: r.name,
      mailbox: r.mailbox,
      language: 'es',
      organisation: r.school,
    }),
  },
  interested: (r) => [r.name, r.school],
  stages: [
    confirmation('mailbox', {
      state: words('Confirmar el correo', 'Confirm the mailbox'),
      please: words('confirme que la ha enviado usted', 'confirm that you sent it'),
      of: { party: 'requester' },
      within: '3 calendar days',
    }),
    approval('commercial', {
      state: words('Aprobación comercial', 'Commercial approval'),
      please: words('decida sobre este préstamo', 'decide on this loan'),
      of: { role: 'commercial' },
      within: '5 business days',
    }),
  ],
});

export const aClassroom: Loan = {
  name: 'Olga Ríos',
  mailbox: 'olga@centro.example',
  school: 'Colegio Santa Clara',
  urgent: 'no',
};
