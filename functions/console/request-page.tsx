import { isBlocked, keptUntil } from '../../workflows/lifecycle/blocked.ts';
import { valuesOf } from '../../workflows/lifecycle/people.ts';
import { shown } from '../../workflows/vocabulary/show.ts';
import { capital, type Language, say } from '../../workflows/vocabulary/words.ts';
import type { ChainedEvent, Message, Note } from '../ledger/port.ts';
import { inLanguage } from '../links/in-language.ts';
import { onDate } from '../pages/dates.ts';
import { Layout, type Setting } from '../pages/layout.tsx';
import { Facts, Reference } from '../pages/parts.tsx';
import type { Standing } from '../pages/standing.tsx';
import { Steps } from '../pages/steps.tsx';
import { Timeline } from '../pages/timeline.tsx';
import { words as pageWords } from '../pages/words.ts';
import { Actions } from './actions.tsx';
import type { DeedName } from './deed-names.ts';
import { deedWords } from './deed-words.ts';
import type { Run } from './execution-of.ts';
import { StatusTag } from './list-table.tsx';
import { Mails } from './mails.tsx';
import { People } from './people.tsx';
import { Record } from './record.tsx';

import { requestWords } from './request-words.ts';
import { RunOf } from './run.tsx';
import { State } from './state.tsx';
import { Who } from './who.tsx';
import { words } from './words.ts';

export type RequestView = Standing & {
  trail: readonly ChainedEvent[];
  messages: readonly Message[];
  notes: readonly Note[];
  /** What has just been done here. */
  done: DeedName | undefined;
  execution: Run;
  at: Date;
  who: string;
};

export type Shown = { view: RequestView; language: Language };

/** One request as staff see it: how it stands, its people and their mail, its record, its run. Never anyone's link. */
export const RequestPage = ({ setting, view }: { setting: Setting; view: RequestView }) => {
  const { language } = setting;
  const { head } = view.current;
  return (
    <Layout setting={setting} title={head.title || words.erasedTitle[language]} wide>
      <Who who={view.who} language={language} />
      <p>
        <a href={inLanguage('/console', language)}>{words.back[language]}</a>
      </p>
      <h1>{head.title || words.erasedTitle[language]}</h1>
      <p>
        <Reference request={head.request} /> · {capital(view.workflow.noun[language])}{' '}
        <StatusTag status={head.status} language={language} />
      </p>
      {view.done && (
        <p class="panel good" role="status">
          {deedWords[view.done].done[language]}
        </p>
      )}
      <State view={view} language={language} />
      <Actions view={view} language={language} />
      <h2>{pageWords.steps[language]}</h2>
      <Steps standing={view} language={language} />
      {isBlocked(head) ? (
        <p class="panel">
          {say(requestWords.blocked, language, { until: onDate(keptUntil(head) ?? head.changedAt, language) })}
        </p>
      ) : (
        <Personal view={view} language={language} />
      )}
      <RunOf view={view} language={language} />
      <Record view={view} language={language} />
      {!head.erased && !isBlocked(head) && <Requested view={view} language={language} />}
    </Layout>
  );
};

/** Who did what, and what they were written. */
const Personal = ({ view, language }: Shown) => (
  <>
    <People view={view} language={language} />
    <h2>{pageWords.history[language]}</h2>
    <Timeline standing={view} trail={view.trail} language={language} messages={view.messages} notes={view.notes} />
    <Mails view={view} language={language} />
  </>
);

const Requested = ({ view, language }: Shown) => (
  <details>
    <summary>{requestWords.requested[language]}</summary>
    {shown(view.workflow, valuesOf(view.current), { directory: view.directory, language }).map((part) => (
      <>
        <h3>{part.section}</h3>
        <Facts rows={part.rows} language={language} />
      </>
    ))}
  </details>
);
