import { certified, type Directory } from '../../workflows/directory.ts';
import { territoriesIn } from '../../workflows/territory/territory.ts';
import { fieldsOf, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { forms } from './json-schemas.built.ts';

/** The JSON schema of what is submitted. An implementer is one of those certified now (C1), each value with its name, as on the form. */
export const formSchema = (workflow: Workflow, directory: Directory) => {
  const schema = forms[workflow.name];
  const oneOf = certified(directory).map(({ id, legalName, territories }) => ({
    const: id,
    title: `${legalName} — ${territoriesIn(territories, 'es')}`,
  }));
  const chosen = Object.entries(fieldsOf(workflow)).filter(({ 1: field }) => field.kind === 'implementer');
  const choices = oneOf.length > 0 ? chosen : [];
  const properties = choices.map(([name]) => [name, { ...Object(schema?.properties?.[name]), oneOf }]);
  return { ...schema, properties: { ...schema?.properties, ...Object.fromEntries(properties) } };
};
