import { valuesOf } from '../../workflows/lifecycle/people.ts';
import { shown } from '../../workflows/vocabulary/show.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { ChainedEvent, Message } from '../ledger/port.ts';
import { textOf } from '../mail/text.ts';
import { atTime } from '../pages/dates.ts';
import { inLanguage, Layout, type Setting, say } from '../pages/layout.tsx';
import { OthersSaid } from '../pages/others-said.tsx';
import { Facts, Reference } from '../pages/parts.tsx';
import { type Standing, StandingOf, Steps } from '../pages/standing.tsx';
import { Timeline } from '../pages/timeline.tsx';
import { words as pageWords } from '../pages/words.ts';
import { Who } from './list-page.tsx';
import type { Execution } from './ports.ts';
import { incidentWords, mailStates, words } from './words.ts';

export type RequestView = Standing & {
  trail: readonly ChainedEvent[];
  messages: readonly Message[];
  execution: Execution | undefined;
  who: string;
};

/** One request as staff see it: how it stands, its people and their mail, its record, its run. Never anyone's link. */
export const RequestPage = ({ setting, view }: { setting: Setting; view: RequestView }) => {
  const { language } = setting;
  const { head } = view.current;
  return (
    <Layout setting={setting} title={head.title || head.request} wide>
      <Who who={view.who} language={language} />
      <p>
        <a href={inLanguage('/console', language)}>{words.back[language]}</a>
      </p>
      <h1>{head.title || '—'}</h1>
      <p>
        <Reference request={head.request} />
      </p>
      {head.incident && <p class="panel bad">{incidentWords(head.incident)[language]}</p>}
      <StandingOf standing={view} language={language} />
      <h2>{pageWords.steps[language]}</h2>
      <Steps standing={view} language={language} />
      <People view={view} language={language} />
      <OthersSaid standing={view} language={language} />
      <h2>{pageWords.history[language]}</h2>
      <Timeline standing={view} trail={view.trail} language={language} />
      <Mails messages={view.messages} language={language} />
      <Run execution={view.execution} language={language} />
      <details>
        <summary>{words.requested[language]}</summary>
        {shown(view.workflow, valuesOf(view.current), view.directory, language).map((part) => (
          <>
            <h3>{part.section}</h3>
            <Facts rows={part.rows} language={language} />
          </>
        ))}
      </details>
    </Layout>
  );
};

const People = ({ view, language }: { view: RequestView; language: Language }) => (
  <section>
    <h2>{words.people[language]}</h2>
    <ul>
      {view.current.asks.map((row) => (
        <li>
          {askNamed(view.workflow, row.name).state[language]} ({row.round}):{' '}
          {row.people.map((one) => `${one.name} <${one.mailbox}>`).join(', ') || '—'}
        </li>
      ))}
    </ul>
  </section>
);

/** Each mail as sent, without its secret, with what became of it. */
const Mails = ({ messages, language }: { messages: readonly Message[]; language: Language }) => (
  <section>
    <h2>{words.mails[language]}</h2>
    {messages.map((message) => (
      <details>
        <summary>
          {atTime(message.sentAt ?? message.createdAt, language)} · {message.to.mailbox} · {message.content.preheader} ·{' '}
          <span class="tag">{mailStates[message.state][language]}</span>
        </summary>
        <blockquote>{textOf(message.content)}</blockquote>
      </details>
    ))}
  </section>
);

const Run = ({ execution, language }: { execution: Execution | undefined; language: Language }) => (
  <section>
    <h2>{words.execution[language]}</h2>
    <p>
      {execution
        ? say(execution.state ? words.executionIs : words.executionWas, language, {
            status: execution.status,
            date: atTime(execution.startedAt, language),
            state: execution.state ?? '',
          })
        : words.executionUnknown[language]}
    </p>
  </section>
);
