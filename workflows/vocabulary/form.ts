import { readField } from './field-rules.ts';
import { type Fields, holds, type Values } from './fields.ts';
import type { Problem } from './refusal.ts';
import { fill } from './words.ts';
import { type Check, type Circumstances, fieldsOf, type Page, type Workflow } from './workflow.ts';

export type Filled = { values: Values; problems: Problem[] };

/** Checks what was typed on one page, field by field; problems come in the order of the page. */
export const readPage = (page: Page, typed: Values): Filled => readFields(fieldsOn(page), typed);

/** Checks a whole request: its fields first and, once each is readable, the clauses of the policy. */
export const readForm = (workflow: Workflow, typed: Values, circumstances: Circumstances): Filled => {
  const { values, problems } = readFields(fieldsOf(workflow), typed);
  return { values, problems: problems.length > 0 ? problems : broken(workflow, values, circumstances) };
};

/** A form and the page of it that is being filled in. */
type Filling = { workflow: Workflow; page: Page };

/**
 * The clauses that a page's own fields already break, so that nobody fills in the next page in vain. The checks of later
 * pages are not asked: what they read has not been typed yet.
 */
export const brokenOn = ({ workflow, page }: Filling, values: Values, circumstances: Circumstances): Problem[] => {
  const fields = fieldsOn(page);
  const checks = workflow.checks.filter((check) => check.brokenAt || Object.hasOwn(fields, check.field));
  return broken({ ...workflow, checks }, values, circumstances).filter(({ field }) => Object.hasOwn(fields, field));
};

/** Every check that applies, with whether it passes, as shown to whoever decides. */
export const checksOf = (workflow: Workflow, values: Values, circumstances: Circumstances) =>
  workflow.checks
    .filter((check) => check.applies?.(values) ?? true)
    .map((check) => ({ check, passes: check.passes(values, circumstances) }));

const broken = (workflow: Workflow, values: Values, circumstances: Circumstances): Problem[] =>
  checksOf(workflow, values, circumstances)
    .filter(({ passes }) => !passes)
    .flatMap(({ check }) =>
      (check.brokenAt?.(values, circumstances) ?? [check.field]).map((field) => problemOf(check, field)),
    );

const problemOf = (check: Check<Values>, field: string): Problem => ({
  field,
  code: check.name,
  words: fill(
    { es: '{change} (punto {clause} de la Política general).', en: '{change} (clause {clause} of the policy).' },
    { change: { es: unstopped(check.change.es), en: unstopped(check.change.en) }, clause: check.clause },
  ),
  clause: check.clause,
});

const unstopped = (sentence: string): string => sentence.replace(/\.$/, '');

const fieldsOn = (page: Page): Fields => Object.assign({}, ...page.sections.map((section) => section.fields));

/** Fields whose condition does not hold have no value, whatever was typed: a page without scripts shows them all. */
const readFields = (fields: Fields, typed: Values): Filled => {
  const values: Record<string, string | undefined> = {};
  const problems: Problem[] = [];
  const answered: Record<string, string | undefined> = { ...typed };
  for (const [name, field] of Object.entries(fields)) {
    if (!holds(field.askedWhen, answered)) {
      delete answered[name];
      continue;
    }
    const read = readField(field, typed[name] ?? '');
    if (read.problem) problems.push({ field: name, code: read.problem.code, words: read.problem.words });
    else if (read.value !== '') values[name] = answered[name] = read.value;
  }
  return { values, problems };
};
