import { valuesOf } from '../../workflows/lifecycle/people.ts';
import { reopenableUntil } from '../../workflows/lifecycle/reopen.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { shown } from '../../workflows/vocabulary/show.ts';
import type { Language, Words } from '../../workflows/vocabulary/words.ts';
import type { ChainedEvent } from '../ledger/port.ts';
import { onDate } from './dates.ts';
import { Layout, type Setting, say } from './layout.tsx';
import { OthersSaid } from './others-said.tsx';
import { ErrorSummary, Facts, Reference } from './parts.tsx';
import { type Standing, StandingOf, Steps } from './standing.tsx';
import { Timeline } from './timeline.tsx';
import { words } from './words.ts';

export type StatusView = Standing & { trail: readonly ChainedEvent[]; action: string; problems: readonly Problem[] };

/** The requester's private page: who holds the ball, since when, what comes next; and the way to withdraw. */
export const StatusPage = ({ setting, view }: { setting: Setting; view: StatusView }) => {
  const { language } = setting;
  const { workflow, current, directory, problems } = view;
  return (
    <Layout setting={setting} title={words.status[language]} mistaken={problems.length > 0}>
      <ErrorSummary problems={problems} language={language} />
      <h1>{words.status[language]}</h1>
      <p>
        <Reference request={current.head.request} /> · {current.head.title}
      </p>
      <StandingOf standing={view} language={language} />
      <h2>{words.steps[language]}</h2>
      <Steps standing={view} language={language} />
      <OthersSaid standing={view} language={language} />
      <h2>{words.history[language]}</h2>
      <Timeline standing={view} trail={view.trail} language={language} />
      <details>
        <summary>{words.answers[language]}</summary>
        {shown(workflow, valuesOf(current), directory, language).map((part) => (
          <>
            <h3>{part.section}</h3>
            <Facts rows={part.rows} language={language} />
          </>
        ))}
      </details>
      {current.head.status === 'open' && <Sure view={view} language={language} deed="withdraw" />}
      {current.head.status === 'lapsed' && !current.head.erased && (
        <Sure view={view} language={language} deed="reopen" />
      )}
    </Layout>
  );
};

const deeds: Record<'withdraw' | 'reopen', { title: Words; hint: Words; sure: Words }> = {
  withdraw: { title: words.withdraw, hint: words.withdrawHint, sure: words.withdrawSure },
  reopen: { title: words.reopen, hint: words.reopenHint, sure: words.reopenSure },
};

/** No button alone records anything: a box first. */
const Sure = ({ view, language, deed }: { view: StatusView; language: Language; deed: 'withdraw' | 'reopen' }) => {
  const { title, hint, sure } = deeds[deed];
  const problem = view.problems.find((one) => one.field === 'sure');
  return (
    <form method="post" action={view.action} novalidate>
      <h2>{title[language]}</h2>
      <p class="hint">{say(hint, language, { date: onDate(reopenableUntil(view.current), language) })}</p>
      <div class={`field${problem ? ' wrong' : ''}`}>
        {problem && <p class="mistake">{problem.words[language]}</p>}
        <label class="option">
          <input type="checkbox" id="sure" name="sure" value="yes" />
          <span>{sure[language]}</span>
        </label>
      </div>
      <input type="hidden" name="lang" value={language} />
      <button type="submit" class="plain" name="deed" value={deed}>
        {title[language]}
      </button>
    </form>
  );
};
