import { describe, expect, test } from 'vitest';
import { signingOf } from '../../../../workflows/lifecycle/signing/progress.ts';
import { Refusal } from '../../../../workflows/vocabulary/refusal.ts';
import { now } from '../../examples.ts';
import { aDocument } from '../../small-contract.ts';
import { after, ceremony, details, first, toSign, withCode } from '../../small-contract-story.ts';
import { refusalOf, type Story } from '../story.ts';

const seen = (): Story => {
  const told = toSign();
  ceremony(told).see(first);
  return told;
};
const codesOf = (told: Story) => signingOf(told.row('sign'), 'firstSigner')?.codes ?? [];
const problemsOf = (deed: () => unknown): string[] => {
  try {
    deed();
  } catch (error) {
    return error instanceof Refusal ? error.problems.map(({ field }) => field) : [];
  }
  return [];
};

test('a code goes to the signer alone, by a mail that says which code it is, for which contract, and no figures', () => {
  const told = seen();
  const change = ceremony(told).askCode(first);
  expect(change?.notices).toEqual([
    {
      kind: 'code',
      to: expect.objectContaining({ id: 'firstSigner', mailbox: 'firstsigner@aulamovil.example' }),
      link: 'none',
      ask: 'sign',
      round: 1,
      code: { number: 1, digest: aDocument.contractDigest, purpose: 'sign' },
    },
  ]);
  expect(change?.event).toMatchObject({ type: 'CodeSent', by: 'firstSigner', digest: aDocument.contractDigest });
});

test('what the signer said of themselves is kept, tidied, with the number of the mail that follows', () => {
  const told = seen();
  const { version } = told.head;
  ceremony(told).askCode(first, { name: '  Raquel   Ibáñez ' });
  expect(signingOf(told.row('sign'), 'firstSigner')).toMatchObject({
    said: { name: 'Raquel Ibáñez', position: 'Apoderada', language: 'es', at: now.toISOString() },
    codes: [{ number: 1, issue: 0, mail: `${String(version + 1).padStart(4, '0')}-0`, attempts: 0 }],
  });
});

test('nobody who has not seen the document is sent a code', () => {
  expect(refusalOf(() => ceremony(toSign()).askCode(first))).toBe('DocumentNotSeen');
});

describe('everything that is missing is said at once', () => {
  test.each([
    [{ name: ' ' }, ['name']],
    [{ position: '' }, ['position']],
    [{ consents: false }, ['consents']],
    [{ powers: false }, ['powers']],
    [{ name: '', position: '', consents: false, powers: false }, ['name', 'position', 'consents', 'powers']],
    [{ name: 'Raquel\u202egil' }, ['name']],
    [{ position: 'x'.repeat(121) }, ['position']],
    [{ name: 'Jorge Maldonado' }, ['name']],
    [{ name: 'Raquel Soler' }, ['name']],
    [{ name: 'Raquel' }, ['name']],
  ])('%j', (more, fields) => {
    const told = seen();
    expect(problemsOf(() => ceremony(told).askCode(first, { ...details, ...more }))).toEqual(fields);
    expect(codesOf(told)).toEqual([]);
  });
});

test('the same pressed twice is one code', () => {
  const told = withCode();
  expect(ceremony(told).askCode(first, { clock: after(19) })).toBeUndefined();
  expect(codesOf(told)).toHaveLength(1);
});

test('pressed again with another name it is another code', () => {
  const told = withCode();
  ceremony(told).askCode(first, { name: 'Raquel Ibáñez', clock: after(5) });
  expect(codesOf(told).map(({ number }) => number)).toEqual([1, 2]);
});

test('three codes in an hour, then no more until the first of them is an hour old', () => {
  const told = seen();
  for (const minutes of [0, 10, 20]) ceremony(told).askCode(first, { clock: after(minutes * 60) });
  expect(refusalOf(() => ceremony(told).askCode(first, { clock: after(59 * 60) }))).toBe('TooManyCodes');
  ceremony(told).askCode(first, { clock: after(60 * 60) });
  expect(codesOf(told)).toHaveLength(4);
});

test('twenty codes for one signature, and no more ever', () => {
  const told = seen();
  for (let hour = 0; hour < 20; hour++) ceremony(told).askCode(first, { clock: after(hour * 3_600) });
  expect(refusalOf(() => ceremony(told).askCode(first, { clock: after(30 * 3_600) }))).toBe('NoMoreCodes');
});

test.each(['raquel ibanez', 'RAQUEL IBÁÑEZ SOLER', 'Ibáñez, Raquel'])('whom the document names signs as %s', (name) => {
  const told = seen();
  ceremony(told).askCode(first, { name });
  expect(codesOf(told)).toHaveLength(1);
});
