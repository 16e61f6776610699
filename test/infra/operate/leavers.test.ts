import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openTable } from '../../../functions/ledger/open.ts';
import type { Ports } from '../../../functions/ledger/port.ts';
import type { Employee } from '../../../workflows/directory/employee.ts';
import { answers, confirmed, put, wrongIn } from '../../functions/ledger/contract/deeds.ts';
import { databaseHere, freshTable } from '../../functions/table/fresh-table.ts';
import { directory } from '../../workflows/examples.ts';
import { temporaryFolderForAll } from '../local/temporary.ts';
import { environmentFor, operate } from './operator.ts';

const here = databaseHere();
const folder = temporaryFolderForAll();
let name = '';
let ports: Ports;

/** A request that waits for commercial and legal. */
beforeEach(async () => {
  name = await freshTable(here);
  ports = openTable(name, here.client);
  await confirmed(ports);
  await put(ports, 'terms');
  await answers(ports, { ask: 'terms', person: 'otherParty', choice: 'accept' });
  await put(ports, 'commercial');
  await put(ports, 'legal');
});

const loading = async (id: string, more: Partial<Employee>): Promise<string> => {
  const file = join(folder, `${id}.json`);
  const employees = directory.employees.filter((one) => one.id === id).map((one) => ({ ...one, ...more }));
  writeFileSync(file, JSON.stringify({ employees }));
  const { code, out, err } = await operate('directory', ['load', file], environmentFor(here.url, name));
  expect([code, err]).toEqual([0, '']);
  return out;
};
const askedIn = async (ask: string) => {
  const row = (await ports.ledger.find('ABCDEFGH'))?.asks.find((one) => one.name === ask);
  return row?.people.map(({ id }) => id).filter((id) => !row.excused.includes(id));
};

test('what waits for somebody who leaves is asked of the next person as the directory is loaded, who is written to', async () => {
  expect(await loading('carmen', { active: false })).toContain('Asked somebody else 1 times');
  expect([await askedIn('commercial'), await askedIn('legal')]).toEqual([['employee:clara'], ['employee:luis']]);
  const mails = (await ports.ledger.messages('ABCDEFGH')).filter(({ to }) => to.id === 'employee:clara');
  expect(mails.map(({ kind, state, link }) => [kind, state, link?.ask])).toEqual([
    ['asked as substitute', 'due', 'commercial'],
  ]);
  expect((await ports.ledger.trail('ABCDEFGH')).at(-1)).toMatchObject({ type: 'AskReassigned', by: 'employee:carmen' });
  expect(await wrongIn(ports)).toEqual([]);
});

test('loaded once more, or when nobody leaves, it asks nobody', async () => {
  await loading('carmen', { active: false });
  expect(await loading('carmen', { active: false })).not.toContain('Asked somebody else');
  expect(await loading('lola', { name: 'Dolores Mena' })).not.toContain('Asked somebody else');
});
