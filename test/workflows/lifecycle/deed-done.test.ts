import { describe, expect, test } from 'vitest';
import { deedFailed } from '../../../workflows/lifecycle/deed-done.ts';
import { openAsk } from '../../../workflows/lifecycle/open-ask.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { directory } from '../contract-examples.ts';
import { approved, contractOf, made } from '../contract-story.ts';
import { now } from '../examples.ts';

const failing = { ask: 'draw', round: 1, at: now };

describe('a deed that is done', () => {
  test('is put and done in one change, which the run hears', () => {
    const told = approved();
    const change = made(told, 'draw');
    expect(change?.asks).toHaveLength(1);
    expect(told.row('draw')).toMatchObject({ status: 'done', signal: true, people: [], document: contractOf(1) });
    expect(signalOf(told.governed(), told.row('draw'))).toEqual({ output: {} });
  });
  test('is in the record with what says which document it is, and nothing of anybody', () => {
    const { sha256, templateVersion, contractDigest } = contractOf(1);
    expect(made(approved(), 'draw')?.event).toEqual({
      type: 'DocumentDrawn',
      at: now.toISOString(),
      by: 'documents',
      ask: 'draw',
      round: 1,
      sha256,
      templateVersion,
      digest: contractDigest,
    });
  });
  test('again changes nothing, also with another document', () => {
    const told = approved();
    made(told, 'draw');
    expect(made(told, 'draw')).toBeUndefined();
    expect(made(told, 'draw', { ...contractOf(1), sha256: 'f'.repeat(64) })).toBeUndefined();
  });
  test('changes nothing once the request is over', () => {
    const told = approved();
    told.apply(withdraw(told.governed(), now, directory));
    expect(made(told, 'draw')).toBeUndefined();
  });
  test('is put to nobody by the relay', () => {
    expect(openAsk(approved().governed(), failing, directory)).toBeUndefined();
  });
});

describe('a deed that fails', () => {
  test('is an incident, once, until it is done', () => {
    const told = approved();
    told.apply(deedFailed(told.governed(), failing));
    expect(told.head.incident).toBe('document not made');
    expect(told.events.at(-1)).toMatchObject({ type: 'DocumentNotMade', ask: 'draw', round: 1 });
    expect(deedFailed(told.governed(), failing)).toBeUndefined();
    made(told, 'draw');
    expect(told.head.incident).toBe('');
  });
  test('is none once the request is over, or it has been done', () => {
    const over = approved();
    over.apply(withdraw(over.governed(), now, directory));
    expect(deedFailed(over.governed(), failing)).toBeUndefined();
    const done = approved();
    made(done, 'draw');
    expect(deedFailed(done.governed(), failing)).toBeUndefined();
  });
  test('leaves another incident as it is, and does not take it away when it is done', () => {
    const told = approved();
    told.apply({ ...deedFailedOrThrow(told), head: { ...told.head, incident: 'mail bounced' } });
    expect(deedFailed(told.governed(), failing)).toBeUndefined();
    made(told, 'draw');
    expect(told.head.incident).toBe('mail bounced');
  });
});

const deedFailedOrThrow = (told: ReturnType<typeof approved>) => {
  const change = deedFailed(told.governed(), failing);
  if (!change) throw new Error('It fails');
  return change;
};
