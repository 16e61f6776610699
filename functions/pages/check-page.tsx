import type { Directory } from '../../workflows/directory.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { shown } from '../../workflows/vocabulary/show.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { Layout, type Setting, say } from './layout.tsx';
import { Carried, Facts } from './parts.tsx';
import { words } from './words.ts';

export type Checked = {
  workflow: Workflow;
  values: Values;
  directory: Directory;
  action: string;
  /** A new request carries the token that makes a second click harmless; an edit needs none. */
  token?: string;
};

/** "Check your answers": everything as it will be read, each page with its way back, and a button that says what it does. */
export const CheckPage = ({ setting, checked }: { setting: Setting; checked: Checked }) => {
  const { language } = setting;
  const { workflow, values, directory, action, token } = checked;
  const places = { n: String(workflow.form.length + 1), all: String(workflow.form.length + 1) };
  return (
    <Layout setting={{ ...setting, switchable: false }} title={words.check[language]}>
      <form method="post" action={action}>
        <p class="step">{say(words.step, language, places)}</p>
        <h1>{words.check[language]}</h1>
        {workflow.form.map((page) => (
          <section>
            {shown(workflow, values, directory, language)
              .filter((part) => page.sections.some((section) => section.title[language] === part.section))
              .map((part) => (
                <>
                  <h2>{part.section}</h2>
                  <Facts rows={part.rows} language={language} />
                </>
              ))}
            <button type="submit" class="quiet" name="go" value={`to ${page.name}`}>
              {words.change[language]}: {page.title[language]}
            </button>
          </section>
        ))}
        <p class="note">
          {token ? say(words.checkLead, language, { mailbox: mailboxOf(checked) }) : words.checkLeadEdit[language]}
        </p>
        <Carried values={values} />
        <input type="hidden" name="lang" value={language} />
        <input type="hidden" name="page" value="check" />
        {token && <input type="hidden" name="token" value={token} />}
        <Trap label={words.trap[language]} />
        <div class="actions">
          <button type="submit" name="go" value="send">
            {token ? words.send[language] : words.sendChanges[language]}
          </button>
        </div>
      </form>
    </Layout>
  );
};

const mailboxOf = ({ workflow, values, directory }: Checked): string =>
  workflow.parties.requester(values, directory).mailbox;

/** People never see it; programs that fill in everything do. */
const Trap = ({ label }: { label: string }) => (
  <div class="trap" aria-hidden="true">
    <label>
      {label}
      <input type="text" name="website" tabindex={-1} autocomplete="off" />
    </label>
  </div>
);
