import { suggestMailbox } from '../../workflows/mailbox-suggestion.ts';
import type { Field } from '../../workflows/vocabulary/fields.ts';
import { type ShownRow, shown } from '../../workflows/vocabulary/show.ts';
import { type Language, say } from '../../workflows/vocabulary/words.ts';
import { fieldsOf, type Page } from '../../workflows/vocabulary/workflow.ts';
import { inLanguage } from '../links/in-language.ts';
import type { Checked } from './check-page.tsx';
import { NotToChange } from './field-fixed.tsx';
import { words } from './words.ts';

type Answers = { checked: Checked; language: Language };

/** Every answer with a button that leads back to its question. */
export const CheckedAnswers = ({ checked, language }: Answers) => {
  const { workflow, values, directory } = checked;
  const parts = shown(workflow, values, { directory, language });
  const fields = fieldsOf(workflow);
  return (
    <>
      {parts.map(({ section, rows }) => (
        <section>
          <h2>{section}</h2>
          <dl class="facts checked">
            {rows.map((row) => (
              <AnswerOf row={row} field={fields[row.field]} checked={checked} language={language} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
};

type Answer = Answers & { row: ShownRow; field: Field | undefined };

const AnswerOf = ({ row, field, checked, language }: Answer) => {
  const meant = field?.kind === 'mailbox' ? suggestMailbox(row.value) : undefined;
  return (
    <div>
      <dt>{row.label}</dt>
      <dd>
        {row.value || words.unanswered[language]}
        {meant && <strong class="meant">{say(words.meant, language, { mailbox: meant })}</strong>}
      </dd>
      <dd>
        {checked.fixed && Object.hasOwn(checked.fixed, row.field) ? (
          <NotToChange label={row.label} language={language} />
        ) : (
          <Change row={row} checked={checked} language={language} />
        )}
      </dd>
    </div>
  );
};

const Change = ({ row, checked, language }: Answers & { row: ShownRow }) => (
  <button
    type="submit"
    class="link"
    name="go"
    value={`to ${pageOf(checked, row.field)?.name}`}
    formaction={`${inLanguage(checked.action, language)}#${row.field}`}
  >
    {words.change[language]}
    <span class="unseen"> {row.label}</span>
  </button>
);

const pageOf = ({ workflow }: Checked, field: string): Page | undefined =>
  workflow.form.find((page) => page.sections.some((section) => Object.hasOwn(section.fields, field)));
