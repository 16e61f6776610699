import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('it prints for people unless JSON is asked for', () => {
  expect(readOptions([])).toEqual({ json: false });
  expect(readOptions(['--json'])).toEqual({ json: true });
});

test('whatever else is asked for is refused in a sentence that says what it takes', () => {
  expect(() => readOptions(['--rounds', '3'])).toThrow('npm run bench takes only --json, not "--rounds 3".');
  expect(() => readOptions(['quick'])).toThrow('npm run bench takes only --json, not "quick".');
  expect(() => readOptions(['--json=yes'])).toThrow('npm run bench takes only --json, not "--json=yes".');
});
