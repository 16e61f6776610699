import * as z from 'zod/mini';
import type { Field } from './fields.ts';
import { hintOf } from './hint.ts';
import { kept } from './numbers.ts';
import { fieldsOf, type Workflow } from './workflow.ts';

/** The shape of a request as JSON: what the API takes and documents. Whether a conditional field is needed is for the form's own rules. */
export const schemaOf = (workflow: Workflow) =>
  z
    .strictObject(
      Object.fromEntries(Object.entries(fieldsOf(workflow)).map(([name, field]) => [name, schemaOfField(field)])),
    )
    .check(z.describe(workflow.summary.en));

const schemaOfField = (field: Field) => {
  const schema = typeOf(field).check(z.describe(described(field)));
  return field.optional || field.askedWhen ? z.optional(schema) : schema;
};

const typeOf = (field: Field): z.ZodMiniType<string> => {
  switch (field.kind) {
    case 'choice':
      return z.enum(Object.keys(field.options ?? {}));
    case 'tick':
    case 'statement':
      return z.literal('yes');
    case 'date':
      return z.iso.date();
    case 'school code':
      return z.string().check(z.regex(/^\d{8}$/));
    case 'whole number':
    case 'euros':
      return z.string().check(z.regex(kept[field.kind]));
    default:
      return z.string().check(z.minLength(field.optional ? 0 : 1), z.maxLength(field.atMost));
  }
};

const described = (field: Field): string =>
  [field.label.en, hintOf(field)?.en, field.askedWhen && `Only when ${conditionIn(field.askedWhen)}.`]
    .filter(Boolean)
    .join(' — ');

const conditionIn = (condition: NonNullable<Field['askedWhen']>): string =>
  Object.entries(condition)
    .map(([name, answers]) => `${name} is ${answers.join(' or ')}`)
    .join(' and ');
