import type { Filed } from './write.ts';

/** One page that lists everything: by workflow, kind, outcome and language; of mails with their subject. */
export const indexOf = (filed: readonly Filed[]): string => {
  const rooms = Object.entries(Object.groupBy(filed, ({ workflow, kind }) => `${workflow}: ${kind}s`));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Gallery · Aval</title>
<style>body{font:16px/1.5 system-ui;margin:1rem auto;max-width:80rem;padding:0 1rem}table{border-collapse:collapse;width:100%}
td,th{border-bottom:1px solid #ccc;padding:.25rem .5rem;text-align:left;vertical-align:top}</style></head><body>
<h1>Gallery</h1><p>${filed.length} mails and pages, as made by the rules.</p>
<ul>${rooms.map(([room, items = []]) => `<li><a href="#${anchor(room)}">${escaped(room)}</a> (${items.length})</li>`).join('')}</ul>
${rooms.map(([room, items = []]) => tableOf(room, items)).join('\n')}
</body></html>`;
};

const tableOf = (room: string, items: readonly Filed[]): string => `<h2 id="${anchor(room)}">${escaped(room)}</h2>
<table><thead><tr><th>Kind</th><th>Outcome</th><th>Reader</th><th>Language</th><th>File</th></tr></thead><tbody>
${[...items].sort(byKind).map(rowOf).join('\n')}
</tbody></table>`;

const byKind = (a: Filed, b: Filed): number => sortKey(a).localeCompare(sortKey(b));
const sortKey = ({ name, outcome, reader, language }: Filed): string => [name, outcome, reader, language].join('\n');

const rowOf = ({ name, outcome, reader, language, file, textFile, subject = '' }: Filed): string => {
  const text = textFile ? ` · <a href="${textFile}">text</a>` : '';
  const cells = [name, outcome, reader, language].map((one) => `<td>${escaped(one)}</td>`).join('');
  return `<tr>${cells}<td><a href="${file}">${escaped(subject || 'page')}</a>${text}</td></tr>`;
};

const anchor = (room: string): string => room.replace(/[^A-Za-z0-9]+/g, '-');

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
