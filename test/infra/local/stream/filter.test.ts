import { expect, test } from 'vitest';
import { passes } from '../../../../infra/local/stream/filter.ts';

const record = { eventName: 'MODIFY', dynamodb: { NewImage: { work: { S: 'mail' }, size: 12, empty: null } } };
const work = (condition: unknown) => ({ dynamodb: { NewImage: { work: { S: condition } } } });

test.each([
  ['no field asked for', {}],
  ['one of the values', { eventName: ['INSERT', 'MODIFY'] }],
  ['a field that exists', work([{ exists: true }])],
  ['a field that does not exist', { dynamodb: { NewImage: { other: [{ exists: false }] } } }],
  ['a prefix', work([{ prefix: 'ma' }])],
  ['a suffix', work([{ suffix: 'il' }])],
  ['anything but others', work([{ 'anything-but': ['start', 'signal'] }])],
  ['the same in other letters', work([{ 'equals-ignore-case': 'MAIL' }])],
  ['a range of numbers', { dynamodb: { NewImage: { size: [{ numeric: ['>', 10, '<=', 12] }] } } }],
  ['null', { dynamodb: { NewImage: { empty: [null] } } }],
  ['either of two', { $or: [work(['start']), { eventName: ['MODIFY'] }] }],
])('passes %s', (_, pattern) => {
  expect(passes([pattern], record)).toBe(true);
});

test.each([
  ['another value', { eventName: ['REMOVE'] }],
  ['a missing field', { dynamodb: { OldImage: { work: { S: [{ exists: true }] } } } }],
  ['an object, which is no leaf', { dynamodb: { NewImage: { work: [{ exists: true }] } } }],
  ['one field of two', { eventName: ['MODIFY'], eventSource: ['aws:dynamodb'] }],
  ['a number outside', { dynamodb: { NewImage: { size: [{ numeric: ['=', 11] }] } } }],
  ['what was excluded', work([{ 'anything-but': 'mail' }])],
])('holds back %s', (_, pattern) => {
  expect(passes([pattern], record)).toBe(false);
});

test('one matching pattern of several is enough, and none at all passes everything', () => {
  expect(passes([{ eventName: ['REMOVE'] }, { eventName: ['MODIFY'] }], record)).toBe(true);
  expect(passes([], record)).toBe(true);
});

test('a condition that AWS may know and this machine does not is a fault', () => {
  expect(() => passes([work([{ cidr: '10.0.0.0/8' }])], record)).toThrow('The filter condition cidr is not known');
});
