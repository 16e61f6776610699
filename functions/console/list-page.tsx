import { type Language, say } from '../../workflows/vocabulary/words.ts';
import type { Listed } from '../ledger/port.ts';
import { Layout, type Setting } from '../pages/layout.tsx';
import { csvAddress, listAddress } from './address.ts';
import { RequestTable, type Waits } from './list-table.tsx';
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
  waits: Waits;
  counts: Counts;
  at: Date;
  who: string;
};

type Shown = { list: ListView; language: Language };

/** Every request in one table: what waits for whom, and first what needs something from us. */
export const ListPage = ({ setting, list }: { setting: Setting; list: ListView }) => {
  const { language } = setting;
  const { view, search } = list;
  const name = search ? say(words.found, language, { search }) : viewWords[view].name[language];
  return (
    <Layout setting={setting} title={`${words.console[language]}: ${name}`} wide>
      <Who who={list.who} language={language} />
      <h1>{words.console[language]}</h1>
      <Count counts={list.counts} language={language} />
      <Views view={search ? undefined : view} language={language} />
      <Search list={list} language={language} />
      <Named list={list} language={language} />
      {(list.rows.length > 0 || !list.named) && <h2>{name}</h2>}
      <Rows list={list} name={name} language={language} />
      <Further list={list} language={language} />
    </Layout>
  );
};

const Search = ({ list, language }: Shown) => (
  <search>
    <form method="get" action="/console" class="search">
      <input type="hidden" name="lang" value={language} />
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
const Named = ({ list: { named, waits, at }, language }: Shown) =>
  named ? (
    <>
      <h2>{words.withReference[language]}</h2>
      <RequestTable rows={[named]} waits={waits} at={at} language={language} label={words.withReference[language]} />
    </>
  ) : null;

const Rows = ({ list, name, language }: Shown & { name: string }) => {
  const { rows, waits, at, after, next, named, search, view } = list;
  if (rows.length > 0)
    return (
      <RequestTable rows={rows} waits={waits} at={at} language={language} label={name} deeds={view === 'needing'} />
    );
  if (next || named) return null;
  if (after) return <p>{words.noMore[language]}</p>;
  return <p>{search ? say(words.noneFound, language, { search }) : viewWords[view].none[language]}</p>;
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
        {rows.length > 0 && <a href={csvAddress({ view, q: search }, language)}>{words.csv[language]}</a>}
      </p>
    </>
  );
};
