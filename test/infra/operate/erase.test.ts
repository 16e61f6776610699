import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openTable } from '../../../functions/ledger/open.ts';
import type { Ports } from '../../../functions/ledger/port.ts';
import { noteKey } from '../../../functions/table/keys.ts';
import { tableOn } from '../../../functions/table/table.ts';
import { startControl } from '../../../infra/local/control/server.ts';
import { writeStackFile } from '../../../infra/local/stack-file.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { confirmed, governed, opening } from '../../functions/ledger/contract/deeds.ts';
import { databaseHere, freshTable } from '../../functions/table/fresh-table.ts';
import { directory, now, publisher } from '../../workflows/examples.ts';
import { temporaryFolder } from '../local/temporary.ts';
import { environmentFor, operate } from './operator.ts';

const here = databaseHere();
let name = '';
let ports: Ports;
const run = (command: string, args: string[]) => operate(command, args, environmentFor(here.url, name));
const erase = (...args: string[]) => run('erase', args);
const why = ['--reason', 'Asked for by the person'];

beforeEach(async () => {
  name = await freshTable(here);
  ports = openTable(name, here.client);
  await confirmed(ports);
});
const withdrawn = () => ports.ledger.record('ABCDEFGH', (current) => withdraw(governed(current), now, directory));

/** It was approved, and its last day has passed. */
const ended = () =>
  ports.ledger.record('ABCDEFGH', ({ head }) => ({
    ...{ head: { ...head, status: 'ended' as const }, asks: [], notices: [] },
    event: { type: 'AgreementEnded', at: now.toISOString(), by: 'clock', status: 'ended' },
  }));
const kept = (until: string) =>
  `ABCD-EFGH was approved, and what was approved is kept as evidence until ${until}: it is then erased by itself. If an authority or a court orders it before, add --even-kept.\n`;

test('by order what is kept is erased all the same: the record says that it was, and its reason', async () => {
  await ended();
  expect((await erase('--request', 'ABCDEFGH', '--even-kept', '--reason', 'Auto 12/2028')).out).toBe(
    'ABCD-EFGH  erased\n',
  );
  const last = (await ports.ledger.trail('ABCDEFGH')).at(-1);
  expect(last).toMatchObject({ type: 'RequestErased', by: 'staff', choice: 'even kept' });
  const note = await tableOn(here.client, name).get(noteKey('ABCDEFGH', last?.commitment ?? ''));
  expect(note?.reason).toBe('Auto 12/2028');
  expect(await run('verify', [])).toMatchObject({ code: 0, out: expect.stringContaining('All hold.') });
});

test('on a local stack it is erased at policy time', async () => {
  await withdrawn();
  const at = new Date('2031-05-05T10:00:00.000Z');
  const control = await startControl({
    now: () => at,
    quiet: async () => undefined,
    advance: async () => ({ time: at, due: [] }),
  });
  onTestFinished(control.close);
  const data = temporaryFolder();
  const urls = { web: '', console: '', mail: '', signIn: '' };
  const { TABLE_NAME: tableName = '', ...env } = environmentFor(here.url, name);
  writeStackFile(join(data, 'stack.json'), { urls, control: control.url, tableName, env });
  expect(await operate('erase', ['--request', 'ABCDEFGH', ...why, '--data', data])).toMatchObject({ code: 0, err: '' });
  expect((await ports.ledger.trail('ABCDEFGH')).at(-1)?.at).toBe(at.toISOString());
});

