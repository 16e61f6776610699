import { approval, confirmation } from '../../workflows/vocabulary/asks.ts';
import * as ask from '../../workflows/vocabulary/fields.ts';
import { amountOf } from '../../workflows/vocabulary/numbers.ts';
import { defineWorkflow } from '../../workflows/vocabulary/workflow.ts';
import * as words from './pooled-licences.words.ts';

const fields = {
  name: ask.text({ label: words.name, autocomplete: 'name' }),
  mailbox: ask.mailbox({ label: words.mailbox }),
  group: ask.text({ label: words.group, autocomplete: 'organization' }),
  licences: ask.wholeNumber({ label: words.licences, from: 2, to: 50_000 }),
  amount: ask.euros({ label: words.amount }),
  global: ask.yesOrNo({ label: words.global }),
};

export type PooledLicences = ask.ValuesOf<typeof fields>;

/** A group takes the volume advantage on licences when buying is agreed globally (C3); above 5,000 € management decides too. */
export const pooledLicences = defineWorkflow<PooledLicences>({
  name: 'pooled-licences',
  noun: words.noun,
  summary: words.summary,
  clauses: ['C3'],
  form: [{ name: 'purchase', title: words.page, sections: [{ title: words.page, fields }] }],
  checks: [
    {
      ...words.boughtGlobally,
      name: 'bought globally',
      clause: 'C3',
      field: 'global',
      passes: (r) => r.global === 'yes',
    },
  ],
  title: (r) => r.group,
  facts: (r) => ({ needsManagement: amountOf(r.amount) > 5_000_00 }),
  parties: {
    requester: (r) => ({
      id: 'requester',
      name: r.name,
      mailbox: r.mailbox,
      organisation: r.group,
      language: 'es',
    }),
  },
  interested: (r) => [r.name, r.group],
  stages: [
    confirmation('mailbox', { ...words.mailboxAsk, of: { party: 'requester' }, within: '3 calendar days' }),
    approval('commercial', { ...words.commercialAsk, of: { role: 'commercial' }, within: '5 business days' }),
    approval('management', {
      ...words.managementAsk,
      of: { role: 'management' },
      within: '5 business days',
      onlyIf: 'needsManagement',
    }),
  ],
});
