import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../../infra/local/mail/stored.ts';
import { temporaryFolder } from '../temporary.ts';
import { rawMail } from './office.ts';

const accepted = {
  source: 'aval@imtcloud.example',
  destinations: ['ana@faro.example'],
  raw: Buffer.from(rawMail()),
  configurationSet: 'aval',
  tags: {},
};
const when = new Date('2026-11-24T09:00:00Z');

test('a mail is read back byte by byte, after a restart too', () => {
  const folder = temporaryFolder();
  const raw = Buffer.from([...Buffer.from(rawMail()), 0xff, 0x00, 0xc3]);
  const kept = openStore(folder).keep({ ...accepted, raw }, when);
  const again = openStore(folder);
  expect(again.all()).toEqual([kept]);
  expect(again.raw(kept.id)).toEqual(raw);
});

test('what a crash cut short was never accepted', () => {
  const folder = temporaryFolder();
  const { id } = openStore(folder).keep(accepted, when);
  writeFileSync(join(folder, '00000001-aaaaaaaa.eml'), 'From: half');
  writeFileSync(join(folder, '00000001-aaaaaaaa.json.new'), '{"id":');
  const again = openStore(folder);
  expect(again.all().map((one) => one.id)).toEqual([id]);
  expect(again.keep(accepted, when).id > id).toBe(true);
});

test('an id never says what is asked for in the folder', () => {
  const folder = temporaryFolder();
  const { id } = openStore(folder).keep(accepted, when);
  expect(id).toMatch(/^00000000-[0-9a-f]{8}$/);
  expect(readdirSync(folder).sort()).toEqual([`${id}.eml`, `${id}.json`]);
});
