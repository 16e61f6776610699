import { describe, expect, test } from 'vitest';
import { edit } from '../../../workflows/lifecycle/edit.ts';
import { standingOf } from '../../../workflows/lifecycle/standing.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { heard } from '../change-of-implementer.story.ts';
import { directory, now, publisher } from '../examples.ts';
import { type Story, silent, story, underReview, wantingChanges, withEmployee } from './story.ts';

const finds = (told: Story, ask: string, person: string, round = 1): string => {
  const found = standingOf(told.governed(), { ask, round, person });
  return found.kind === 'refused' ? `${found.refusal.name}: ${found.refusal.words.en}` : found.kind;
};

describe('what somebody finds behind their link', () => {
  test('an ask to answer; once answered, their own answer, also after the end', () => {
    const told = underReview();
    expect(finds(told, 'legal', 'employee:luis')).toBe('open');
    told.answer('legal', 'employee:luis', 'reject', { reason: 'No' });
    expect(finds(told, 'legal', 'employee:luis')).toBe('answered');
  });
  test('whoever comes second reads who was first, what they did, and when', () => {
    const told = underReview(undefined, withEmployee('clara', { roles: ['commercial'] }));
    told.answer('commercial', 'employee:clara', 'approve');
    expect(finds(told, 'commercial', 'employee:carmen')).toBe(
      'AlreadyAnswered: You need not answer: Clara Ruiz approved on Tuesday 24 November 2026.',
    );
  });
  test('whoever is asked beside reads who wants changes, and later that a new version was sent', () => {
    const told = wantingChanges();
    expect(finds(told, 'commercial', 'employee:carmen')).toContain('ChangesAwaited: For now you need not answer: Luis');
    const given = { round: 1, person: 'requester', at: now, salt: 's', values: publisher };
    told.apply(edit(told.governed(), given, directory));
    expect(finds(told, 'commercial', 'employee:carmen')).toContain('AskReplaced');
  });
  test('whoever answered an earlier version reads that it was replaced; a confirmed mailbox stays confirmed', () => {
    const told = wantingChanges();
    const given = { round: 1, person: 'requester', at: now, salt: 's', values: publisher };
    told.apply(edit(told.governed(), given, directory));
    const found = [finds(told, 'terms', 'otherParty'), finds(told, 'legal', 'employee:luis')];
    expect(found).toEqual([expect.stringContaining('AskReplaced'), expect.stringContaining('AskReplaced')]);
    expect([finds(told, 'mailbox', 'requester'), finds(told, 'changes', 'requester')]).toEqual([
      'answered',
      'answered',
    ]);
  });
  test('a rejection beside it ends the ask', () => {
    const told = underReview();
    told.answer('legal', 'employee:luis', 'reject', { reason: 'No' });
    expect(finds(told, 'commercial', 'employee:carmen')).toContain('RequestOver: This request has been decided');
  });
  test('an abstention closes no ask: after the deadline the request is undecided, not answered', () => {
    const told = underReview();
    told.answer('commercial', 'employee:carmen', 'abstain');
    silent(told, 'commercial');
    expect(finds(told, 'commercial', 'employee:clara')).toContain('RequestOver: This request was closed without');
  });
  test('a lapsed ask says so', () => {
    const told = story();
    told.open('mailbox');
    silent(told, 'mailbox');
    expect(finds(told, 'mailbox', 'requester')).toContain('RequestOver: The time for this question ended');
  });
  test('whoever let the time end without stopping the request reads that, and that nothing is admitted by it', () => {
    const told = heard();
    silent(told, 'hearing');
    expect(finds(told, 'hearing', 'currentImplementer')).toBe(
      'TimeEnded: The time ended without an answer and the request went on; nothing is taken as admitted by that. If another answer of yours is needed, we will write to you.',
    );
    told.apply(withdraw(told.governed(), now, told.directory));
    expect(finds(told, 'hearing', 'currentImplementer')).toContain('RequestOver: This request has been withdrawn');
  });
  test('whoever was never asked, or is no longer, finds nothing to answer', () => {
    const told = underReview();
    expect(finds(told, 'commercial', 'employee:luis')).toContain('NotAsked');
  });
});