describe('a request that is over', () => {
  beforeEach(withdrawn);

  test('is erased in every row, says so and why in its record, and still verifies', async () => {
    expect(await erase('--request', 'abcd-efgh', ...why)).toEqual({ code: 0, out: 'ABCD-EFGH  erased\n', err: '' });
    const { ledger } = ports;
    const [current, trail] = [await ledger.find('ABCDEFGH'), await ledger.trail('ABCDEFGH')];
    const left = JSON.stringify([current, trail, await ledger.messages('ABCDEFGH')]);
    for (const personal of [publisher.requesterName, publisher.requesterMailbox, 'Asked for'])
      expect(left).not.toContain(personal);
    const last = trail.at(-1);
    expect(last).toMatchObject({ type: 'RequestErased', by: 'staff' });
    const note = await tableOn(here.client, name).get(noteKey('ABCDEFGH', last?.commitment ?? ''));
    expect(note?.reason).toBe('Asked for by the person');
    expect(await run('verify', [])).toMatchObject({ code: 0, out: expect.stringContaining('All hold.') });
  });

  test('is erased once, however often it is asked for', async () => {
    await erase('--request', 'ABCDEFGH', ...why);
    expect((await erase('--request', 'ABCDEFGH', ...why)).out).toBe('ABCD-EFGH  had been erased before\n');
    const types = (await ports.ledger.trail('ABCDEFGH')).map((event) => event.type);
    expect(types.filter((type) => type === 'RequestErased')).toHaveLength(1);
  });

  test('does not verify once the reason says something else', async () => {
    await erase('--request', 'ABCDEFGH', ...why);
    const { commitment = '' } = (await ports.ledger.trail('ABCDEFGH')).at(-1) ?? {};
    await tableOn(here.client, name).update({ key: noteKey('ABCDEFGH', commitment), set: { reason: 'Other' } });
    expect(await run('verify', [])).toMatchObject({ code: 1, out: expect.stringContaining('reason does not match') });
  });

  test('is found by the address of a party, and one that is not over is left', async () => {
    await ports.ledger.open(opening({ request: 'BBBBBBBB', key: 'b', receipt: 'b' }));
    const { code, out } = await erase('--address', publisher.requesterMailbox.toUpperCase(), ...why);
    expect(code).toBe(0);
    expect(out).toContain('ABCD-EFGH  erased\n');
    expect(out).toContain('BBBB-BBBB is open: it can be erased once it is decided, withdrawn or lapsed.\n');
    expect((await ports.ledger.find('BBBBBBBB'))?.head.erased).toBe(false);
  });
});

describe('what cannot be erased is said in one sentence', () => {
  test('a request that is open', async () => {
    const { code, err } = await erase('--request', 'ABCDEFGH', ...why);
    expect([code, err]).toEqual([1, 'ABCD-EFGH is open: it can be erased once it is decided, withdrawn or lapsed.\n']);
  });

  test.each(['approved', 'in force'] as const)('an agreement that is %s, even by order', async (status) => {
    await ports.ledger.record('ABCDEFGH', ({ head }) => ({
      ...{ head: { ...head, status }, asks: [], notices: [] },
      event: { type: 'RequestApproved', at: now.toISOString(), by: 'run', status },
    }));
    const { code, err } = await erase('--request', 'ABCDEFGH', ...why);
    expect([code, err]).toEqual([1, kept('2034-01-31')]);
    expect(await erase('--request', 'ABCDEFGH', '--even-kept', ...why)).toEqual({
      ...{ code: 1, out: '' },
      err: 'ABCD-EFGH binds until 2028-01-31: it can be erased, even by order, once it has ended.\n',
    });
  });

  test('what has ended, before six years have passed', async () => {
    await ended();
    expect(await erase('--request', 'ABCDEFGH', ...why)).toEqual({ code: 1, out: '', err: kept('2034-01-31') });
  });

  test('what was approved and binds between no days', async () => {
    await ports.ledger.record('ABCDEFGH', ({ head }) => ({
      head: {
        ...{ ...head, status: 'approved', firstDay: '', lastDay: '' },
        schedule: [{ step: 'erase', at: '2032-11-24T22:59:59.999Z' }],
      },
      ...{ asks: [], notices: [] },
      event: { type: 'RequestApproved', at: now.toISOString(), by: 'run', status: 'approved' },
    }));
    const { code, err } = await erase('--request', 'ABCDEFGH', ...why);
    expect([code, err]).toEqual([1, kept('2032-11-24')]);
  });

  test.each([
    [['--request', 'CCCC-CCCC', ...why], 'There is no request CCCC-CCCC: check the reference.\n'],
    [
      ['--request', 'ABCD-EFG0', ...why],
      '"ABCD-EFG0" is no reference: it has eight letters and digits, like ABCD-EFGH, never I, O, Q, Z, 0 or 1.\n',
    ],
    [['--request', 'nonsense', ...why], expect.stringContaining('is no reference')],
    [['--address', 'nobody@nowhere.example', ...why], 'No request has the address nobody@nowhere.example.\n'],
    [['--request', 'ABCD-EFGH'], expect.stringMatching(/^Say --request REFERENCE/)],
    [['--request', 'ABCD-EFGH', '--reason', ' '], expect.stringMatching(/^Say --request REFERENCE/)],
    [why, expect.stringMatching(/^Say --request REFERENCE/)],
    [['--request', 'ABCD-EFGH', '--address', 'a@b.example', ...why], expect.stringMatching(/^Say --request REFERENCE/)],
    [['--everything'], expect.stringMatching(/^Say --request REFERENCE/)],
  ])('%j', async (args, err) => {
    expect(await erase(...args)).toEqual({ code: 1, out: '', err });
  });
});
