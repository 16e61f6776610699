import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../infra/local/sources.ts';
import { temporaryFolder } from './temporary.ts';

const sources = (files: Record<string, string>) => {
  const root = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return fingerprint(root);
};
const project = {
  'workflows/agreement.ts': 'a',
  'functions/web/index.ts': 'w',
  'infra/app.ts': 'i',
  'infra/local/start.ts': 's',
  'package-lock.json': '{}',
};

test('the same sources have the same name, wherever they lie', () => {
  expect(sources(project)).toBe(sources(project));
});

test.each(['workflows/agreement.ts', 'functions/web/index.ts', 'infra/app.ts', 'package-lock.json'])(
  'a change in %s makes another stack',
  (file) => {
    expect(sources({ ...project, [file]: 'changed' })).not.toBe(sources(project));
  },
);

test('a file that moves makes another stack', () => {
  const { 'functions/web/index.ts': text, ...rest } = project;
  expect(sources({ ...rest, 'functions/web/main.ts': text })).not.toBe(sources(project));
});

test('what only runs here, and tests, change nothing', () => {
  expect(sources({ ...project, 'infra/local/start.ts': 'changed', 'test/some.test.ts': 'new' })).toBe(sources(project));
});
