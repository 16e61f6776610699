import { deadlineWords, localDate, nearDate } from '../../workflows/calendar.ts';
import { timeGiven } from '../../workflows/lifecycle/ask-schedule.ts';
import type { AskRow, Status } from '../../workflows/lifecycle/case.ts';
import { stillAsked } from '../../workflows/lifecycle/people.ts';
import { groupReference } from '../../workflows/reference.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Ask } from '../../workflows/vocabulary/asks.ts';
import { capital, type Language, say } from '../../workflows/vocabulary/words.ts';
import type { Listed } from '../ledger/port.ts';
import { inLanguage } from '../links/in-language.ts';
import { roleAwaited } from '../pages/roles.ts';
import { statusWords } from '../pages/status-words.ts';
import { words as pageWords } from '../pages/words.ts';
import { briefly, dayOf, listOf } from './in-brief.ts';
import { needWords } from './need-words.ts';
import { asksOf, needsOf } from './needs.ts';
import { Table } from './table.tsx';
import { words } from './words.ts';

/** The asks that wait, by the reference of their request. */
export type Waits = ReadonlyMap<string, readonly AskRow[]>;

type Row = { row: Listed; waits: readonly AskRow[]; at: Date; language: Language };
/** `deeds`: whether each says what to do about what is wrong. */
type Shown = { rows: readonly Listed[]; waits: Waits; at: Date; language: Language; label: string; deeds?: boolean };

/** Requests, a line each. */
export const RequestTable = ({ rows, waits, at, language, label, deeds = false }: Shown) => {
  const titles = [words.reference, words.what, words.status, words.waitingFor, words.since];
  return (
    <Table label={label} titles={titles} language={language}>
      {rows.map((row) => (
        <RequestRow row={row} waits={waits.get(row.request) ?? []} at={at} language={language} deeds={deeds} />
      ))}
    </Table>
  );
};

const RequestRow = ({ row, waits, at, language, deeds }: Row & { deeds: boolean }) => (
  <tr>
    <th scope="row">
      <a href={inLanguage(`/console/requests/${row.request}`, language)}>{groupReference(row.request)}</a>
    </th>
    <td>
      {row.title || words.erasedTitle[language]}
      <br />
      <small>
        {capital(workflowNamed(row.workflow)?.noun[language] ?? row.workflow)},{' '}
        {say(words.submitted, language, { date: dayOf(row.createdAt, language) })}
      </small>
    </td>
    <td data-label={words.status[language]}>
      <StatusTag status={row.status} language={language} />
      {needsOf(row, at).map((need) => (
        <>
          {' '}
          <span class="tag bad">{needWords[need].name[language]}</span>
          {deeds && <div class="soft">{needWords[need].deed[language]}</div>}
        </>
      ))}
    </td>
    <td data-label={words.waitingFor[language]}>
      <WaitingFor row={row} waits={waits} at={at} language={language} />
    </td>
    <td data-label={words.since[language]}>{briefly(row.changedAt, language)}</td>
  </tr>
);

export const StatusTag = ({ status, language }: { status: string; language: Language }) => {
  const known = statusWords[status as Status];
  return <span class={`tag ${known?.tone ?? ''}`}>{known?.words[language] ?? status}</span>;
};

/** Whose turn it is, as what, since when and until when. */
const WaitingFor = ({ row, waits, at, language }: Row) => {
  const asks = asksOf(row);
  if (asks.length === 0) return <>{words.nobody[language]}</>;
  return (
    <>
      {asks.map((ask) => (
        <div>
          <Awaited ask={ask} row={waits.find(({ name }) => name === ask.name)} language={language} />
        </div>
      ))}
      {row.deadline && <div>{untilWhen(row, { waits, asks, at, language })}</div>}
    </>
  );
};

/** By name, as only staff read it; by role alone when nobody is left to answer, or the list is a moment behind. */
const Awaited = ({ ask, row, language }: { ask: Ask; row: AskRow | undefined; language: Language }) => {
  const role = roleAwaited(ask, row)[language];
  const names = row ? stillAsked(row).map(({ name, mailbox }) => name || mailbox) : [];
  return (
    <>
      <strong>{names.length > 0 ? listOf(names, language) : role}</strong>{' '}
      <small>
        ({names.length > 0 ? role : ask.state[language]}
        {row && `, ${say(pageWords.since, language, { date: dayOf(row.openedAt, language) })}`})
      </small>
    </>
  );
};

type Until = Pick<Row, 'waits' | 'at' | 'language'> & { asks: readonly Ask[] };

/** Side by side each ask has a deadline of its own: the list says the first. */
const untilWhen = ({ deadline = '' }: Listed, { waits, asks, at, language }: Until): string => {
  const today = localDate(at);
  const date = nearDate(localDate(new Date(deadline)), today, language);
  if (deadline <= at.toISOString()) return say(words.late, language, { date });
  const first = waits.find((one) => one.deadline === deadline);
  const ask = asks.length === 1 ? asks[0] : asks.find(({ name }) => name === first?.name);
  const until = ask
    ? deadlineWords({ ...timeGiven(ask, first ?? {}), until: deadline, today }, language)
    : say(words.by, language, { date });
  return asks.length > 1 ? say(words.firstBy, language, { until }) : until;
};
