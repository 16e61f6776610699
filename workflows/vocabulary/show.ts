import { longDate } from '../calendar.ts';
import { type Directory, implementerNamed } from '../directory.ts';
import { type Field, holds, type Values } from './fields.ts';
import { eurosWords, numberWords, readEuros, readWholeNumber } from './numbers.ts';
import type { Language } from './words.ts';
import type { Workflow } from './workflow.ts';

export type ShownRow = { field: string; label: string; value: string };
export type ShownSection = { section: string; rows: ShownRow[] };

/** In which language one reads, and by which directory implementers are named. */
export type Reader = { directory: Directory; language: Language };

/** The answers of a request as people read them, section by section; questions that were not asked are left out. */
export const shown = (workflow: Workflow, values: Values, { directory, language }: Reader): ShownSection[] =>
  workflow.form
    .flatMap((page) => page.sections)
    .map(({ title, fields }) => ({
      section: title[language],
      rows: Object.entries(fields)
        .filter(([, field]) => holds(field.askedWhen, values))
        .filter(([name, { kind }]) => kind !== 'tick' || (values[name] ?? '') !== '')
        .map(([name, field]) => ({
          field: name,
          label: field.label[language],
          value: readable(field, values[name] ?? '', { directory, language }),
        })),
    }));

const readable = (field: Field, value: string, { directory, language }: Reader): string => {
  if (value === '') return '';
  switch (field.kind) {
    case 'choice':
      return field.options?.[value]?.[language] ?? value;
    case 'date':
      return longDate(value, language);
    case 'implementer':
      return implementerNamed(directory, value)?.legalName ?? value;
    case 'whole number':
      return inWords(value, readWholeNumber(value), (number) => numberWords(number, language));
    case 'euros':
      return inWords(value, readEuros(value), (cents) => eurosWords(cents, language));
    case 'tick':
    case 'statement':
      return language === 'es' ? 'Sí' : 'Yes';
    default:
      return value;
  }
};

/** What was typed before its field became a number is shown as it stands. */
const inWords = (value: string, read: number | undefined, words: (read: number) => string): string =>
  read === undefined ? value : words(read);
