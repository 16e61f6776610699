import type { AskRow } from '../../workflows/lifecycle/case.ts';
import { documentFor } from '../../workflows/lifecycle/signing/document.ts';
import { valuesBefore } from '../../workflows/lifecycle/versions.ts';
import type { Ask, Choice } from '../../workflows/vocabulary/asks.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { fill, type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { inLanguage } from '../links/in-language.ts';
import { answerWords, reasonHintOf } from './answer-words.ts';
import { Brief } from './brief.tsx';
import { Checks } from './checks.tsx';
import { DocumentHere } from './document-here.tsx';
import { Layout, type Setting } from './layout.tsx';
import { NotForMe } from './not-for-me.tsx';
import { OthersSaid } from './others-said.tsx';
import { ErrorSummary, Reference } from './parts.tsx';
import { changedRows, Requested } from './requested.tsx';
import { eachOf } from './roles.ts';
import type { Standing } from './standing.tsx';
import { words } from './words.ts';

export type Answering = Standing & {
  row: AskRow;
  person: string;
  action: string;
  typed: Values;
  problems: readonly Problem[];
  today: string;
  /** The instant of the call. */
  at: Date;
  /** What this person may answer. */
  offers: Readonly<Record<string, Choice>>;
};

/** One ask to one person: what is asked at a glance, the answers with none preselected, then everything to decide by. */
export const AnswerPage = ({ setting, answering: put }: { setting: Setting; answering: Answering }) => {
  const { language } = setting;
  const { current, row, problems, action } = put;
  const { workflow } = put;
  const answering = put;
  const ask = askNamed(workflow, row.name);
  const before = ask.kind === 'confirmation' ? undefined : valuesBefore(current, row.name);
  const title = say(words.please, language, { please: ask.please[language] });
  return (
    <Layout setting={{ ...setting, form: { id: formId, action } }} title={title} mistaken={problems.length > 0}>
      <ErrorSummary problems={problems} language={language} />
      <p class="step">
        <Reference request={current.head.request} /> · {current.head.title}
      </p>
      <h1>{title}</h1>
      <Brief answering={answering} ask={ask} before={before} language={language} />
      <DocumentHere
        document={documentFor(answering, { ask: row.name, round: row.round })}
        action={action}
        language={language}
      />
      <p>
        <a href="#request">{answerWords.readWhole[language]}</a>
      </p>
      <OthersSaid standing={answering} language={language} except={row.name} />
      <AnswerForm answering={answering} ask={ask} language={language} />
      <NotForMe answering={answering} ask={ask} language={language} />
      <h2 id="request">{answerWords.whole[language]}</h2>
      {before && changedRows(answering, before, language).length > 0 && (
        <p class="note">{words.changedHere[language]}</p>
      )}
      <Requested standing={answering} before={before} language={language} />
      {ask.kind !== 'confirmation' && answering.workflow.checks.length > 0 && (
        <Checks standing={answering} ask={ask} language={language} />
      )}
    </Layout>
  );
};

/** The form as the language switch names it, so that a reason already typed is not lost. */
const formId = 'answer';

const AnswerForm = ({ answering, ask, language }: { answering: Answering; ask: Ask; language: Language }) => {
  const { typed, action } = answering;
  const choices = Object.entries(answering.offers);
  const problem = (field: string) => answering.problems.find((one) => one.field === field);
  return (
    <form id={formId} method="post" action={inLanguage(action, language)} novalidate>
      <fieldset
        class={`field${problem('choice') ? ' wrong' : ''}`}
        id="choice"
        tabindex={-1}
        aria-describedby={problem('choice') && 'choice-mistake'}
      >
        <legend>
          <h2>{words.yourAnswer[language]}</h2>
        </legend>
        <Meaning workflow={answering.workflow} ask={ask} language={language} />
        <Mistake problem={problem('choice')} language={language} />
        {choices.map(([name, choice]) => (
          <label class="option">
            <input type="radio" name="choice" value={name} checked={typed.choice === name} />
            <span>
              {choice.words[language]}
              {choice.hint && <span class="hint">{choice.hint[language]}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {choices.some(([, choice]) => choice.needsReason) && (
        <div class={`field${problem('reason') ? ' wrong' : ''}`}>
          <label for="reason">{words.reason[language]}</label>
          <p class="hint" id="reason-hint">
            {reasonHintOf(answering.workflow, ask, answering.offers)[language]}
          </p>
          <Mistake problem={problem('reason')} language={language} />
          <textarea
            id="reason"
            name="reason"
            rows={4}
            aria-describedby={problem('reason') ? 'reason-hint reason-mistake' : 'reason-hint'}
            aria-invalid={problem('reason') ? true : undefined}
          >
            {typed.reason ?? ''}
          </textarea>
        </div>
      )}
      <div class="actions">
        <button type="submit">{words.answer[language]}</button>
      </div>
    </form>
  );
};

/** What a yes means, before it is given. */
const Meaning = ({ workflow, ask, language }: { workflow: Workflow; ask: Ask; language: Language }) => {
  const said = [meaningOf(workflow, ask), eachOf(ask)].flatMap((one) => one?.[language] ?? []);
  return said.length > 0 ? (
    <p class="note" id="means">
      {said.join(' ')}
    </p>
  ) : null;
};

const meaningOf = ({ approvalMeans }: Workflow, { kind, means }: Ask): Words | undefined =>
  means ?? (kind === 'approval' ? approvalMeans && fill(answerWords.approving, { means: approvalMeans }) : undefined);

const Mistake = ({ problem, language }: { problem: Problem | undefined; language: Language }) =>
  problem ? (
    <p class="mistake" id={`${problem.field}-mistake`}>
      {problem.words[language]}
    </p>
  ) : null;
