import type { Status } from '../../workflows/lifecycle/case.ts';
import { groupReference } from '../../workflows/reference.ts';
import { workflowNamed } from '../../workflows/register.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import type { Listed } from '../ledger/port.ts';
import { statusWords } from '../pages/status-words.ts';
import { needWords } from './need-words.ts';
import { asksOf, needsOf } from './needs.ts';
import { words } from './words.ts';

type Shown = { at: Date; language: Language; partly: boolean };

/** The list as a spreadsheet reads it: a line for each request, days as 2026-11-24, and no person in it. */
export const csvOf = (rows: readonly Listed[], { at, language, partly }: Shown): string => {
  const lines = [
    columns.map(({ title }) => title[language]),
    ...rows.map((row) => columns.map(({ says }) => says(row, { at, language }))),
    ...(partly ? [[say(words.csvPartly, language, { n: String(rows.length) })]] : []),
  ];
  // Spreadsheets take what begins so for UTF-8.
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
};

type Column = { title: Words; says: (row: Listed, seen: { at: Date; language: Language }) => string };

const columns: readonly Column[] = [
  { title: words.reference, says: ({ request }) => groupReference(request) },
  { title: words.csvKind, says: ({ workflow }, { language }) => workflowNamed(workflow)?.noun[language] ?? workflow },
  { title: words.what, says: ({ title }, { language }) => title || words.erasedTitle[language] },
  { title: words.status, says: ({ status }, { language }) => statusWords[status as Status]?.words[language] ?? status },
  {
    title: words.csvNeeds,
    says: (row, { at, language }) =>
      needsOf(row, at)
        .map((need) => needWords[need].name[language])
        .join('; '),
  },
  {
    title: words.waitingFor,
    says: (row, { language }) =>
      asksOf(row)
        .map(({ state }) => state[language])
        .join('; '),
  },
  { title: words.csvDeadline, says: ({ deadline = '' }) => deadline.slice(0, 10) },
  { title: words.csvSubmitted, says: ({ createdAt }) => createdAt.slice(0, 10) },
  { title: words.since, says: ({ changedAt }) => changedAt.slice(0, 10) },
];

/** Quoted; and what a spreadsheet would take for a formula is text (a name may begin like one). */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
