import type { Directory } from '../../workflows/directory.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { capital, say } from '../../workflows/vocabulary/words.ts';
import { fieldsOf, type Page, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { inLanguage } from '../links/in-language.ts';
import { ChangesWanted } from './changes-wanted.tsx';
import { DataProtection } from './data-protection.tsx';
import { FieldOf, type Filling } from './field.tsx';
import { type Fixed, FixedField } from './field-fixed.tsx';
import { Layout, type Setting } from './layout.tsx';
import { Carried, ErrorSummary, Reference } from './parts.tsx';
import type { Standing } from './standing.tsx';
import { Told } from './told.tsx';
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
  /** What may not change in it. */
  fixed?: Fixed;
};

/** One page of a form: what was typed stays, also on the pages that are not shown. */
export const FormPage = ({ setting, state }: { setting: Setting; state: FormState }) => {
  const { language } = setting;
  const { workflow, page, problems, action } = state;
  const place = workflow.form.indexOf(page);
  return (
    <Layout
      setting={{ ...setting, form: { id: formId, action } }}
      title={`${page.title[language]} · ${workflow.noun[language]}`}
      mistaken={problems.length > 0}
    >
      <form id={formId} method="post" action={inLanguage(action, language)} novalidate>
        <ErrorSummary problems={problems} language={language} />
        <StepOf workflow={workflow} place={place} language={language} />
        <h1>{page.title[language]}</h1>
        {state.standing && <ReferenceOf standing={state.standing} language={language} />}
        {state.standing && <ChangesWanted standing={state.standing} today={setting.today} language={language} />}
        {place === 0 && <p>{(state.standing ? words.formLeadEdit : words.formLead)[language]}</p>}
        {hasFreeText(page) && <p class="note">{words.noNames[language]}</p>}
        <Sections state={state} language={language} />
        {place === workflow.form.length - 1 && <Told workflow={workflow} language={language} />}
        <Carried values={elsewhere(state)} />
        <input type="hidden" name="page" value={page.name} />
        {place === 0 && <DataProtection identity={setting.identity} workflow={workflow} language={language} />}
        <div class="actions">
          <button type="submit" name="go" value="on">
            {words.goOn[language]}
          </button>
          {place > 0 && (
            <button type="submit" class="link" name="go" value="back">
              {words.back[language]}
            </button>
          )}
        </div>
      </form>
    </Layout>
  );
};

/** The one form of its page, as the language switch in the header names it. */
export const formId = 'request';

/** Which request is changed, as its mails name it. */
export const ReferenceOf = ({ standing, language }: { standing: Standing; language: Setting['language'] }) => (
  <p>
    {words.reference[language]}: <Reference request={standing.current.head.request} />
  </p>
);

type Placed = { workflow: Workflow; place: number; language: Setting['language'] };

/** Which request this is, and how far one has come with it; the check is the last step. */
export const StepOf = ({ workflow, place, language }: Placed) => (
  <p class="step">
    {capital(workflow.noun[language])} ·{' '}
    {say(words.step, language, { n: String(place + 1), all: String(workflow.form.length + 1) })}
  </p>
);

const Sections = ({ state, language }: { state: FormState; language: Setting['language'] }) => {
  const { workflow, page, typed, problems, directory, fixed = {} } = state;
  const filling: Filling = { language, typed, problems, directory, fields: fieldsOf(workflow) };
  return (
    <>
      {page.sections.map((section) => (
        <section>
          <h2>{section.title[language]}</h2>
          {section.intro && <p>{section.intro[language]}</p>}
          {Object.entries(section.fields).map(([name, field]) => {
            const standing = fixed[name];
            if (!standing) return <FieldOf name={name} field={field} filling={filling} />;
            return <FixedField name={name} field={field} filling={filling} fixed={standing} />;
          })}
        </section>
      ))}
    </>
  );
};

const hasFreeText = (page: Page): boolean =>
  page.sections.some(({ fields }) => Object.values(fields).some(({ kind }) => kind === 'long text'));

const elsewhere = ({ workflow, page, typed }: FormState): Values => {
  const here = new Set(page.sections.flatMap((section) => Object.keys(section.fields)));
  return Object.fromEntries(
    Object.keys(fieldsOf(workflow)).flatMap((name) => (here.has(name) ? [] : [[name, typed[name]]])),
  );
};
