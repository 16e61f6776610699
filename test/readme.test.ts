import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { picture } from '../infra/compiler/picture.ts';
import { workflows } from '../workflows/register.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('the picture in the README is made from the workflow', () => {
  const [workflow] = workflows;
  expect(workflow && readme.includes(picture(workflow, 'en').trim())).toBe(true);
});

test('every command that the README names is a script', () => {
  const named = [...readme.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every folder that the README names is there', () => {
  const tree = readme.split('## The folders')[1]?.split('```')[1] ?? '';
  const rooms = [...tree.matchAll(/^(\w+)\/ /gm)].map(([, name = '']) => name);
  expect(rooms).toEqual(['workflows', 'functions', 'infra', 'test', 'docs']);
});

test('the workflow that the README adds can be brought over as it says: it imports only what is there', () => {
  const steps = readme.split('## Add a workflow')[1] ?? '';
  const files = /for file in (.+); do/.exec(steps)?.[1]?.split(' ') ?? [];
  expect(files).toEqual(['pooled-licences.ts', 'pooled-licences.words.ts']);
  const brought = files.map((file) =>
    readFileSync(`test/workflows/${file}`, 'utf8').replaceAll("'../../workflows/", "'./"),
  );
  const imported = brought.flatMap((code) => [...code.matchAll(/from '(.+)'/g)].map(([, path = '']) => path));
  const there = (path: string) => files.includes(path.slice(2)) || existsSync(`workflows/${path}`);
  expect(imported.filter((path) => !there(path))).toEqual([]);
});

test('how a run of the tests ends is told without numbers, which age', () => {
  expect(readme).not.toMatch(/Test(?:s| Files) +\d/);
});
