import * as z from 'zod/mini';
import { certified, type Directory } from '../../workflows/directory.ts';
import { schemaOf } from '../../workflows/vocabulary/schema.ts';
import { fieldsOf, type Workflow } from '../../workflows/vocabulary/workflow.ts';

/** The JSON schema of what is submitted. An implementer is one of those certified now (C1), each value with its name, as on the form. */
export const formSchema = (workflow: Workflow, directory: Directory) => {
  const schema = z.toJSONSchema(schemaOf(workflow));
  const oneOf = certified(directory).map(({ id, legalName, territory }) => ({
    const: id,
    title: `${legalName} — ${territory}`,
  }));
  const chosen = Object.entries(fieldsOf(workflow)).filter(({ 1: field }) => field.kind === 'implementer');
  const choices = oneOf.length > 0 ? chosen : [];
  const properties = choices.map(([name]) => [name, { ...Object(schema.properties?.[name]), oneOf }]);
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(properties) } };
};
