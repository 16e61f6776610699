import { deadlineWords, startOfDay } from '../../workflows/calendar.ts';
import type { Directory } from '../../workflows/directory.ts';
import { scheduleOf } from '../../workflows/lifecycle/ask-schedule.ts';
import { asksIn } from '../../workflows/vocabulary/asks.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import type { Refusal } from '../../workflows/vocabulary/refusal.ts';
import { say } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { inLanguage } from '../links/in-language.ts';
import { CheckedAnswers } from './checked-answers.tsx';
import type { Fixed } from './field-fixed.tsx';
import { formId, ReferenceOf, StepOf } from './form-page.tsx';
import { Layout, type Setting } from './layout.tsx';
import { Carried } from './parts.tsx';
import type { Standing } from './standing.tsx';
import { Told } from './told.tsx';
import { words } from './words.ts';

export type Checked = {
  workflow: Workflow;
  values: Values;
  directory: Directory;
  action: string;
  /** A new request carries the token that makes a second click harmless; an edit needs none. */
  token?: string;
  /** The request whose changes are sent. */
  standing?: Standing;
  /** What may not change in it. */
  fixed?: Fixed;
  /** Why it could not be sent just now. */
  refusal?: Refusal | undefined;
};

/** "Check your answers": everything as it will be read, each answer with its way back, and a button that says what it does. */
export const CheckPage = ({ setting, checked }: { setting: Setting; checked: Checked }) => {
  const { language } = setting;
  const { workflow, values, action, token, standing, refusal } = checked;
  const last = workflow.form.at(-1);
  return (
    <Layout
      setting={{ ...setting, form: { id: formId, action } }}
      title={`${words.check[language]} · ${workflow.noun[language]}`}
      mistaken={refusal !== undefined}
    >
      <form id={formId} method="post" action={inLanguage(action, language)}>
        {refusal && <NotSent refusal={refusal} language={language} />}
        <StepOf workflow={workflow} place={workflow.form.length} language={language} />
        <h1>{words.check[language]}</h1>
        {standing && <ReferenceOf standing={standing} language={language} />}
        <CheckedAnswers checked={checked} language={language} />
        <Told workflow={workflow} language={language} />
        <p class="note">
          {token
            ? say(words.checkLead, language, confirming(checked, setting))
            : say(words.checkLeadEdit, language, { afterwards: workflow.changes?.afterwards ?? '' })}
        </p>
        <Carried values={values} />
        <input type="hidden" name="page" value="check" />
        {token && <input type="hidden" name="token" value={token} />}
        <Trap label={words.trap[language]} />
        <div class="actions">
          <button type="submit" name="go" value="send">
            {token ? words.send[language] : words.sendChanges[language]}
          </button>
          {last && (
            <button type="submit" class="link" name="go" value={`to ${last.name}`}>
              {words.back[language]}
            </button>
          )}
        </div>
      </form>
    </Layout>
  );
};

/** Where the requester will be written to first, and how long they will have. */
const confirming = ({ workflow, values, directory }: Checked, { today, language }: Setting) => {
  const requester = workflow.parties.requester(values, directory);
  const [first] = workflow.stages.flatMap(asksIn);
  const put = today === undefined ? undefined : { people: [requester], at: startOfDay(today), values };
  if (!first || !put) return { mailbox: requester.mailbox, until: '' };
  const until = scheduleOf(first, put, directory).deadline;
  return { mailbox: requester.mailbox, until: deadlineWords({ span: first.within, until, today }, language) };
};

const NotSent = ({ refusal, language }: { refusal: Refusal; language: Setting['language'] }) => (
  <div class="summary" role="alert" tabindex={-1} autofocus>
    <h2>{words.notSent[language]}</h2>
    <p>{refusal.words[language]}</p>
  </div>
);

/** People never see it; programs that fill in everything do. */
const Trap = ({ label }: { label: string }) => (
  <div class="unseen" aria-hidden="true">
    <label>
      {label}
      <input type="text" name="website" tabindex={-1} autocomplete="off" />
    </label>
  </div>
);
