import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { Complaint } from '../../local/complaint.ts';
import { type Cell, columns } from './columns.ts';
import { type FileRow, type Kind, kinds } from './rows.ts';

type Cells = Record<string, string>;

/** Rows of one kind, which their columns tell; commas or semicolons, as spreadsheets write them. @throws Complaint when it is no such file */
export const rowsInCsv = (text: string): FileRow[] => {
  const { names, rows } = read(text);
  const kind = kindOf(names);
  return rows.map(({ record, info }) => ({ kind, line: info.lines, value: rowOf(kind, record) }));
};

/** The same rows as a file. */
export const csvOf = (kind: Kind, values: readonly object[]): string => {
  const names = Object.keys(columns[kind]);
  const cells = values.map((value) => names.map((name) => written(columns[kind][name] ?? 'text', at(value, name))));
  return stringify([names, ...cells]);
};

const read = (text: string) => {
  let names: string[] = [];
  const columns = (header: string[]) => {
    names = header;
    return header;
  };
  try {
    const how = { columns, delimiter: [',', ';'], bom: true, info: true, skip_empty_lines: true, trim: true };
    const rows: unknown = parse(text, how);
    return { names, rows: rows as { record: Cells; info: { lines: number } }[] };
  } catch (fault) {
    throw new Complaint(`The directory file is no CSV: ${(fault as Error).message}.`);
  }
};

const kindOf = (names: string[]): Kind => {
  const kind = kinds.find((one) => names.includes(telling[one]));
  if (!kind)
    throw new Complaint(
      `The columns of the directory file say not what it lists: ${Object.values(telling).join(', ')} would.`,
    );
  const unknown = names.filter((name) => !Object.hasOwn(columns[kind], name));
  if (unknown.length === 0) return kind;
  throw new Complaint(
    `The directory file has columns that a list of ${kind}s has not: ${unknown.join(', ')}. It may have ${Object.keys(columns[kind]).join(', ')}.`,
  );
};

/** The column that only a list of these has. */
const telling: Record<Kind, string> = { implementer: 'legalName', school: 'code', employee: 'roles' };

const rowOf = (kind: Kind, cells: Cells): object => {
  const row: Record<string, unknown> = {};
  for (const [name, cell] of Object.entries(cells)) {
    const written = columns[kind][name] ?? 'text';
    if (cell !== '') put(row, name.split('.'), readers[written](cell));
    else if (written === 'list') put(row, name.split('.'), []);
  }
  return row;
};

/** What cannot be read stays text: the checks name it with its line. */
const readers: Record<Cell, (cell: string) => unknown> = {
  text: (cell) => cell,
  number: (cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell),
  'yes or no': (cell) => (/^(yes|sí|si|true)$/i.test(cell) ? true : /^(no|false)$/i.test(cell) ? false : cell),
  list: (cell) => cell.split('|').map((one) => one.trim()),
  JSON: (cell) => {
    try {
      return JSON.parse(cell);
    } catch {
      return cell;
    }
  },
};

const written = (cell: Cell, value: unknown): string => {
  if (value === undefined) return '';
  if (cell === 'list') return (value as string[]).join('|');
  if (cell === 'yes or no') return value ? 'yes' : 'no';
  return cell === 'JSON' ? JSON.stringify(value) : String(value);
};

const put = (value: Record<string, unknown>, [first = '', ...rest]: string[], cell: unknown): void => {
  if (rest.length === 0) {
    value[first] = cell;
    return;
  }
  value[first] ??= {};
  put(value[first] as Record<string, unknown>, rest, cell);
};

const at = (value: unknown, name: string): unknown =>
  name.split('.').reduce<unknown>((inside, part) => (inside as Record<string, unknown> | undefined)?.[part], value);
