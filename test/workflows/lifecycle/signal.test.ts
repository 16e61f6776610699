import { describe, expect, test } from 'vitest';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { type Story, silent, story, underReview, wantingChanges } from './story.ts';

const heard = (told: Story, ask: string) => signalOf(told.governed(), told.row(ask));

describe('what the run that waits at an ask hears', () => {
  test('nothing while it can be answered, nor of an ask that is not put yet', () => {
    const told = underReview();
    expect([heard(told, 'legal'), signalOf(told.governed(), undefined)]).toEqual([undefined, undefined]);
  });
  test('a yes goes on', () => {
    const told = underReview();
    told.answer('legal', 'employee:luis', 'approve');
    expect(heard(told, 'legal')).toEqual({ output: {} });
  });
  test('an abstention is no answer', () => {
    const told = underReview();
    told.answer('legal', 'employee:luis', 'abstain');
    expect(heard(told, 'legal')).toBeUndefined();
  });
  test('each way out by its own name, at the ask and at the one beside it', () => {
    const rejected = underReview();
    rejected.answer('legal', 'employee:luis', 'reject', { reason: 'No' });
    const changes = wantingChanges();
    const both = (told: Story) => [heard(told, 'legal'), heard(told, 'commercial')];
    expect(both(rejected)).toEqual([{ error: 'Rejected' }, { error: 'Rejected' }]);
    expect(both(changes)).toEqual([{ error: 'ChangesRequested' }, { error: 'ChangesRequested' }]);
  });
  test('disowned and expired', () => {
    const disowned = story();
    disowned.open('mailbox');
    disowned.answer('mailbox', 'requester', 'notMine');
    const expired = story();
    expired.open('mailbox');
    silent(expired, 'mailbox');
    expect([heard(disowned, 'mailbox'), heard(expired, 'mailbox')]).toEqual([
      { error: 'Disowned' },
      { error: 'Expired' },
    ]);
  });
});
