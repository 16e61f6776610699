import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bundle } from '../../infra/bundle.ts';
import { temporaryFolder } from './local/temporary.ts';

const sources: Record<string, string> = {
  'greet/index.ts': `import { word } from '../words.ts';
    export const handler = async (name: string) => (await import('./late.ts')).late(word) + name;`,
  'greet/late.ts': `export const late = (word: string) => word.toUpperCase() + ' ';`,
  'read/index.ts': `import { old } from './old.cjs'; export const handler = async () => old();`,
  'read/old.cjs': `const { sep } = require('node:path'); exports.old = () => sep;`,
  'meet/index.ts': `import http, { STATUS_CODES } from 'node:http'; import * as paths from 'node:path';
    import { setTimeout as pause } from 'node:timers/promises';
    export const handler = async (code: number) => pause(1, paths.join(STATUS_CODES[code], http.METHODS[0]));`,
  'count/index.ts': `import { squares } from './squares.built.ts'; export const handler = async () => squares;`,
  'count/squares.built.ts': `export const squares = [1, 2, 3].map((side: number) => side ** 2);`,
  'show/index.ts': `import { readFileSync } from 'node:fs';
    export const handler = async () => readFileSync(new URL('./words/one.txt', import.meta.url), 'utf8');`,
  'show/beside.ts': `export const filesBeside = { 'words/one.txt': '@a/package/one.txt' };`,
  '../node_modules/@a/package/one.txt': 'uno',
  'words.ts': `export const word: string = 'hola';`,
};

const project = (): { sources: string; into: string } => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, 'functions', name)), { recursive: true });
    writeFileSync(join(folder, 'functions', name), text);
  }
  return { sources: join(folder, 'functions'), into: join(folder, 'dist') };
};

const handlerIn = async (folder: string, name: string) =>
  (await import(pathToFileURL(join(folder, name, 'index.mjs')).href)).handler;

const contents = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]),
  );

test('each folder with an index becomes a function that runs', async () => {
  const dist = await bundle(project());
  expect(readdirSync(dist).sort()).toEqual(['count', 'greet', 'meet', 'read', 'show']);
  expect(await (await handlerIn(dist, 'greet'))('Ana')).toBe('HOLA Ana');
});

test('what an older package requires is found', async () => {
  const dist = await bundle(project());
  expect(await (await handlerIn(dist, 'read'))()).toBe('/');
});

test('what Node brings is taken as it is: to import node:http would load fetch too', async () => {
  const dist = await bundle(project());
  expect(await (await handlerIn(dist, 'meet'))(404)).toBe('Not Found/ACL');
  expect(readFileSync(join(dist, 'meet', 'index.mjs'), 'utf8')).not.toMatch(/from ?"node:(?!module)/);
});

test('what is loaded late lies beside, so that a function starts with less', async () => {
  const dist = await bundle(project());
  expect(readFileSync(join(dist, 'greet', 'index.mjs'), 'utf8')).not.toContain('toUpperCase');
});

test('what is worked out when it is bundled is carried as it is, without what made it', async () => {
  const dist = await bundle(project());
  expect(await (await handlerIn(dist, 'count'))()).toEqual([1, 4, 9]);
  expect(readFileSync(join(dist, 'count', 'index.mjs'), 'utf8')).not.toContain('map');
});

test('the same sources give the same bytes, wherever they lie, and no map of them', async () => {
  const [one, other] = [contents(await bundle(project())), contents(await bundle(project()))];
  expect(one).toEqual(other);
  expect(Object.keys(one).filter((name) => !name.endsWith('.mjs'))).toEqual(['/show/words/one.txt']);
});

test('what a function reads beside its code is taken from the package that has it', async () => {
  const dist = await bundle(project());
  expect(await (await handlerIn(dist, 'show'))()).toBe('uno');
});

test('what an earlier bundle left is gone', async () => {
  const given = project();
  mkdirSync(join(given.into, 'greet'), { recursive: true });
  writeFileSync(join(given.into, 'greet', 'chunk-OLD.mjs'), '');
  await bundle(given);
  expect(existsSync(join(given.into, 'greet', 'chunk-OLD.mjs'))).toBe(false);
});
