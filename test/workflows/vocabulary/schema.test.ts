import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { workflows } from '../../../workflows/register.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import * as ask from '../../../workflows/vocabulary/fields.ts';
import { readForm } from '../../../workflows/vocabulary/form.ts';
import { schemaOf } from '../../../workflows/vocabulary/schema.ts';
import { fieldsOf } from '../../../workflows/vocabulary/workflow.ts';
import { directory, publisher, today } from '../examples.ts';
import { loan } from '../small-workflow.ts';

const fits = (values: object) => schemaOf(workflow).safeParse(values).success;

test('what the form accepts fits the schema', () => {
  const { values } = readForm(workflow, publisher, { directory, today });
  expect(fits(values)).toBe(true);
});

test.each(Object.entries(fieldsOf(workflow)).filter(([, field]) => !field.optional && !field.askedWhen))(
  '%s must be there',
  (name) => {
    const { [name]: _, ...without } = publisher as Record<string, unknown>;
    expect(fits(without)).toBe(false);
  },
);

test.each([
  ['a field that the form has not', { colour: 'red' }],
  ['an option that is not there', { brand: 'gold' }],
  ['a statement that is not made', { allTerms: 'no' }],
  ['a day that is not there', { firstDay: '2027-02-30' }],
  ['a day in other words', { firstDay: 'tomorrow' }],
  ['nothing where something is needed', { territory: '' }],
  ['more than is accepted', { territory: 'x'.repeat(201) }],
  ['no text', { territory: 7 }],
])('%s does not fit', (_, more) => {
  expect(fits({ ...publisher, ...more })).toBe(false);
});

test('the telephone may be left out', () => {
  expect(fits({ ...publisher, requesterTelephone: undefined })).toBe(true);
});

test('every workflow has a schema that says what it is for', () => {
  for (const one of workflows) expect(z.toJSONSchema(schemaOf(one)).description).toBe(one.summary.en);
});

test('a number is text in the one way it is kept, and says between what', () => {
  const words = { es: 'Cifra', en: 'Figure' };
  const fields = {
    count: ask.wholeNumber({ label: words, from: 1, to: 5_000 }),
    amount: ask.optional(ask.euros({ label: words })),
  };
  const priced = { ...loan, checks: [], form: [{ name: 'all', title: words, sections: [{ title: words, fields }] }] };
  expect(z.toJSONSchema(schemaOf(priced))).toMatchObject({
    required: ['count'],
    properties: {
      count: { type: 'string', pattern: '^(0|[1-9]\\d*)$', description: 'Figure — Between 1 and 5,000.' },
      amount: {
        type: 'string',
        pattern: '^(0|[1-9]\\d*)\\.\\d{2}$',
        description: 'Figure — In euros, for example 9000.50.',
      },
    },
  });
  for (const typed of [
    { count: '1.200', amount: '9.000 €' },
    { count: '5,000', amount: '' },
  ]) {
    const { values } = readForm(priced, typed, { directory, today });
    expect(schemaOf(priced).safeParse(values).success).toBe(true);
    expect(schemaOf(priced).safeParse(typed).success).toBe(false);
  }
});
