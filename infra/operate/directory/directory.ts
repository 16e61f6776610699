import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamodbDirectory } from '../../../functions/ledger/dynamodb/directory.ts';
import type { DirectoryStore, Said } from '../../../functions/ledger/port.ts';
import { tableOn } from '../../../functions/table/table.ts';
import type { Directory } from '../../../workflows/directory.ts';
import { provinces } from '../../../workflows/territory/provinces.ts';
import { checked } from './checked.ts';
import { rowsInFile } from './rows.ts';

/** The directory as it stands in a table, without its schools. */
export const readDirectory = (client: DynamoDBClient, tableName: string): Promise<Directory> =>
  storeOn(client, tableName).read();

/** All that has been said. */
export const readWhole = async (client: DynamoDBClient, tableName: string): Promise<Said> => {
  const store = storeOn(client, tableName);
  const { loads: _, ...known } = await store.read();
  const abroad = known.implementers.flatMap(({ territories }) => territories.filter((code) => !/\d/.test(code)));
  const territories = [...new Set([...provinces.map(({ code }) => code), ...abroad])].sort();
  const schools = await Promise.all(territories.map((code) => store.schoolsIn(code)));
  return { ...known, schools: schools.flat() };
};

/**
 * Loads a file into a table: what it says takes the place of what was said of the same, and what it does not speak of
 * stays. Nothing is written unless every row is valid. Returns what the file says.
 * @throws Complaint naming every bad row with its line
 */
export const loadDirectory = async (client: DynamoDBClient, tableName: string, file: string): Promise<Said> => {
  const store = storeOn(client, tableName);
  const said = checked(rowsInFile(file), await store.read());
  await store.save(said);
  return said;
};

const storeOn = (client: DynamoDBClient, tableName: string): DirectoryStore =>
  dynamodbDirectory(tableOn(client, tableName));
