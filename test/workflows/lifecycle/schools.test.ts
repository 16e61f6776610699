import { expect, test } from 'vitest';
import { schoolsIn, schoolsOf } from '../../../workflows/lifecycle/schools.ts';
import type { Values } from '../../../workflows/vocabulary/fields.ts';
import { story } from './story.ts';

const aboutTwo = { schools: ({ from, to }: Values) => [from ?? '', to ?? ''] };

test('the schools of a request are those that its workflow finds in the values, of every version given, each once', () => {
  expect(schoolsOf(aboutTwo, { from: '33000001', to: 'FR-0750001A' })).toEqual(['33000001', 'FR-0750001A']);
  expect(schoolsOf(aboutTwo, { from: '33000001' }, { from: '33000001', to: '28000002' })).toEqual([
    '33000001',
    '28000002',
  ]);
});

test('what was typed and is no code asks for no school', () => {
  expect(schoolsOf(aboutTwo, { from: '', to: '33-1' })).toEqual([]);
  expect(schoolsOf(aboutTwo, {})).toEqual([]);
});

test('a workflow that speaks of no schools has none, and so has a request that there is not', () => {
  expect(schoolsOf({}, { from: '33000001' })).toEqual([]);
  expect(schoolsIn(story().governed().current)).toEqual([]);
  expect(schoolsIn(undefined)).toEqual([]);
});
