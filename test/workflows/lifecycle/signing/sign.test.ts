import { describe, expect, test } from 'vitest';
import { erased } from '../../../../workflows/lifecycle/erased.ts';
import { consentText, consentTextVersion } from '../../../../workflows/lifecycle/signing/consent.ts';
import { signingOf } from '../../../../workflows/lifecycle/signing/progress.ts';
import { correctAddress } from '../../../../workflows/lifecycle/staff/correct-address.ts';
import { withdraw } from '../../../../workflows/lifecycle/withdraw.ts';
import { now } from '../../examples.ts';
import { aDocument, anotherDocument } from '../../small-contract.ts';
import { after, ceremony, drawn, first, ours, second, toSign, withCode } from '../../small-contract-story.ts';
import { refusalOf, type Story, silent } from '../story.ts';

const live = (told: Story) => signingOf(told.row('sign'), 'firstSigner')?.codes.at(-1);
const wrong = { number: 1, right: false };

describe('the right code', () => {
  test('signs: the ask is done, and its answer carries how', () => {
    const told = withCode();
    const change = ceremony(told).sign(first, { clock: after(60) });
    expect(told.row('sign')).toMatchObject({ status: 'done', signal: true });
    expect(change?.event).toMatchObject({ type: 'AskAnswered', choice: 'sign', by: 'firstSigner' });
    expect(told.row('sign').answers[0]?.evidence).toEqual({
      name: 'Raquel Ibáñez Soler',
      position: 'Apoderada',
      consent: { text: consentText.es, version: consentTextVersion, language: 'es' },
      powersStatement:
        'Tengo poderes vigentes y suficientes para firmarlo en nombre de Aula Móvil, S.L., y no me los han revocado.',
      documentHash: aDocument.sha256,
      templateVersion: 'lease/1',
      contractDigest: aDocument.contractDigest,
      choices: [
        { at: now.toISOString(), choice: 'see the document' },
        { at: now.toISOString(), choice: 'consent, powers, send the code' },
        { at: after(60).toISOString(), choice: 'sign' },
      ],
      codes: [{ sentAt: now.toISOString(), mail: live(told)?.mail, verifiedAt: after(60).toISOString() }],
      seenAt: now.toISOString(),
      signedAt: after(60).toISOString(),
      source: '203.0.113.7',
      userAgent: 'A browser',
      language: 'es',
    });
  });

  test('is committed to by the event with everything that shows how', () => {
    const told = withCode();
    const change = ceremony(told).sign(first);
    const content = { choice: 'sign', reason: '', evidence: told.row('sign').answers[0]?.evidence };
    expect(change?.event.commits).toEqual({ salt: 's', content });
  });

  test('again changes nothing', () => {
    const told = withCode();
    ceremony(told).sign(first);
    expect(ceremony(told).sign(first)).toBeUndefined();
  });

  test('of one of two leaves the other to sign', () => {
    const told = withCode(first, { second: 'yes' });
    ceremony(told).sign(first);
    expect(told.row('sign').status).toBe('waiting');
    ceremony(told).see(second);
    ceremony(told).askCode(second, { name: 'Tomás Aguirre' });
    ceremony(told).sign(second);
    expect(told.row('sign')).toMatchObject({
      status: 'done',
      answers: [{ by: 'firstSigner' }, { by: 'secondSigner' }],
    });
  });
});

describe('a wrong code', () => {
  test('is counted, and signs nothing', () => {
    const told = withCode();
    const change = ceremony(told).sign(first, { code: wrong });
    expect(change?.event).toMatchObject({ type: 'CodeMistyped', by: 'firstSigner' });
    expect([live(told)?.attempts, told.row('sign').answers]).toEqual([1, []]);
  });

  test('five times makes even the right one worthless; another code has five tries of its own', () => {
    const told = withCode();
    for (let tries = 0; tries < 5; tries++) ceremony(told).sign(first, { code: wrong });
    expect(refusalOf(() => ceremony(told).sign(first))).toBe('CodeExhausted');
    expect(refusalOf(() => ceremony(told).sign(first, { code: wrong }))).toBe('CodeExhausted');
    ceremony(told).askCode(first, { clock: after(30) });
    ceremony(told).sign(first, { code: { number: 2, right: false }, clock: after(40) });
    expect(live(told)).toMatchObject({ number: 2, attempts: 1 });
    ceremony(told).sign(first, { code: { number: 2, right: true }, clock: after(50) });
    expect(told.row('sign').status).toBe('done');
  });
});

describe('a code that was right', () => {
  test('expires after ten minutes', () => {
    const told = withCode();
    expect(refusalOf(() => ceremony(told).sign(first, { clock: after(601) }))).toBe('CodeExpired');
    ceremony(told).sign(first, { clock: after(600) });
    expect(told.row('sign').status).toBe('done');
  });

  test('is worthless once another was sent', () => {
    const told = withCode();
    ceremony(told).askCode(first, { clock: after(60) });
    expect(refusalOf(() => ceremony(told).sign(first, { clock: after(70) }))).toBe('CodeReplaced');
  });

  test('is worthless once the address that it went to was corrected', () => {
    const told = withCode();
    const deed = { by: 'staff:marta', reason: 'Era otra', seen: told.head.version, at: now, salt: 'd' };
    told.apply(
      correctAddress(told.governed(), { ...first, ...deed, mailbox: 'raquel@aulamovil.example' }, told.directory),
    );
    expect(refusalOf(() => ceremony(told).sign(first))).toBe('CodeReplaced');
  });

  test('does not sign another contract than the one that was seen', () => {
    const told = withCode();
    drawn(told, anotherDocument);
    expect(refusalOf(() => ceremony(told).sign(first))).toBe('DocumentChanged');
  });

  test('does not sign once the request was withdrawn', () => {
    const told = withCode();
    told.apply(withdraw(told.governed(), now, told.directory));
    expect(refusalOf(() => ceremony(told).sign(first))).toBe('RequestOver');
  });

  test('does not sign once the time has passed', () => {
    const told = withCode();
    silent(told, 'sign');
    expect(refusalOf(() => ceremony(told).sign(first))).toBe('RequestOver');
  });
});

describe('IMTCloud', () => {
  test('signs second, and only what the company has signed', () => {
    const told = withCode();
    ceremony(told).sign(first);
    told.open('countersign');
    drawn(told, anotherDocument);
    expect(refusalOf(() => ceremony(told).see(ours))).toBe('DocumentChanged');
    drawn(told, aDocument);
    ceremony(told).see(ours);
    ceremony(told).askCode(ours, { name: 'Marta Sanz' });
    expect(ceremony(told).sign(ours)?.stillActive).toEqual(['marta']);
    expect(told.row('countersign')).toMatchObject({ status: 'done', answers: [{ evidence: { name: 'Marta Sanz' } }] });
  });
});

test('without a code there is nothing to sign with', () => {
  const told = toSign();
  ceremony(told).see(first);
  expect(refusalOf(() => ceremony(told).sign(first))).toBe('NoCode');
});

test('erasure leaves neither evidence nor anything of the ceremony', () => {
  const told = withCode();
  ceremony(told).sign(first);
  const row = erased(told.governed().current).asks.find(({ name }) => name === 'sign');
  expect(JSON.stringify(row)).not.toMatch(/Raquel|Apoderada|203\.0\.113|browser/);
  expect(row).toMatchObject({ signing: [], answers: [{ choice: 'sign', salt: '' }] });
});
