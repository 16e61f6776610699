import { describe, expect, test } from 'vitest';
import {
  askKey,
  caseRange,
  endKey,
  eventKey,
  formKey,
  headKey,
  linkKey,
  messageKey,
  nameOf,
} from '../../../functions/table/keys.ts';

const within = (sk: string): boolean => sk >= caseRange('ABCDEFGH').from && sk <= caseRange('ABCDEFGH').to;

describe('one query reads a case', () => {
  test.each([askKey('ABCDEFGH', 'mailbox', 1), endKey('ABCDEFGH', 12), formKey('ABCDEFGH', 3), headKey('ABCDEFGH')])(
    'with $sk',
    ({ sk }) => {
      expect(within(sk)).toBe(true);
    },
  );
  test.each([eventKey('ABCDEFGH', 1), messageKey('ABCDEFGH', '0001-0')])('and not $sk', ({ sk }) => {
    expect(within(sk)).toBe(false);
  });
});

describe('the name of a row', () => {
  test.each([
    [headKey('ABCDEFGH'), { kind: 'head' }],
    [askKey('ABCDEFGH', 'mailbox', 2), { kind: 'ask', ask: 'mailbox', round: 2 }],
    [formKey('ABCDEFGH', 10), { kind: 'form', round: 10 }],
    [endKey('ABCDEFGH', 1), { kind: 'end', run: 1 }],
    [messageKey('ABCDEFGH', '0004-1'), { kind: 'mail', message: '0004-1' }],
    [eventKey('ABCDEFGH', 4), { kind: 'trail', number: 4 }],
  ])('is read from its key: %j', (key, row) => {
    expect(nameOf(key)).toEqual({ request: 'ABCDEFGH', row });
  });
  test.each([
    linkKey('hash'),
    { pk: 'directory', sk: 'employee#marta' },
    { pk: 'request#ABCDEFGH', sk: 'constructor' },
  ])('is none for a row of nobody: %j', (key) => {
    expect(nameOf(key)).toBeUndefined();
  });
});

test('events sort by their number beyond nine thousand', () => {
  expect(eventKey('A', 9_999).sk < eventKey('A', 10_000).sk).toBe(true);
});
