import { describe, expect, test } from 'vitest';
import { conclude } from '../../../workflows/lifecycle/conclude.ts';
import { directory, now } from '../examples.ts';
import { agreed, type Story, underReview } from './story.ts';

const concluded = (told: Story, more: Partial<{ outcome: 'approved' | 'stuck'; run: number; at: Date }> = {}) =>
  told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at: now, ...more }, directory));

const approved = (): Story => {
  const told = agreed();
  concluded(told);
  return told;
};

describe('approved', () => {
  test('everyone who took part is told', () => {
    const told = approved().told.filter((one) => one.kind === 'approved');
    expect(told.map((one) => `${one.to.id} ${one.link}`)).toEqual([
      'requester status',
      'otherParty answer',
      'employee:carmen answer',
      'employee:luis answer',
      'employee:marta answer',
      'employee:mario none',
    ]);
  });
  test('whoever answered is led to that answer, in this version', () => {
    const told = approved().told.filter((one) => one.kind === 'approved' && one.link === 'answer');
    expect(told.map(({ ask, round }) => `${ask} ${round}`)).toEqual([
      'terms 1',
      'commercial 1',
      'legal 1',
      'management 1',
    ]);
  });
  test('C7: a run that ends before everyone said yes approves nothing: staff must look', () => {
    const told = underReview();
    concluded(told);
    expect([told.head.status, told.head.incident]).toEqual(['open', 'execution stuck']);
  });
  test('C7: a run of an older release that left somebody out goes on in another, which asks them; once', () => {
    const told = underReview();
    told.answer('commercial', 'employee:carmen', 'approve');
    told.answer('legal', 'employee:luis', 'approve');
    concluded(told);
    expect(told.head).toMatchObject({ status: 'open', incident: '', round: 2, run: 2, start: true, resumed: 2 });
    expect(
      told
        .governed()
        .current.asks.filter((row) => row.round === 2)
        .map(({ name, status }) => `${name} ${status}`),
    ).toEqual(['mailbox done', 'terms done', 'commercial done', 'legal done']);
    expect(told.told.at(-1)).toMatchObject({ kind: 'progress', to: { id: 'requester' } });
    concluded(told, { run: 2 });
    expect([told.head.status, told.head.incident]).toEqual(['open', 'execution stuck']);
  });
  test('the end row of an older run, or a second one, changes nothing', () => {
    expect(concluded(agreed(), { run: 0 })).toBeUndefined();
    expect(concluded(approved())).toBeUndefined();
  });
  test('a stuck run is an incident once, never an outcome', () => {
    const told = underReview();
    concluded(told, { outcome: 'stuck' });
    expect([told.head.status, told.head.incident]).toEqual(['open', 'execution stuck']);
    expect(concluded(told, { outcome: 'stuck' })).toBeUndefined();
    told.answer('commercial', 'employee:carmen', 'approve');
    told.answer('legal', 'employee:luis', 'approve');
    expect(told.head.incident).toBe('execution stuck');
  });
});
