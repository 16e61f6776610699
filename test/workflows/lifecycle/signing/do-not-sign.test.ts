import { describe, expect, test } from 'vitest';
import { answer } from '../../../../workflows/lifecycle/answer.ts';
import { signingOf } from '../../../../workflows/lifecycle/signing/progress.ts';
import { correctAddress } from '../../../../workflows/lifecycle/staff/correct-address.ts';
import { withdraw } from '../../../../workflows/lifecycle/withdraw.ts';
import { now } from '../../examples.ts';
import { aDocument, anotherDocument } from '../../small-contract.ts';
import { after, ceremony, drawn, first, ours, toSign, withCode } from '../../small-contract-story.ts';
import { refusalOf, type Story, silent } from '../story.ts';

const why = 'La duración no es la acordada';
const wrong = { number: 1, right: false };

/** Somebody has seen it, said why they do not sign, and been sent a code. */
const withRefusalCode = (): Story => {
  const told = toSign();
  ceremony(told).see(first);
  ceremony(told).askRefusalCode(first, why);
  return told;
};
const live = (told: Story) => signingOf(told.row('sign'), 'firstSigner')?.codes.at(-1);

describe('the right code', () => {
  test('ends the request, once, with the reason that it was asked with', () => {
    const told = withRefusalCode();
    ceremony(told).refuse(first);
    expect([told.head.status, told.row('sign').status]).toEqual(['rejected', 'rejected']);
    expect(told.row('sign').answers).toMatchObject([{ by: 'firstSigner', choice: 'refuse', reason: why }]);
    expect(ceremony(told).refuse(first)).toBeUndefined();
  });

  test('stands in the record by its number, with the contract that it is about, and no figures', () => {
    const told = withRefusalCode();
    expect(ceremony(told).refuse(first)?.event).toMatchObject({
      type: 'AskAnswered',
      choice: 'refuse',
      code: 1,
      digest: aDocument.contractDigest,
      commits: { salt: 's', content: { choice: 'refuse', reason: why } },
    });
  });

  test('ends nothing once the request was withdrawn, its time has passed, or the contract is another', () => {
    const withdrawn = withRefusalCode();
    withdrawn.apply(withdraw(withdrawn.governed(), now, withdrawn.directory));
    expect(refusalOf(() => ceremony(withdrawn).refuse(first))).toBe('RequestOver');
    const late = withRefusalCode();
    silent(late, 'sign');
    expect(refusalOf(() => ceremony(late).refuse(first))).toBe('RequestOver');
    const redrawn = withRefusalCode();
    drawn(redrawn, anotherDocument);
    expect(refusalOf(() => ceremony(redrawn).refuse(first))).toBe('DocumentChanged');
  });

  test('of IMTCloud holds only while they work here', () => {
    const told = withCode();
    ceremony(told).sign(first);
    told.open('countersign');
    ceremony(told).see(ours);
    ceremony(told).askRefusalCode(ours, why);
    expect(ceremony(told).refuse(ours)?.stillActive).toEqual(['marta']);
  });
});

test('a wrong code is counted and ends nothing; after five not even the right one does', () => {
  const told = withRefusalCode();
  const change = ceremony(told).refuse(first, { code: wrong });
  expect(change?.event).toMatchObject({ type: 'CodeMistyped', by: 'firstSigner', code: 1 });
  for (let tries = 1; tries < 5; tries++) ceremony(told).refuse(first, { code: wrong });
  expect(live(told)?.attempts).toBe(5);
  expect(refusalOf(() => ceremony(told).refuse(first))).toBe('CodeExhausted');
  expect(told.head.status).toBe('open');
});

test('it expires after ten minutes, and another or a corrected address replaces it', () => {
  const told = withRefusalCode();
  expect(refusalOf(() => ceremony(told).refuse(first, { clock: after(601) }))).toBe('CodeExpired');
  ceremony(told).askRefusalCode(first, why, { clock: after(610) });
  expect(refusalOf(() => ceremony(told).refuse(first, { clock: after(620) }))).toBe('CodeReplaced');
  const deed = { by: 'staff:marta', reason: 'Era otra', seen: told.head.version, at: now, salt: 'd' };
  told.apply(
    correctAddress(told.governed(), { ...first, ...deed, mailbox: 'raquel@aulamovil.example' }, told.directory),
  );
  const next = { code: { number: 2, right: true }, clock: after(620) };
  expect(refusalOf(() => ceremony(told).refuse(first, next))).toBe('CodeReplaced');
});

describe('a code serves for the answer that it was asked for', () => {
  test('one to sign does not end the request, nor does one to refuse sign', () => {
    const signing = withCode();
    expect(refusalOf(() => ceremony(signing).refuse(first))).toBe('CodeForOther');
    const refusing = withRefusalCode();
    expect(refusalOf(() => ceremony(refusing).sign(first))).toBe('CodeForOther');
  });

  test('there is one at a time: whoever thinks again asks for the other one, and what they had said stands', () => {
    const told = withCode();
    ceremony(told).askRefusalCode(first, why, { clock: after(5) });
    expect(refusalOf(() => ceremony(told).sign(first, { clock: after(9) }))).toBe('CodeForOther');
    ceremony(told).askCode(first, { clock: after(12) });
    ceremony(told).sign(first, { code: { number: 3, right: true }, clock: after(20) });
    expect(told.row('sign').status).toBe('done');
    expect(told.row('sign').answers[0]?.evidence?.codes).toHaveLength(2);
  });

  test('wrong ones and sent ones are counted together: three an hour, whatever they are for', () => {
    const told = withRefusalCode();
    ceremony(told).askCode(first, { clock: after(60) });
    ceremony(told).askRefusalCode(first, why, { clock: after(120) });
    expect(refusalOf(() => ceremony(told).askCode(first, { clock: after(180) }))).toBe('TooManyCodes');
  });
});

test('an answer that says “refuse” without the ceremony ends nothing', () => {
  const told = toSign();
  const given = { ...first, choice: 'refuse', reason: why, at: now, salt: 's' };
  expect(refusalOf(() => answer(told.governed(), given, told.directory))).toBe('CodeNeeded');
});

test('nobody turns down what they have not seen, nor without having said why', () => {
  const told = toSign();
  expect(refusalOf(() => ceremony(told).refuse(first))).toBe('DocumentNotSeen');
  ceremony(told).see(first);
  expect(refusalOf(() => ceremony(told).refuse(first))).toBe('NoCode');
  expect(told.head.status).toBe('open');
});
