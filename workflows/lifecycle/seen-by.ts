import { choiceOf } from '../vocabulary/choices.ts';
import type { Fields, Values } from '../vocabulary/fields.ts';
import { askNamed, type Page, type Workflow } from '../vocabulary/workflow.ts';
import type { AskRow, Case } from './case.ts';
import type { Governed } from './change.ts';
import { partyIn } from './party-in.ts';

/** The fields and lines that somebody is shown of a request; nothing when they are shown all of it. */
export const fieldsSeenBy = ({ workflow, current }: Governed, person: string): readonly string[] | undefined => {
  const asks = current.asks
    .filter((row) => row.people.some((one) => one.id === person))
    .map((row) => askNamed(workflow, row.name));
  const lists = asks.flatMap(({ sees }) => (sees ? [sees] : []));
  return asks.length > 0 && lists.length === asks.length ? [...new Set(lists.flat())] : undefined;
};

/**
 * A request as one person may see it: for whoever is shown only a part, no other field, no rule that reads others, and of
 * what others said only what is told to them. An offer never shows the complaint.
 */
export const seenBy = (governed: Governed, person: string): Governed => {
  const seen = fieldsSeenBy(governed, person);
  if (!seen) return governed;
  return { workflow: partOf(governed.workflow, seen), current: partOfCase(governed, seen, person) };
};

const partOf = (workflow: Workflow, seen: readonly string[]): Workflow => ({
  ...workflow,
  checks: [],
  atAGlance: (workflow.atAGlance ?? []).filter((line) =>
    seen.includes(typeof line === 'string' ? line : (line.name ?? '')),
  ),
  form: workflow.form.map((page) => partOfPage(page, seen)),
});

const partOfPage = (page: Page, seen: readonly string[]): Page => ({
  ...page,
  sections: page.sections
    .map((section) => ({ ...section, fields: only(section.fields, seen) }))
    .filter(({ fields }) => Object.keys(fields).length > 0),
});

const only = (fields: Fields, seen: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => seen.includes(name)));

const partOfCase = (governed: Governed, seen: readonly string[], person: string): Case => {
  const { current } = governed;
  const blanked = (values: Values) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, seen.includes(name) ? (value ?? '') : '']));
  return {
    ...current,
    forms: current.forms.map((form) => ({ ...form, values: blanked(form.values) })),
    asks: current.asks.map((row) => ({
      ...row,
      answers: row.answers.filter((one) => isTold(governed, row, { one, person })),
    })),
  };
};

type Told = { one: AskRow['answers'][number]; person: string };

const isTold = ({ workflow }: Governed, row: AskRow, { one, person }: Told): boolean =>
  one.by === person ||
  (choiceOf(workflow, askNamed(workflow, row.name), one.choice)?.tells ?? []).includes(partyIn(person));
