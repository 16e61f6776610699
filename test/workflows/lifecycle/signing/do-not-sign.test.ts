import { expect, test } from 'vitest';
import { ceremony, first, toSign } from '../../small-contract-story.ts';
import { refusalOf } from '../story.ts';

test('whoever has seen the document may not sign it, and says why: that ends the request, once', () => {
  const told = toSign();
  ceremony(told).see(first);
  ceremony(told).refuse(first, 'La duración no es la acordada');
  expect([told.head.status, told.row('sign').status]).toEqual(['rejected', 'rejected']);
  expect(ceremony(told).refuse(first, 'La duración no es la acordada')).toBeUndefined();
});

test('without a reason it is refused', () => {
  const told = toSign();
  ceremony(told).see(first);
  expect(refusalOf(() => ceremony(told).refuse(first, ' '))).toBe('ReasonMissing');
});

test('nobody turns down what they have not seen: a link alone ends no contract', () => {
  const told = toSign();
  expect(refusalOf(() => ceremony(told).refuse(first, 'No'))).toBe('DocumentNotSeen');
  expect(told.head.status).toBe('open');
});
