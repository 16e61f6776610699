import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptIn } from '../../../../infra/local/sign-in/kept.ts';
import { temporaryFolder } from '../temporary.ts';

const fileIn = (folder = temporaryFolder()) => join(folder, 'sessions.json');
const signedIn = { uid: 'u', accountId: 'ana@imtcloud.example', kind: 'Session' } as const;

test('who is signed in outlives a restart, for nobody else to read; what lasts minutes does not', async () => {
  const file = fileIn();
  const before = keptIn(file);
  await before('Session').upsert('s', signedIn, 60);
  await before('AuthorizationCode').upsert('c', { grantId: 'g' }, 60);
  const after = keptIn(file);
  expect(await after('Session').find('s')).toEqual(signedIn);
  expect(await after('Session').findByUid('u')).toEqual(signedIn);
  expect(await after('AuthorizationCode').find('c')).toBeUndefined();
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('who has signed out stays out after a restart', async () => {
  const file = fileIn();
  const before = keptIn(file);
  await before('Session').upsert('s', signedIn, 60);
  await before('Session').destroy('s');
  expect(await keptIn(file)('Session').find('s')).toBeUndefined();
});

test('what has run out is forgotten, also in the file', async () => {
  const file = fileIn();
  const kept = keptIn(file);
  await kept('Session').upsert('s', signedIn, -1);
  expect(await kept('Session').find('s')).toBeUndefined();
  await kept('Grant').upsert('g', {}, 60);
  expect(readFileSync(file, 'utf8')).not.toContain('ana@');
});

test('a spent code says so, and goes with its grant', async () => {
  const codes = keptIn(fileIn())('AuthorizationCode');
  await codes.upsert('c', { grantId: 'g' }, 60);
  await codes.consume('c');
  expect((await codes.find('c'))?.consumed).toEqual(expect.any(Number));
  await codes.revokeByGrantId('g');
  expect(await codes.find('c')).toBeUndefined();
});

test('whoever begins without end pushes out the beginnings of others, never who is signed in', async () => {
  const kept = keptIn(fileIn());
  await kept('Session').upsert('s', signedIn, 60);
  for (let place = 0; place < 1_001; place += 1)
    await kept('Interaction').upsert(`i${place}`, { kind: 'Interaction' }, 60);
  expect(await kept('Interaction').find('i0')).toBeUndefined();
  expect(await kept('Interaction').find('i1')).toBeDefined();
  expect(await kept('Session').find('s')).toEqual(signedIn);
});

test('a file that cannot be read signs everybody out and stops nobody', async () => {
  const file = fileIn();
  writeFileSync(file, '[["Session:s",{"pay');
  const kept = keptIn(file);
  expect(await kept('Session').find('s')).toBeUndefined();
  await kept('Session').upsert('s', signedIn, 60);
  expect(await keptIn(file)('Session').find('s')).toEqual(signedIn);
});
