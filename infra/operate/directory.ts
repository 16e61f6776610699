import { readFileSync } from 'node:fs';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { dynamodbDirectory } from '../../functions/ledger/dynamodb/directory.ts';
import { tableOn } from '../../functions/table/table.ts';
import { Directory } from '../../workflows/directory.ts';
import { parseTaxId } from '../../workflows/tax-id.ts';
import { Complaint } from '../local/complaint.ts';

/** The directory as it stands in a table. */
export const readDirectory = (client: DynamoDBClient, tableName: string): Promise<Directory> =>
  dynamodbDirectory(tableOn(client, tableName)).read();

/** Loads a directory file into a table; nothing is written unless all of it is valid. @throws Complaint naming what is wrong */
export const loadDirectory = async (client: DynamoDBClient, tableName: string, file: string): Promise<Directory> => {
  const directory = directoryIn(textOf(file));
  await dynamodbDirectory(tableOn(client, tableName)).replace(directory);
  return directory;
};

/** Reads a directory file: its shape, its tax ids, that nobody is in it twice, and that every substitute and superior is. */
export const directoryIn = (text: string): Directory => {
  const read = Directory.safeParse(jsonIn(text));
  if (!read.success) throw new Complaint(`The directory file is not valid: ${z.prettifyError(read.error)}`);
  const wrong = wrongIn(read.data);
  if (wrong.length > 0) throw new Complaint(`The directory file is not valid: ${wrong.join('; ')}.`);
  return asKept(read.data);
};

/** Tax ids are compared with those of forms, which are kept in capitals without separators. */
const asKept = ({ implementers, employees }: Directory): Directory => ({
  implementers: implementers.map((one) => ({ ...one, taxId: taxIdKept(one.taxId) })),
  employees: employees.map((one) => ({ ...one, interests: one.interests.map(taxIdKept) })),
});

const taxIdKept = (typed: string): string => {
  const read = parseTaxId(typed);
  return read.ok ? read.taxId : typed;
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Complaint(`The directory file ${file} cannot be read: check its name.`);
  }
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new Complaint(`The directory file is not JSON: ${(fault as Error).message}`);
  }
};

const wrongIn = ({ implementers, employees }: Directory): string[] => {
  const ids = employees.map((one) => one.id);
  const wrongTaxId = (taxId: string): boolean => !parseTaxId(taxId).ok;
  return [
    ...twice(ids),
    ...twice(implementers.map((one) => one.id)),
    ...implementers.filter((one) => wrongTaxId(one.taxId)).map((one) => `${one.id}: ${one.taxId} is no tax id`),
    ...employees.flatMap((one) => one.interests.filter(wrongTaxId).map((taxId) => `${one.id}: ${taxId} is no tax id`)),
    ...employees.flatMap(({ id, substitute, superior }) =>
      [substitute, superior]
        .filter((other) => other !== undefined && (other === id || !ids.includes(other)))
        .map((other) => `${id}: ${other} is nobody else in the file`),
    ),
  ];
};

const twice = (ids: string[]): string[] =>
  ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} is there twice`);
