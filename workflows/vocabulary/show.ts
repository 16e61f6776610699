import { longDate } from '../calendar.ts';
import { type Directory, implementerNamed } from '../directory.ts';
import { type Field, holds, type Values } from './fields.ts';
import type { Language } from './words.ts';
import type { Workflow } from './workflow.ts';

export type ShownRow = { field: string; label: string; value: string };
export type ShownSection = { section: string; rows: ShownRow[] };

/** The answers of a request as people read them, section by section; questions that were not asked are left out. */
export const shown = (workflow: Workflow, values: Values, directory: Directory, language: Language): ShownSection[] =>
  workflow.form
    .flatMap((page) => page.sections)
    .map(({ title, fields }) => ({
      section: title[language],
      rows: Object.entries(fields)
        .filter(([, field]) => holds(field.askedWhen, values))
        .map(([name, field]) => ({
          field: name,
          label: field.label[language],
          value: readable(field, values[name] ?? '', { directory, language }),
        })),
    }));

type Reading = { directory: Directory; language: Language };

const readable = (field: Field, value: string, { directory, language }: Reading): string => {
  if (value === '') return '';
  switch (field.kind) {
    case 'choice':
      return field.options?.[value]?.[language] ?? value;
    case 'date':
      return longDate(value, language);
    case 'implementer':
      return implementerNamed(directory, value)?.legalName ?? value;
    case 'statement':
      return language === 'es' ? 'Sí' : 'Yes';
    default:
      return value;
  }
};
