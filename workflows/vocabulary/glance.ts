import type { Values } from './fields.ts';
import { type Reader, shown } from './show.ts';
import { say } from './words.ts';
import { fieldsOf, type Workflow } from './workflow.ts';

/** What whoever decides reads first, line by line, in their language; lines that do not apply are left out. */
export const glanceOf = (
  workflow: Workflow,
  values: Values,
  reader: Reader & { sees?: readonly string[] | undefined },
): { label: string; value: string }[] => {
  const { language, directory, sees } = reader;
  const read = Object.fromEntries(
    shown(workflow, values, reader).flatMap(({ rows }) => rows.map((row) => [row.field, row.value])),
  );
  return (workflow.atAGlance ?? [])
    .filter((line) => sees === undefined || sees.includes(typeof line === 'string' ? line : (line.name ?? '')))
    .map((line) => {
      if (typeof line === 'string')
        return { label: fieldsOf(workflow)[line]?.label[language] ?? line, value: read[line] ?? '' };
      const said = line.says(values, directory);
      return { label: line.label[language], value: said ? say(said, language, read) : '' };
    })
    .filter(({ value }) => value !== '');
};
