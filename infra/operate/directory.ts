import { readFileSync } from 'node:fs';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { dynamodbDirectory } from '../../functions/ledger/dynamodb/directory.ts';
import { tableOn } from '../../functions/table/table.ts';
import { Directory } from '../../workflows/directory.ts';
import { parseTaxId } from '../../workflows/tax-id.ts';

/** The directory as it stands in a table. */
export const readDirectory = (client: DynamoDBClient, tableName: string): Promise<Directory> =>
  dynamodbDirectory(tableOn(client, tableName)).read();

/** Loads a directory file into a table; nothing is written unless all of it is valid. @throws Error naming what is wrong */
export const loadDirectory = async (client: DynamoDBClient, tableName: string, file: string): Promise<Directory> => {
  const directory = directoryIn(readFileSync(file, 'utf8'));
  await dynamodbDirectory(tableOn(client, tableName)).replace(directory);
  return directory;
};

/** Reads a directory file: its shape, its tax ids, and that every substitute and superior is in it. */
export const directoryIn = (text: string): Directory => {
  const read = Directory.safeParse(JSON.parse(text));
  if (!read.success) throw new Error(`The directory file is not valid: ${z.prettifyError(read.error)}`);
  const wrong = wrongIn(read.data);
  if (wrong.length > 0) throw new Error(`The directory file is not valid: ${wrong.join('; ')}`);
  return read.data;
};

const wrongIn = ({ implementers, employees }: Directory): string[] => {
  const ids = new Set(employees.map((one) => one.id));
  return [
    ...implementers.filter((one) => !parseTaxId(one.taxId).ok).map((one) => `${one.id}: ${one.taxId} is no tax id`),
    ...employees.flatMap((one) =>
      [one.substitute, one.superior]
        .filter((id) => id !== undefined && !ids.has(id))
        .map((id) => `${one.id}: ${id} is nobody in the file`),
    ),
  ];
};
