import type { Status } from '../../workflows/lifecycle/case.ts';
import { groupReference } from '../../workflows/reference.ts';
import { workflowNamed } from '../../workflows/register.ts';
import { capital, type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import type { Listed } from '../ledger/port.ts';
import { inLanguage } from '../links/in-language.ts';
import { roleOf } from '../pages/roles.ts';
import { statusWords } from '../pages/status-words.ts';
import { briefly, dayOf } from './in-brief.ts';
import { needWords } from './need-words.ts';
import { asksOf, needsOf } from './needs.ts';
import { Table } from './table.tsx';
import { words } from './words.ts';

type Row = { row: Listed; at: Date; language: Language };

/** Requests, a line each. */
export const RequestTable = (shown: { rows: readonly Listed[]; at: Date; language: Language; label: string }) => {
  const { rows, at, language, label } = shown;
  const titles = [words.reference, words.what, words.status, words.waitingFor, words.since];
  return (
    <Table label={label} titles={titles} language={language}>
      {rows.map((row) => (
        <RequestRow row={row} at={at} language={language} />
      ))}
    </Table>
  );
};

const RequestRow = ({ row, at, language }: Row) => (
  <tr>
    <th scope="row">
      <a href={inLanguage(`/console/requests/${row.request}`, language)}>{groupReference(row.request)}</a>
    </th>
    <td>
      {row.title || words.erasedTitle[language]}
      <br />
      <span class="soft">
        {capital(workflowNamed(row.workflow)?.noun[language] ?? row.workflow)},{' '}
        {say(words.submitted, language, { date: dayOf(row.createdAt, language) })}
      </span>
    </td>
    <td data-label={words.status[language]}>
      <StatusTag status={row.status} language={language} />
      {needsOf(row, at).map((need) => (
        <>
          {' '}
          <span class="tag bad">{needWords[need].name[language]}</span>
        </>
      ))}
    </td>
    <td data-label={words.waitingFor[language]}>
      <WaitingFor row={row} at={at} language={language} />
    </td>
    <td data-label={words.since[language]}>{briefly(row.changedAt, language)}</td>
  </tr>
);

export const StatusTag = ({ status, language }: { status: string; language: Language }) => {
  const known = statusWords[status as Status];
  return <span class={`tag ${known?.tone ?? ''}`}>{known?.words[language] ?? status}</span>;
};

/** Whose turn it is, with what, and until when. */
const WaitingFor = ({ row, at, language }: Row) => {
  const asks = asksOf(row);
  if (asks.length === 0) return <>{words.nobody[language]}</>;
  return (
    <>
      {asks.map((ask) => (
        <div>
          <strong>{roleOf(ask)[language]}</strong> <span class="soft">({ask.state[language]})</span>
        </div>
      ))}
      {row.deadline && (
        <div>
          {say(untilWhen(row.deadline, { at, asks: asks.length }), language, { date: dayOf(row.deadline, language) })}
        </div>
      )}
    </>
  );
};

/** Side by side each ask has a deadline of its own: the list knows the first. */
const untilWhen = (deadline: string, { at, asks }: { at: Date; asks: number }): Words => {
  if (deadline <= at.toISOString()) return words.late;
  return asks > 1 ? words.firstBy : words.by;
};
