import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openTable } from '../../../functions/ledger/open.ts';
import { eventKey, formKey, headKey, type Key } from '../../../functions/table/keys.ts';
import { tableOn } from '../../../functions/table/table.ts';
import { writeStackFile } from '../../../infra/local/stack-file.ts';
import { confirmed, opening } from '../../functions/ledger/contract/deeds.ts';
import { databaseHere, freshTable } from '../../functions/table/fresh-table.ts';
import { environmentFor, operate } from './operator.ts';

const here = databaseHere();
let name = '';
const verify = (...args: string[]) => operate('verify', args, environmentFor(here.url, name));
const noReference = (text: string) =>
  `"${text}" is no reference: it has eight letters and digits, like ABCD-EFGH, never I, O, Q, Z, 0 or 1.\n`;
const tamper = (key: Key, set: Record<string, unknown>) => tableOn(here.client, name).update({ key, set });

describe('two requests that nobody has touched', () => {
  beforeAll(async () => {
    name = await freshTable(here);
    const ports = openTable(name, here.client);
    await confirmed(ports);
    await ports.ledger.open(opening({ request: 'BBBBBBBB', key: 'b', receipt: 'b' }));
  });

  test('hold', async () => {
    expect(await verify()).toEqual({
      code: 0,
      err: '',
      out: 'ABCD-EFGH  holds, 3 events\nBBBB-BBBB  holds, 1 events\nRequests checked: 2. All hold.\n',
    });
  });

  test('are named in any writing', async () => {
    expect(await verify('bbbb bbbb')).toMatchObject({ code: 0, out: expect.not.stringContaining('ABCD-EFGH') });
  });

  test.each([
    [['CCCC-CCCC'], 'There is no request CCCC-CCCC: check the reference.\n'],
    [['nonsense!'], noReference('nonsense!')],
    [['ABCD-EFG0'], noReference('ABCD-EFG0')],
    [['ABCD-EFGH', 'ABCDEFG'], noReference('ABCDEFG')],
    [['--all'], expect.stringMatching(/^Say nothing for all requests.*\n$/)],
  ])('%j is one sentence, and exit code 1', async (args, err) => {
    expect(await verify(...args)).toEqual({ code: 1, out: '', err });
  });

  test('are found on the data folder of a running stack', async () => {
    const data = mkdtempSync(join(tmpdir(), 'aval-verify-'));
    onTestFinished(() => rmSync(data, { recursive: true }));
    const { TABLE_NAME: tableName = '', ...env } = environmentFor(here.url, name);
    const urls = { web: '', console: '', mail: '', signIn: '' };
    writeStackFile(join(data, 'stack.json'), { urls, control: '', tableName, env: { ...env, ENDPOINT: '' } });
    expect((await operate('verify', ['--data', data])).out).toContain('All hold.');
  });
});

describe('a request that somebody has been at', () => {
  beforeEach(async () => {
    name = await freshTable(here);
    await confirmed(openTable(name, here.client));
  });

  test.each<[string, Key, Record<string, unknown>]>([
    ['event changed (event 2)', eventKey('ABCDEFGH', 2), { by: 'somebody' }],
    ['event changed (event 2)', eventKey('ABCDEFGH', 2), { note: 'was not there' }],
    ['form does not match (form 1)', formKey('ABCDEFGH', 1), { values: { territory: 'Lugo' } }],
    ['head does not match (head)', headKey('ABCDEFGH'), { status: 'approved' }],
    ['last events missing (event 4)', headKey('ABCDEFGH'), { version: 4 }],
    ['unreadable (number)', eventKey('ABCDEFGH', 2), { number: 'two' }],
  ])('does not hold: %s', async (wrong, key, set) => {
    await tamper(key, set);
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out).toContain(`ABCD-EFGH  DOES NOT HOLD: ${wrong}`);
    expect(out).toContain('Requests checked: 1. Not holding: 1.');
  });

  test('is found even when it was taken off every list', async () => {
    await tableOn(here.client, name).update({
      key: headKey('ABCDEFGH'),
      remove: ['list', 'listedAt'],
      set: { run: 9 },
    });
    expect((await verify()).out).toContain('ABCD-EFGH');
  });
});

test('an empty table holds', async () => {
  name = await freshTable(here);
  expect(await verify()).toMatchObject({ code: 0, out: 'Requests checked: 0. All hold.\n' });
});

describe('without a table to check', () => {
  test('no stack runs on the folder', async () => {
    const said = await operate('verify', ['--data', 'no-such-folder']);
    expect(said).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^No stack runs on the data folder no-such-folder.*\n$/),
    });
  });

  test('what is no reference is said first', async () => {
    const said = await operate('verify', ['--data', 'no-such-folder', 'ABCD-EFG1']);
    expect(said).toEqual({ code: 1, out: '', err: noReference('ABCD-EFG1') });
  });

  test('the table does not exist', async () => {
    const said = await operate('verify', [], environmentFor(here.url, 'no-such-table'));
    expect(said).toMatchObject({ code: 1, err: expect.stringMatching(/^The table no-such-table does not exist.*\n$/) });
  });

  test('the stack has died', async () => {
    const said = await operate('verify', [], environmentFor('http://127.0.0.1:1', 'aval'));
    expect(said).toMatchObject({ code: 1, err: expect.stringMatching(/^The table aval does not answer.*\n$/) });
  });
});
