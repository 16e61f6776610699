import type { Values } from '../../workflows/vocabulary/fields.ts';
import { brokenOn, type Filled, readPage } from '../../workflows/vocabulary/form.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { type Circumstances, fieldsOf, type Page, type Workflow } from '../../workflows/vocabulary/workflow.ts';

type Filling = { workflow: Workflow; page: Page };

/** Everything to mend on a page at once, in the order of its questions; what is asked only because of an answer that is refused goes with it. */
export const mistakesOn = ({ workflow, page }: Filling, typed: Values, circumstances: Circumstances): Problem[] => {
  const broken = decidedOn({ workflow, page }, typed, circumstances);
  const missing = readPage(page, typed).problems.filter(({ field }) => !followsFrom(workflow, field, broken));
  const problems = [...missing, ...broken];
  return page.sections
    .flatMap(({ fields }) => Object.keys(fields))
    .flatMap((name) => problems.filter(({ field }) => field === name));
};

/** The whole form as one page. */
export const wholeOf = ({ name, noun, form }: Workflow): Page => ({
  name,
  title: noun,
  sections: form.flatMap(({ sections }) => sections),
});

const followsFrom = (workflow: Workflow, field: string, broken: readonly Problem[]): boolean =>
  broken.some((refused) => Object.hasOwn(fieldsOf(workflow)[field]?.askedWhen ?? {}, refused.field));

/**
 * The clauses that a page breaks already, also while answers are missing, so that nobody fills in the rest of what is
 * refused anyway. A check is decided when every answer that it reads is there.
 */
export const decidedOn = ({ workflow, page }: Filling, typed: Values, circumstances: Circumstances): Problem[] => {
  const values = onlyAnswered(readPage(wholeOf(workflow), typed));
  return workflow.checks.flatMap((check) => {
    try {
      return brokenOn({ workflow: { ...workflow, checks: [check] }, page }, values, circumstances);
    } catch (error) {
      if (error instanceof Unanswered) return [];
      throw error;
    }
  });
};

/** Thrown where a check reads an answer that is missing or cannot be read. */
class Unanswered extends Error {}

const onlyAnswered = ({ values, problems }: Filled): Values => {
  const open = new Set<string | symbol>(problems.map(({ field }) => field));
  const get = (answers: Values, name: string | symbol) => {
    if (open.has(name)) throw new Unanswered();
    return Reflect.get(answers, name);
  };
  return new Proxy(values, { get });
};
