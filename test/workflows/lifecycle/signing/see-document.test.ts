import { expect, test } from 'vitest';
import { answer } from '../../../../workflows/lifecycle/answer.ts';
import { signingOf } from '../../../../workflows/lifecycle/signing/progress.ts';
import { now } from '../../examples.ts';
import { aDocument, anotherDocument } from '../../small-contract.ts';
import { ceremony, drawn, first, ours, second, toSign, withCode } from '../../small-contract-story.ts';
import { refusalOf } from '../story.ts';

test('whoever ticks the box has been shown this very contract: the record says so, and tells nobody', () => {
  const told = toSign();
  const change = ceremony(told).see(first);
  expect(change?.event).toMatchObject({ type: 'DocumentSeen', by: 'firstSigner', digest: aDocument.contractDigest });
  expect(change?.notices).toEqual([]);
  expect(signingOf(told.row('sign'), 'firstSigner')).toEqual({
    person: 'firstSigner',
    digest: aDocument.contractDigest,
    seenAt: now.toISOString(),
    codes: [],
  });
});

test('without the box nothing has been shown', () => {
  const told = toSign();
  expect(refusalOf(() => ceremony(told).see(first, { ticked: false }))).toBe('NotTicked');
  expect(told.row('sign').signing).toBeUndefined();
});

test('again changes nothing, also without the box: a reload is no second look', () => {
  const told = toSign();
  ceremony(told).see(first);
  expect(ceremony(told).see(first, { ticked: false })).toBeUndefined();
});

test('another contract has to be seen anew, and what was begun with the one before is void', () => {
  const told = withCode();
  drawn(told, anotherDocument);
  expect(refusalOf(() => ceremony(told).askCode(first))).toBe('DocumentChanged');
  ceremony(told).see(first);
  expect(signingOf(told.row('sign'), 'firstSigner')).toMatchObject({
    digest: anotherDocument.contractDigest,
    codes: [],
  });
});

test('what is not frozen yet can be neither seen nor signed', () => {
  const told = toSign();
  const { contractDigest: _, ...unfrozen } = aDocument;
  drawn(told, unfrozen);
  expect(refusalOf(() => ceremony(told).see(first))).toBe('DocumentNotReady');
});

test('nobody sees what they are not asked to sign, nor IMTCloud before the company has signed', () => {
  const told = toSign();
  expect(refusalOf(() => ceremony(told).see(second))).toBe('NotAsked');
  expect(refusalOf(() => ceremony(told).see(ours))).toBe('AskReplaced');
});

test('an answer that says “sign” without the ceremony signs nothing', () => {
  const told = toSign();
  const given = { ...first, choice: 'sign', reason: '', at: now, salt: 's' };
  expect(refusalOf(() => answer(told.governed(), given, told.directory))).toBe('CodeNeeded');
});
