import { afterEach, beforeEach, expect, test } from 'vitest';
import { dynamodbDirectory } from '../../../functions/ledger/dynamodb/directory.ts';
import type { DirectoryStore } from '../../../functions/ledger/port.ts';
import { employeeKey, versionKey } from '../../../functions/table/keys.ts';
import { type Table, tableOn } from '../../../functions/table/table.ts';
import { Employee } from '../../../workflows/directory/employee.ts';
import { directory } from '../../workflows/examples.ts';
import { clientOf, databaseHere, freshTable } from '../table/fresh-table.ts';

const here = databaseHere();
let client: ReturnType<typeof clientOf>;
let table: Table;
/** What one process asks of the table, and what happens elsewhere meanwhile. */
let asked: string[];
let beforeQuery: () => Promise<void>;
let elsewhere: DirectoryStore;
let store: DirectoryStore;

beforeEach(async () => {
  client = clientOf(here.url);
  table = tableOn(client, await freshTable(here));
  [asked, beforeQuery] = [[], async () => undefined];
  elsewhere = dynamodbDirectory(table);
  store = dynamodbDirectory({
    ...table,
    get: (key) => {
      asked.push(key.sk);
      return table.get(key);
    },
    query: async (range) => {
      asked.push('all');
      await beforeQuery();
      return table.query(range);
    },
  });
  await elsewhere.save(directory);
});
afterEach(() => client.destroy());

const luis = Employee.parse(directory.employees.find(({ id }) => id === 'luis'));
const leaves = () => elsewhere.save({ implementers: [], schools: [], employees: [{ ...luis, active: false }] });
const luisIsActive = async () => (await store.read()).employees.find(({ id }) => id === 'luis')?.active;

test('companies and people are read whole once, and then only when they have been saved again', async () => {
  expect([await luisIsActive(), await luisIsActive()]).toEqual([true, true]);
  expect(asked).toEqual(['version', 'all', 'version']);
  await leaves();
  expect([await luisIsActive(), await luisIsActive()]).toEqual([false, false]);
  expect(asked.slice(3)).toEqual(['version', 'all', 'version']);
});

test('what is saved after the version was read and before the rest is, is not missed', async () => {
  beforeQuery = leaves;
  expect(await luisIsActive()).toBe(false);
  beforeQuery = async () => elsewhere.save({ implementers: [], schools: [], employees: [luis] });
  expect(await luisIsActive()).toBe(true);
});

test('schools that change hands are counted without anything being read whole again', async () => {
  await store.read();
  await elsewhere.save({ implementers: [], employees: [], schools: [school] });
  expect((await store.read()).loads).toEqual({ norte: 1 });
  expect(asked).toEqual(['version', 'all', 'version']);
});

test('a table that an older release filled says no version: it is read whole each time', async () => {
  await table.update({ key: versionKey, remove: ['version'] });
  expect(await luisIsActive()).toBe(true);
  await table.update({ key: employeeKey('luis'), set: { active: false } });
  expect(await luisIsActive()).toBe(false);
});

const school = {
  code: '33000001',
  name: 'Colegio San José de Oviedo',
  kind: 'concertado' as const,
  owner: { name: 'Fundación Faro', taxId: 'G28123457' },
  territory: '33',
  postalCode: '33001',
  licences: 120,
  implementer: 'norte',
};
