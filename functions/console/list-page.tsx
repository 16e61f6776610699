import type { Status } from '../../workflows/lifecycle/case.ts';
import { groupReference } from '../../workflows/reference.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import { allAsks } from '../../workflows/vocabulary/workflow.ts';
import type { Listed, View } from '../ledger/port.ts';
import { atTime } from '../pages/dates.ts';
import { inLanguage, Layout, type Setting, say } from '../pages/layout.tsx';
import { capital } from '../pages/start-page.tsx';
import { statusWords } from '../pages/status-words.ts';
import { incidentWords, words } from './words.ts';

export type ListView = { view: View; search: string; rows: readonly Listed[]; next?: string | undefined; who: string };

/** Every request in one table: what waits for whom, and what needs something from us first. */
export const ListPage = ({ setting, list }: { setting: Setting; list: ListView }) => {
  const { language } = setting;
  const needing = list.rows.filter((row) => row.incident !== '');
  return (
    <Layout setting={setting} title={words.console[language]} wide>
      <Who who={list.who} language={language} />
      <h1>{words.console[language]}</h1>
      <p class={needing.length > 0 ? 'panel bad' : 'panel good'}>
        {needing.length > 0
          ? say(words.needing, language, { n: String(needing.length) })
          : words.nothingNeeding[language]}
      </p>
      <Filters list={list} language={language} />
      {list.rows.length === 0 ? <p>{words.none[language]}</p> : <Table list={list} language={language} />}
      {list.next && (
        <p>
          <a
            href={`/console?${new URLSearchParams({ view: list.view, q: list.search, after: list.next, lang: language })}`}
          >
            {words.more[language]}
          </a>
        </p>
      )}
    </Layout>
  );
};

export const Who = ({ who, language }: { who: string; language: Language }) => (
  <form method="post" action="/console/sign-out" class="actions">
    <span class="soft">{who}</span>
    <button type="submit" class="quiet">
      {words.signOut[language]}
    </button>
  </form>
);

const Filters = ({ list, language }: { list: ListView; language: Language }) => (
  <form method="get" action="/console">
    <input type="hidden" name="lang" value={language} />
    <fieldset>
      <legend>{words.view[language]}</legend>
      <div class="actions">
        {(['open', 'closed'] as const).map((view) => (
          <label class="option">
            <input type="radio" name="view" value={view} checked={list.view === view} />
            <span>{words[view][language]}</span>
          </label>
        ))}
      </div>
    </fieldset>
    <div class="field">
      <label for="q">{words.search[language]}</label>
      <input type="search" id="q" name="q" value={list.search} />
    </div>
    <button type="submit">{words.find[language]}</button>
  </form>
);

const Table = ({ list, language }: { list: ListView; language: Language }) => (
  <section class="scroll" aria-label={words.console[language]} tabindex={0}>
    <table>
      <thead>
        <tr>
          {[words.reference, words.what, words.status, words.waitingFor, words.since].map((title) => (
            <th scope="col">{title[language]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.rows.map((row) => (
          <tr>
            <td>
              <a href={inLanguage(`/console/requests/${row.request}`, language)}>{groupReference(row.request)}</a>
            </td>
            <td>
              {row.title}
              <br />
              <span class="soft">{capital(workflowNamed(row.workflow)?.noun[language] ?? row.workflow)}</span>
            </td>
            <td>
              <StatusTag row={row} language={language} />
            </td>
            <td>{waitingFor(row, language)}</td>
            <td>{atTime(row.changedAt, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const StatusTag = ({ row, language }: { row: Listed; language: Language }) => {
  const status = statusWords[row.status as Status];
  return (
    <>
      <span class={`tag ${status?.tone ?? ''}`}>{status?.words[language] ?? row.status}</span>
      {row.incident && <span class="tag bad">{incidentWords(row.incident)[language]}</span>}
    </>
  );
};

const waitingFor = ({ workflow, waitingFor: names }: Listed, language: Language): string => {
  const asks = allAsks(workflowNamed(workflow) ?? ({ stages: [], changes: { ask: undefined } } as never));
  return names.map((name) => asks.find((one) => one.name === name)?.state[language] ?? name).join(', ') || '—';
};
