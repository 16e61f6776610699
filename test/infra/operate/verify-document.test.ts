import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ourKeyHash, sealedContract } from '../../functions/documents/sealed-contract.ts';
import { temporaryFolderForAll } from '../local/temporary.ts';
import { operate } from './operator.ts';

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

test('a file that is not there is one sentence', async () => {
  expect(await operate('verify', ['none.pdf'])).toEqual({ code: 1, out: '', err: 'There is no file none.pdf.\n' });
});
