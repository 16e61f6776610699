import type { Values } from '../../workflows/vocabulary/fields.ts';
import { readForm } from '../../workflows/vocabulary/form.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { type Circumstances, fieldsOf, type Page, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { mistakesOn, wholeOf } from './decided.ts';

/** What a form shows next: one of its pages, the check of all answers, or nothing more because it is being sent. */
export type Next =
  | { show: 'page'; page: Page; typed: Values; problems: Problem[] }
  | { show: 'check'; values: Values }
  | { show: 'sent'; values: Values };

/** Where a posted form goes: validated on going on and on sending, never on going back. Nothing typed is lost. */
export const nextOf = (workflow: Workflow, form: Values, circumstances: Circumstances): Next => {
  const typed = typedIn(workflow, form);
  if (nothingCame(workflow, form)) return beginning(workflow, typed, [noAnswers]);
  const go = form.go ?? 'on';
  if (go === 'send') return sending(workflow, typed, circumstances);
  const named = workflow.form.find((page) => go === `to ${page.name}`);
  if (named) return { show: 'page', page: named, typed, problems: [] };
  const place = workflow.form.findIndex((page) => page.name === form.page);
  const page = workflow.form[place] ?? firstPage(workflow);
  if (go === 'stay') return staying({ workflow, page, typed }, form.page === 'check' ? circumstances : undefined);
  if (go === 'back') return { show: 'page', page: workflow.form[place - 1] ?? page, typed, problems: [] };
  return goingOn({ workflow, page, typed }, circumstances);
};

/** Where a form begins, with what is known already. */
export const beginning = (workflow: Workflow, typed: Values, problems: Problem[] = []) =>
  ({ show: 'page', page: firstPage(workflow), typed, problems }) satisfies Next;

/** Whether a form was posted with nothing that is of it: no page of ours sends that. */
export const nothingCame = (workflow: Workflow, form: Values): boolean =>
  form.page === undefined && Object.keys(typedIn(workflow, form)).length === 0;

export const noAnswers: Problem = {
  field: 'content',
  code: 'nothing came',
  words: {
    es: 'No nos ha llegado ninguna respuesta, y no se ha guardado nada. Conteste aquí y pulse «Continuar», o vuelva a la página anterior de su navegador',
    en: 'No answer has reached us, and nothing has been stored. Answer here and press “Continue”, or go back one page in your browser',
  },
};

type Turning = { workflow: Workflow; page: Page; typed: Values };

const goingOn = ({ workflow, page, typed }: Turning, circumstances: Circumstances): Next => {
  const problems = oneToEach(mistakesOn({ workflow, page }, typed, circumstances));
  if (problems.length > 0) return { show: 'page', page, typed, problems };
  const following = workflow.form[workflow.form.indexOf(page) + 1];
  if (following) return { show: 'page', page: following, typed, problems: [] };
  return checking(workflow, typed, circumstances);
};

/** The same again, as when the language is switched: nothing is checked but what the check page stands on. */
const staying = ({ workflow, page, typed }: Turning, checked: Circumstances | undefined): Next =>
  checked ? checking(workflow, typed, checked) : { show: 'page', page, typed, problems: [] };

const checking = (workflow: Workflow, typed: Values, circumstances: Circumstances): Next => {
  const whole = sending(workflow, typed, circumstances);
  return whole.show === 'sent' ? { show: 'check', values: whole.values } : whole;
};

/** Everything is checked again on sending; a mistake opens its page. */
const sending = (workflow: Workflow, typed: Values, circumstances: Circumstances): Next => {
  const { values, problems: some } = readForm(workflow, typed, circumstances);
  if (some.length === 0) return { show: 'sent', values };
  const problems = mistakesOn({ workflow, page: wholeOf(workflow) }, typed, circumstances);
  const page = workflow.form.find((one) => problems.some((problem) => isOn(one, problem))) ?? firstPage(workflow);
  return { show: 'page', page, typed, problems: problems.filter((problem) => isOn(page, problem)) };
};

const isOn = (page: Page, problem: Pick<Problem, 'field'>): boolean =>
  page.sections.some((section) => Object.hasOwn(section.fields, problem.field));

const oneToEach = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ field }, place) => problems.findIndex((one) => one.field === field) === place);

/** The first page of a form. A workflow without one is ours to mend. */
export const firstPage = (workflow: Workflow): Page => {
  const [first] = workflow.form;
  if (!first) throw new Error(`Workflow ${workflow.name} has no page`);
  return first;
};

const typedIn = (workflow: Workflow, form: Values): Values =>
  Object.fromEntries(
    Object.keys(fieldsOf(workflow)).flatMap((name) => (form[name] === undefined ? [] : [[name, form[name]]])),
  );
