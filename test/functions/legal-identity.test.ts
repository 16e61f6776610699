import { expect, test } from 'vitest';
import example from '../../config/legal-identity.example.json' with { type: 'json' };
import { readLegalIdentity } from '../../functions/legal-identity.ts';

test('the example is an identity', () => {
  expect(readLegalIdentity(JSON.stringify(example))).toEqual(example);
});

test.each(Object.keys(example))('without its %s an identity is refused, and so is one where it is empty', (name) => {
  const { [name as keyof typeof example]: _, ...rest } = example;
  expect(() => readLegalIdentity(JSON.stringify(rest))).toThrow(name);
  expect(() => readLegalIdentity(JSON.stringify({ ...example, [name]: '' }))).toThrow(name);
});

test('a name that nobody asked for is refused: it may be a misspelt one', () => {
  expect(() => readLegalIdentity(JSON.stringify({ ...example, taxID: 'B00000000' }))).toThrow('taxID');
});
