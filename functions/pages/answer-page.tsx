import type { AskRow } from '../../workflows/lifecycle/case.ts';
import { valuesBefore } from '../../workflows/lifecycle/edit.ts';
import { valuesOf } from '../../workflows/lifecycle/people.ts';
import type { Ask } from '../../workflows/vocabulary/asks.ts';
import { choicesOf } from '../../workflows/vocabulary/choices.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { checksOf } from '../../workflows/vocabulary/form.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { shown } from '../../workflows/vocabulary/show.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { onDate } from './dates.ts';
import { Layout, type Setting, say } from './layout.tsx';
import { OthersSaid } from './others-said.tsx';
import { ErrorSummary, Facts, Reference, type Row } from './parts.tsx';
import type { Standing } from './standing.tsx';
import { words } from './words.ts';

export type Answering = Standing & {
  row: AskRow;
  person: string;
  action: string;
  typed: Values;
  problems: readonly Problem[];
  today: string;
};

/** One ask to one person: what is asked, everything to decide by, and the answers, none of them preselected. */
export const AnswerPage = ({ setting, answering }: { setting: Setting; answering: Answering }) => {
  const { language } = setting;
  const { workflow, current, row, problems } = answering;
  const ask = askNamed(workflow, row.name);
  const title = say(words.please, language, { please: ask.please[language] });
  return (
    <Layout setting={setting} title={title} mistaken={problems.length > 0}>
      <ErrorSummary problems={problems} language={language} />
      <p class="step">
        <Reference request={current.head.request} /> · {current.head.title}
      </p>
      <h1>{title}</h1>
      <p>
        <Asked answering={answering} language={language} />
      </p>
      <p class="lead">
        <a href="#choice">{words.yourAnswer[language]}</a>
      </p>
      <Requested answering={answering} language={language} />
      {ask.kind !== 'confirmation' && <Checks answering={answering} language={language} />}
      <OthersSaid standing={answering} language={language} except={row.name} />
      <AnswerForm answering={answering} ask={ask} language={language} />
    </Layout>
  );
};

const Asked = ({ answering, language }: { answering: Answering; language: Language }) => {
  const person = answering.row.people.find((one) => one.id === answering.person);
  return (
    <>
      {say(words.askedTo, language, { name: person?.name ?? '', organisation: person?.organisation ?? '' })}{' '}
      {say(words.answerBy, language, { date: onDate(answering.row.deadline, language) })}
    </>
  );
};

/** The whole request; what changed since the round before is marked. */
const Requested = ({ answering, language }: { answering: Answering; language: Language }) => {
  const { workflow, current, directory } = answering;
  const before = valuesBefore(current);
  const old =
    before && new Map(rowsOf(shown(workflow, before, directory, language)).map((row) => [row.field, row.value]));
  return (
    <>
      {old && <p class="note">{words.changedHere[language]}</p>}
      {shown(workflow, valuesOf(current), directory, language).map((part) => (
        <section>
          <h2>{part.section}</h2>
          <Facts rows={part.rows.map((row) => withBefore(row, old))} language={language} />
        </section>
      ))}
    </>
  );
};

const rowsOf = (parts: { rows: Row[] }[]): Row[] => parts.flatMap((part) => part.rows);

const withBefore = (row: Row, old: Map<string, string> | undefined): Row =>
  old && (old.get(row.field) ?? '') !== row.value ? { ...row, before: old.get(row.field) ?? '' } : row;

const Checks = ({ answering, language }: { answering: Answering; language: Language }) => {
  const { workflow, current, directory, today } = answering;
  return (
    <section>
      <h2>{words.checks[language]}</h2>
      <ul class="checks">
        {checksOf(workflow, valuesOf(current), { directory, today }).map(({ check, passes }) => (
          <li>
            <span class={`tag ${passes ? 'good' : 'bad'}`}>{(passes ? words.passes : words.fails)[language]}</span>{' '}
            {check.ensures[language]}{' '}
            <span class="soft">({say(words.clause, language, { clause: check.clause })})</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const AnswerForm = ({ answering, ask, language }: { answering: Answering; ask: Ask; language: Language }) => {
  const { typed, action } = answering;
  const choices = Object.entries(choicesOf[ask.kind]);
  const problem = (field: string) => answering.problems.find((one) => one.field === field);
  return (
    <form method="post" action={action} novalidate>
      <fieldset class={`field${problem('choice') ? ' wrong' : ''}`} id="choice" tabindex={-1}>
        <legend>
          <h2>{words.yourAnswer[language]}</h2>
        </legend>
        <Mistake problem={problem('choice')} language={language} />
        {choices.map(([name, choice]) => (
          <label class="option">
            <input type="radio" name="choice" value={name} checked={typed.choice === name} />
            <span>{choice.words[language]}</span>
          </label>
        ))}
      </fieldset>
      {choices.some(([, choice]) => choice.needsReason) && (
        <div class={`field${problem('reason') ? ' wrong' : ''}`}>
          <label for="reason">{words.reason[language]}</label>
          <p class="hint" id="reason-hint">
            {words.reasonHint[language]}
          </p>
          <Mistake problem={problem('reason')} language={language} />
          <textarea id="reason" name="reason" rows={4} aria-describedby="reason-hint">
            {typed.reason ?? ''}
          </textarea>
        </div>
      )}
      <input type="hidden" name="lang" value={language} />
      <div class="actions">
        <button type="submit">{words.answer[language]}</button>
      </div>
    </form>
  );
};

const Mistake = ({ problem, language }: { problem: Problem | undefined; language: Language }) =>
  problem ? <p class="mistake">{problem.words[language]}</p> : null;
