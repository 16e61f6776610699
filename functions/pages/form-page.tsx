import type { Directory } from '../../workflows/directory.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { fieldsOf, type Page, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { FieldOf, type Filling } from './field.tsx';
import { Layout, type Setting, say } from './layout.tsx';
import { dataProtection } from './legal-words.ts';
import { OthersSaid } from './others-said.tsx';
import { Carried, ErrorSummary } from './parts.tsx';
import type { Standing } from './standing.tsx';
import { words } from './words.ts';

export type FormState = {
  workflow: Workflow;
  page: Page;
  typed: Values;
  problems: readonly Problem[];
  directory: Directory;
  /** Where the form is posted to. */
  action: string;
  /** The request whose form is sent again, when changes were asked for. */
  standing?: Standing;
};

/** One page of a form: what was typed stays, also on the pages that are not shown. */
export const FormPage = ({ setting, state }: { setting: Setting; state: FormState }) => {
  const { language } = setting;
  const { workflow, page, problems } = state;
  const place = workflow.form.indexOf(page);
  const places = { n: String(place + 1), all: String(workflow.form.length + 1) };
  return (
    <Layout setting={setting} title={page.title[language]} mistaken={problems.length > 0}>
      <form method="post" action={state.action} novalidate>
        <ErrorSummary problems={problems} language={language} />
        <p class="step">{say(words.step, language, places)}</p>
        <h1>{page.title[language]}</h1>
        {place === 0 && <p class="note">{dataProtection(setting.identity)[language]}</p>}
        {state.standing && <OthersSaid standing={state.standing} language={language} />}
        <Sections state={state} language={language} />
        <Carried values={elsewhere(state)} />
        <input type="hidden" name="lang" value={language} />
        <input type="hidden" name="page" value={page.name} />
        <div class="actions">
          <button type="submit" name="go" value="on">
            {words.goOn[language]}
          </button>
          {place > 0 && (
            <button type="submit" class="quiet" name="go" value="back">
              {words.back[language]}
            </button>
          )}
        </div>
      </form>
    </Layout>
  );
};

const Sections = ({ state, language }: { state: FormState; language: Setting['language'] }) => {
  const { workflow, page, typed, problems, directory } = state;
  const filling: Filling = { language, typed, problems, directory, fields: fieldsOf(workflow) };
  return (
    <>
      {page.sections.map((section) => (
        <section>
          <h2>{section.title[language]}</h2>
          {section.intro && <p>{section.intro[language]}</p>}
          {Object.entries(section.fields).map(([name, field]) => (
            <FieldOf name={name} field={field} filling={filling} />
          ))}
        </section>
      ))}
    </>
  );
};

const elsewhere = ({ workflow, page, typed }: FormState): Values => {
  const here = new Set(page.sections.flatMap((section) => Object.keys(section.fields)));
  return Object.fromEntries(
    Object.keys(fieldsOf(workflow)).flatMap((name) => (here.has(name) ? [] : [[name, typed[name]]])),
  );
};
