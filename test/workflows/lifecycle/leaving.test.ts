import { expect, test } from 'vitest';
import type { Person } from '../../../workflows/directory.ts';
import type { NoticeKind } from '../../../workflows/lifecycle/change.ts';
import { leavesAt } from '../../../workflows/lifecycle/leaving.ts';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import { askNamed } from '../../../workflows/vocabulary/workflow.ts';
import { directory } from '../examples.ts';

const night = new Date('2026-11-27T22:00:00Z');
const monday = new Date('2026-11-30T07:30:00Z');
const requester: Person = { id: 'requester', name: '', mailbox: 'a@b.example', language: 'es', organisation: '' };
const atWork = { ...directory, officeHours: true };

const leaves = (kind: NoticeKind, by: string, ask?: string, at = night) =>
  leavesAt(
    { notice: { kind, to: requester }, ask: ask ? askNamed(thirdPartyAgreement, ask) : undefined, by, at },
    atWork,
  );

test('a mail of the night leaves in the morning of the next workday', () => {
  expect(leaves('someone answered', 'employee:carmen', 'commercial')).toEqual(monday);
  expect(leaves('asked', 'run', 'changes')).toEqual(monday);
  expect(leaves('reminded', 'clock', 'changes')).toEqual(monday);
});

test('a mail of working hours leaves at once', () => {
  expect(leaves('asked', 'run', 'changes', new Date('2026-11-27T09:00:00Z'))).toBeUndefined();
});

test.each<[string, NoticeKind, string, string | undefined]>([
  ['to confirm a mailbox', 'asked', 'run', 'mailbox'],
  ['with the receipt of what was confirmed', 'received', 'requester', undefined],
  ['with a new link for who asked for it', 'reminded', 'requester', 'changes'],
  ['with the link of what lapsed, for who asked for it', 'lapsed', 'requester', 'terms'],
  ['about what was just withdrawn', 'withdrawn', 'requester', undefined],
  ['about what was just reopened', 'progress', 'requester', undefined],
])('whoever waits at the screen gets the mail %s at once', (_, kind, by, ask) => {
  expect(leaves(kind, by, ask)).toBeUndefined();
});

test('the same news of what somebody else has done waits', () => {
  for (const kind of ['reminded', 'lapsed', 'withdrawn', 'progress'] as const)
    expect(leaves(kind, 'clock', 'terms')).toEqual(monday);
});

test('where people work around the clock every mail leaves at once', () => {
  const notice = { kind: 'someone answered', to: requester } as const;
  expect(leavesAt({ notice, ask: undefined, by: 'run', at: night }, directory)).toBeUndefined();
});
