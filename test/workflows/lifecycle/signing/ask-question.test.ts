import { expect, test } from 'vitest';
import { ceremony, first, ours, toSign, withCode } from '../../small-contract-story.ts';
import { refusalOf } from '../story.ts';

test('a question reaches staff and stands beside the chain; the signature stays open', () => {
  const told = toSign();
  ceremony(told).see(first);
  const change = ceremony(told).question(first, '¿Cuándo empieza el preaviso?');
  expect(told.head.incident).toBe('question asked');
  expect(told.row('sign').status).toBe('waiting');
  expect(change?.event).toMatchObject({
    type: 'QuestionAsked',
    by: 'firstSigner',
    because: { salt: 'q', content: { reason: '¿Cuándo empieza el preaviso?' } },
  });
});

test('whoever of IMTCloud has answered before reads it, but for whoever asks; of the parties nobody does', () => {
  const told = withCode();
  ceremony(told).sign(first);
  told.open('countersign');
  ceremony(told).see(ours);
  expect(ceremony(told).question(ours, '¿Quién lo pidió?')?.notices).toEqual([]);
});

test('what staff had to look at is no longer open once the last signature is in', () => {
  const told = withCode();
  ceremony(told).question(first, '¿Cuándo?');
  ceremony(told).sign(first);
  expect(told.head.incident).toBe('');
});

test('an empty question, one that is too long, or one of somebody who has not seen the document is refused', () => {
  const told = toSign();
  expect(refusalOf(() => ceremony(told).question(first, '¿Qué?'))).toBe('DocumentNotSeen');
  ceremony(told).see(first);
  expect(refusalOf(() => ceremony(told).question(first, ' \n'))).toBe('QuestionMissing');
  expect(refusalOf(() => ceremony(told).question(first, 'x'.repeat(2_001)))).toBe('QuestionTooLong');
});
