import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { picture } from '../../infra/compiler/picture.ts';
import { pooledLicences } from './pooled-licences.ts';

const readme = readFileSync('README.md', 'utf8').split('## Add a workflow')[1] ?? '';

/** Its parts, the imports in no order: from another folder they are sorted otherwise. */
const partsOf = (code: string): string[] => {
  const [imports = '', ...parts] = code.trim().split('\n\n');
  return [...imports.split('\n').sort(), ...parts];
};

test('the workflow that the README adds is the one that is tested here', () => {
  const [, shown = ''] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const here = readFileSync('test/workflows/pooled-licences.ts', 'utf8').replaceAll("'../../workflows/", "'./");
  expect(partsOf(shown)).toEqual(partsOf(here));
});

test('it compiles to a machine of its own, where management is asked only when needed', () => {
  const drawn = picture(pooledLicences, 'en');
  expect(drawn).toContain('Management approval<br>5 business days<br>only when needed');
});
