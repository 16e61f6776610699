import {
  type Ask,
  acceptance,
  approval,
  confirmation,
  information,
  type Stage,
  together,
} from '../../../workflows/vocabulary/asks.ts';
import type { Words } from '../../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../../workflows/vocabulary/workflow.ts';

const words = (text: string): Words => ({ es: `${text} (es)`, en: text });
const put = (state: string, of: { role: 'commercial' | 'legal' | 'technical' | 'management' }) => ({
  state: words(state),
  please: words('decide'),
  of,
  within: '5 business days' as const,
});

export const commercial = approval('commercial', put('Commercial approval', { role: 'commercial' }));
export const legal = approval('legal', { ...put('Legal approval', { role: 'legal' }), onlyIf: 'needsLegal' });
export const technical = approval('technical', { ...put('Technical approval', { role: 'technical' }), onlyIf: 'code' });
export const management = approval('management', put('Management approval', { role: 'management' }));
export const mailbox = confirmation('mailbox', {
  ...put('Confirm the mailbox', { role: 'management' }),
  of: { party: 'requester' },
});
export const terms = acceptance('terms', {
  ...put('Confirm the terms', { role: 'management' }),
  of: { party: 'otherParty' },
});
const changes = information('changes', {
  ...put('Changes by the requester', { role: 'management' }),
  of: { party: 'requester' },
});

export const review = (...asks: Ask[]): Stage => together('review', words('Review'), ...asks);

const person = () => ({
  id: 'one',
  name: 'One',
  mailbox: 'one@example.com',
  language: 'es' as const,
  organisation: 'One',
});

/** A workflow of these stages, with an empty form: the compiler reads only its asks. */
export const workflowOf = (...stages: Stage[]): Workflow => ({
  name: 'example',
  noun: words('example'),
  summary: words('An example'),
  clauses: [],
  form: [],
  checks: [],
  title: () => 'Example',
  facts: () => ({}),
  parties: { requester: person, otherParty: person },
  interested: () => [],
  stages,
  changes: { ask: changes, backTo: stages.at(0)?.name ?? '', afterwards: words('ask again') },
  inForce: { thing: words('it'), from: () => '2027-01-01', until: () => '2027-12-31', notices: [] },
});

/** An agreement of five asks, as short as it can be: changes go back to the terms. */
export const agreement = {
  ...workflowOf(mailbox, terms, review(commercial, legal), management),
  changes: { ask: changes, backTo: 'terms', afterwards: words('ask again') },
} satisfies Workflow;
