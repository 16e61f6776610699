import { nameOf, type RowName } from '../../../functions/table/keys.ts';
import { groupReference } from '../../../workflows/reference.ts';

/** What rows of the index `due` were for, as one reads it, one line each time: «ABCD-EFGH, the ask commercial». */
export const cameDue = (rows: Iterable<string>): string[] => [...rows].map(said);

const said = (row: string): string => {
  const [pk = '', sk = ''] = row.split(' ');
  const named = nameOf({ pk, sk });
  return named ? `${groupReference(named.request)}, ${whatOf(named.row)}` : row;
};

const whatOf = (row: RowName): string => {
  if (row.kind === 'ask') return `the ask ${row.ask}`;
  return row.kind === 'mail' ? 'a mail to send' : 'a day of the request';
};
