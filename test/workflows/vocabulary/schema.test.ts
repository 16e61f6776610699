import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { workflows } from '../../../workflows/register.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { readForm } from '../../../workflows/vocabulary/form.ts';
import { schemaOf } from '../../../workflows/vocabulary/schema.ts';
import { fieldsOf } from '../../../workflows/vocabulary/workflow.ts';
import { directory, publisher, today } from '../examples.ts';

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
