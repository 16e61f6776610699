import { expect, test } from 'vitest';
import { codeHash } from '../../../functions/links/code.ts';
import { messageKey } from '../../../functions/table/keys.ts';
import { now } from '../../workflows/examples.ts';
import { type Ceremony, details, does, openCeremony, signingLink } from '../web/ceremony.ts';

const asked = async (): Promise<Ceremony> => {
  const ceremony = await openCeremony();
  const path = await signingLink(ceremony);
  await does(ceremony, path, { deed: 'see', see: 'yes' });
  await does(ceremony, path, { deed: 'code', ...details });
  return ceremony;
};
const messageOf = async ({ site, request }: Ceremony) => {
  const found = (await site.ports.ledger.messages(request)).find(({ kind }) => kind === 'code');
  if (!found?.code) throw new Error('No code is due');
  return { ...found, code: found.code };
};

test('what verifies a code is kept before its mail leaves, and a mail sent again carries the same code', async () => {
  const ceremony = await asked();
  const { id, code } = await messageOf(ceremony);
  const first = await ceremony.codeFor('firstsigner@aulamovil.example');
  const check = await ceremony.site.ports.codes.find(codeHash(code));
  expect(check?.mac).toMatch(/^[\w-]{43}$/);
  ceremony.site.rows.update({ key: messageKey(ceremony.request, id), set: { state: 'due' }, remove: ['freeAt'] });
  expect(await ceremony.codeFor('firstsigner@aulamovil.example')).toBe(first);
  expect(await ceremony.site.ports.codes.find(codeHash(code))).toEqual(check);
});

test('a code that would arrive too late is given up, and staff see that it has not arrived', async () => {
  const ceremony = await asked();
  const { id } = await messageOf(ceremony);
  const key = messageKey(ceremony.request, id);
  for (const minutes of [0, 1, 3, 7]) {
    ceremony.post.failing.push({ problem: 'Throttling', again: true });
    await ceremony.hand(key, new Date(now.getTime() + minutes * 60_000));
  }
  expect(await messageOf(ceremony)).toMatchObject({ state: 'failed', attempts: 4 });
  expect((await ceremony.site.ports.ledger.find(ceremony.request))?.head.incident).toBe('code bounced');
});
