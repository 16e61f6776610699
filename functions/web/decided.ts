import type { Values } from '../../workflows/vocabulary/fields.ts';
import { brokenOn, type Filled, readPage } from '../../workflows/vocabulary/form.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import type { Circumstances, Page, Workflow } from '../../workflows/vocabulary/workflow.ts';

type Filling = { workflow: Workflow; page: Page };

/**
 * The clauses that a page breaks already, also while answers are missing, so that nobody fills in the rest of what is
 * refused anyway. A check is decided when every answer that it reads is there.
 */
export const decidedOn = ({ workflow, page }: Filling, typed: Values, circumstances: Circumstances): Problem[] => {
  const values = onlyAnswered(
    readPage({ ...page, sections: workflow.form.flatMap(({ sections }) => sections) }, typed),
  );
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
