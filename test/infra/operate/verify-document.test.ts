import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOfBytes } from '../../../functions/documents/digest.ts';
import { sealedKey } from '../../../functions/table/keys.ts';
import { tableOn } from '../../../functions/table/table.ts';
import { ourKeyHash, sealedContract } from '../../functions/documents/sealed-contract.ts';
import { databaseHere, freshTable } from '../../functions/table/fresh-table.ts';
import { temporaryFolderForAll } from '../local/temporary.ts';
import { environmentFor, operate } from './operator.ts';

const here = databaseHere();
const file = join(temporaryFolderForAll(), 'sealed.pdf');
const sealed = await sealedContract();
writeFileSync(file, sealed);

test('a sealed contract holds, without a table', async () => {
  expect(await operate('verify', [file, '--seal', ourKeyHash])).toEqual({
    code: 0,
    err: '',
    out: `${file}  holds: contract HX3TMEBW, version 1, sealed 2027-06-03T08:15:10.000Z, without a timestamp\n`,
  });
});

test('by a key that nobody named its seal is unknown', async () => {
  expect(await operate('verify', [file])).toMatchObject({ code: 1, out: `${file}  DOES NOT HOLD: unknown seal\n` });
});

test('after a flipped bit it does not hold, and says why', async () => {
  const bytes = Buffer.from(sealed);
  bytes[2_000] = (bytes[2_000] ?? 0) ^ 1;
  const changed = file.replace('sealed', 'changed');
  writeFileSync(changed, bytes);
  const { code, out } = await operate('verify', [changed, '--seal', ourKeyHash]);
  expect([code, out]).toEqual([1, `${changed}  DOES NOT HOLD: bytes changed; contract changed\n`]);
});

test('with a ledger, it must be in our records too', async () => {
  const table = await freshTable(here);
  const verify = () => operate('verify', [file, '--seal', ourKeyHash], environmentFor(here.url, table));
  expect(await verify()).toMatchObject({ code: 1, out: `${file}  DOES NOT HOLD: not in our records\n` });
  const row = {
    ...sealedKey(hashOfBytes(sealed)),
    request: 'HX3TMEBW',
    round: 1,
    sealedAt: '2027-06-03T08:15:10.000Z',
  };
  await tableOn(here.client, table).put(row);
  expect((await verify()).out).toContain('holds: contract HX3TMEBW, version 1');
});

test('a file that is not there is one sentence', async () => {
  expect(await operate('verify', ['none.pdf'])).toEqual({ code: 1, out: '', err: 'There is no file none.pdf.\n' });
});
