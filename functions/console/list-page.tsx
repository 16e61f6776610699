import { type Language, say } from '../../workflows/vocabulary/words.ts';
import type { Listed } from '../ledger/port.ts';
import { Layout, type Setting } from '../pages/layout.tsx';
import { listAddress } from './address.ts';
import { RequestTable } from './list-table.tsx';
import { Count, Views } from './list-top.tsx';
import type { Counts } from './needs.ts';
import type { Found } from './search.ts';
import type { ViewName } from './views.ts';
import { Who } from './who.tsx';
import { viewWords, words } from './words.ts';

export type ListView = Found & {
  view: ViewName;
  search: string;
  after: string | undefined;
  named: Listed | undefined;
  counts: Counts;
  at: Date;
  who: string;
};

type Shown = { list: ListView; language: Language };

/** Every request in one table: what waits for whom, and first what needs something from us. */
export const ListPage = ({ setting, list }: { setting: Setting; list: ListView }) => {
  const { language } = setting;
  const { name } = viewWords[list.view];
  return (
    <Layout setting={setting} title={`${words.console[language]}: ${name[language]}`} wide>
      <Who who={list.who} language={language} />
      <h1>{words.console[language]}</h1>
      <Count counts={list.counts} language={language} />
      <Views view={list.view} language={language} />
      <Search list={list} language={language} />
      <Named list={list} language={language} />
      {(list.rows.length > 0 || !list.named) && <h2>{name[language]}</h2>}
      <Rows list={list} language={language} />
      <Further list={list} language={language} />
    </Layout>
  );
};

const Search = ({ list, language }: Shown) => (
  <search>
    <form method="get" action="/console" class="search">
      <input type="hidden" name="lang" value={language} />
      <input type="hidden" name="view" value={list.view} />
      <div class="field">
        <label for="q">{words.search[language]}</label>
        <input type="search" id="q" name="q" value={list.search} maxlength={200} />
      </div>
      <button type="submit">{words.find[language]}</button>
      {list.search && <a href={listAddress({ view: list.view }, language)}>{words.withoutSearch[language]}</a>}
    </form>
  </search>
);

/** A reference is found whatever the part of the list, and however old. */
const Named = ({ list: { named, at }, language }: Shown) =>
  named ? (
    <>
      <h2>{words.withReference[language]}</h2>
      <RequestTable rows={[named]} at={at} language={language} label={words.withReference} />
    </>
  ) : null;

const Rows = ({ list, language }: Shown) => {
  const { none, noneLike, name } = viewWords[list.view];
  if (list.rows.length > 0) return <RequestTable rows={list.rows} at={list.at} language={language} label={name} />;
  if (list.next || list.named) return null;
  if (!list.search) return <p>{none[language]}</p>;
  const other: ViewName = list.view === 'closed' ? 'open' : 'closed';
  return (
    <>
      <p>{say(noneLike, language, { search: list.search })}</p>
      <p>
        <a href={listAddress({ view: other, q: list.search }, language)}>
          {(other === 'closed' ? words.everywhere : words.everywhereOpen)[language]}
        </a>
      </p>
    </>
  );
};

/** Where the list goes on; when it was searched, how far that has come. */
const Further = ({ list, language }: Shown) => {
  const { view, search, after, next, rows, looked } = list;
  const partly = next !== undefined && looked > rows.length;
  return (
    <>
      {partly && <p class="soft">{say(words.looked, language, { n: String(looked) })}</p>}
      <p class="actions">
        {next && (
          <a class="button" href={listAddress({ view, q: search, after: next }, language)}>
            {(partly ? words.lookFurther : words.more)[language]}
          </a>
        )}
        {after && <a href={listAddress({ view, q: search }, language)}>{words.fromStart[language]}</a>}
      </p>
    </>
  );
};
