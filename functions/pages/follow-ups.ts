import type { Condition } from '../../workflows/vocabulary/fields.ts';
import { fieldsOf, type Workflow } from '../../workflows/vocabulary/workflow.ts';

/** Names a condition in a page: `linked=yes`, `exclusivity=imtlazarus|other`. */
export const conditionNamed = (condition: Condition): string =>
  Object.entries(condition)
    .map(([question, answers]) => `${question}=${answers.join('|')}`)
    .join('&');

/**
 * Without scripts, the sheet itself leaves out the questions that do not apply.
 * A browser that cannot see what is chosen (`:has`) shows them all, and each says when it applies.
 */
export const followUpStyle = (workflows: readonly Workflow[]): string => {
  const conditions = new Map(
    workflows.flatMap((workflow) =>
      Object.values(fieldsOf(workflow)).flatMap(({ askedWhen }) =>
        askedWhen ? [[conditionNamed(askedWhen), askedWhen] as const] : [],
      ),
    ),
  );
  return [...conditions].map(([name, condition]) => `${leftOut(name, condition)}{display:none}`).join('\n');
};

/** Where questions that do not apply are left out, those that stand there need not say when they apply. */
export const conditionStyle = '@supports selector(:has(*)){.condition{display:none}}';

const leftOut = (name: string, condition: Condition): string =>
  Object.entries(condition)
    .map(([question, answers]) => `form:not(:has(${chosen(question, answers)})) [data-when="${name}"]`)
    .join(',');

/** A radio on this page, or the answer carried from another. */
const chosen = (question: string, answers: readonly string[]): string =>
  answers.map((answer) => `[name=${question}][value="${answer}"]:is(:checked,[type=hidden])`).join(',');
