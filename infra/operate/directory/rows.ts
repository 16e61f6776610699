import { readFileSync } from 'node:fs';
import { Complaint } from '../../local/complaint.ts';
import { rowsInCsv } from './csv.ts';
import { rowsInJson } from './json.ts';

/** What a row is about. */
export const kinds = ['implementer', 'school', 'employee'] as const;
export type Kind = (typeof kinds)[number];

/** A row of a directory file as it was written, and where. */
export type FileRow = { kind: Kind; line: number; value: unknown };

/** Reads a file of either form by its name. @throws Complaint when it cannot be read */
export const rowsInFile = (file: string): FileRow[] => {
  const text = textOf(file);
  if (/\.json$/i.test(file)) return rowsInJson(text);
  if (/\.csv$/i.test(file)) return rowsInCsv(text);
  throw new Complaint(`The directory file ${file} ends neither in .json nor in .csv: say which of them it is.`);
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Complaint(`The directory file ${file} cannot be read: check its name.`);
  }
};
