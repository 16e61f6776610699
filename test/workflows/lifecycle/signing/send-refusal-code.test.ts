import { expect, test } from 'vitest';
import { erased } from '../../../../workflows/lifecycle/erased.ts';
import { signingOf } from '../../../../workflows/lifecycle/signing/progress.ts';
import { now } from '../../examples.ts';
import { aDocument } from '../../small-contract.ts';
import { after, ceremony, first, toSign } from '../../small-contract-story.ts';
import { refusalOf, type Story } from '../story.ts';

const why = 'La duración no es la acordada';
const seen = (): Story => {
  const told = toSign();
  ceremony(told).see(first);
  return told;
};

test('a code to refuse goes to the signer alone, by a mail that says what it is for', () => {
  const change = ceremony(seen()).askRefusalCode(first, why);
  expect(change?.notices).toEqual([
    expect.objectContaining({
      kind: 'code',
      to: expect.objectContaining({ id: 'firstSigner' }),
      link: 'none',
      code: { number: 1, digest: aDocument.contractDigest, purpose: 'refuse' },
    }),
  ]);
  expect(change?.event).toMatchObject({ type: 'CodeSent', choice: 'refuse', code: 1, by: 'firstSigner' });
  expect(JSON.stringify(change?.event)).not.toContain(why);
});

test('the reason is kept while the code is on its way, and nothing has ended', () => {
  const told = seen();
  ceremony(told).askRefusalCode(first, ` ${why}\n`);
  expect(signingOf(told.row('sign'), 'firstSigner')?.refusing).toEqual({ reason: why, at: now.toISOString() });
  expect([told.head.status, told.row('sign').status]).toEqual(['open', 'waiting']);
});

test('without having seen the document, or without a reason, no code leaves', () => {
  expect(refusalOf(() => ceremony(toSign()).askRefusalCode(first, why))).toBe('DocumentNotSeen');
  expect(refusalOf(() => ceremony(seen()).askRefusalCode(first, ' \n'))).toBe('ReasonMissing');
});

test('pressed twice it is one code; with another reason it is another, and that reason stands', () => {
  const told = seen();
  ceremony(told).askRefusalCode(first, why);
  expect(ceremony(told).askRefusalCode(first, why, { clock: after(10) })).toBeUndefined();
  ceremony(told).askRefusalCode(first, 'El precio', { clock: after(15) });
  expect(signingOf(told.row('sign'), 'firstSigner')).toMatchObject({
    refusing: { reason: 'El precio' },
    codes: [{ number: 1 }, { number: 2 }],
  });
});

test('it is erased with the rest', () => {
  const told = seen();
  ceremony(told).askRefusalCode(first, why);
  expect(JSON.stringify(erased(told.governed().current))).not.toContain(why);
});
