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
      'otherParty none',
      'employee:carmen none',
      'employee:luis none',
      'employee:marta none',
      'employee:mario none',
    ]);
  });
  test('C7: a run that ends before everyone said yes approves nothing: staff must look', () => {
    const told = underReview();
    concluded(told);
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
