import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../workflows/directory.ts';
import { answer } from '../../../workflows/lifecycle/answer.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { directory, now, publisher } from '../examples.ts';
import { refusalOf, type Story, story, underReview } from './story.ts';

describe('the mailbox and the other party come first', () => {
  test('nobody but the requester is written to before the mailbox is confirmed', () => {
    const told = story();
    told.open('mailbox');
    expect(new Set(told.told.map((one) => one.to.id))).toEqual(new Set(['requester']));
  });
  test('"it was not me" ends the request and tells nobody', () => {
    const told = story();
    told.open('mailbox');
    const before = told.told.length;
    told.answer('mailbox', 'requester', 'notMine');
    expect([told.head.status, told.told.length - before]).toEqual(['disowned', 0]);
  });
  test('C7: the implementer confirms the terms at its directory address', () => {
    const told = story();
    told.open('mailbox');
    told.answer('mailbox', 'requester', 'mine');
    told.open('terms');
    expect(told.row('terms').people.map((one) => one.mailbox)).toEqual(['nuria@aulasdelnorte.example']);
  });
});

describe('one answer decides', () => {
  test('a yes goes on and is signalled to the run', () => {
    const told = underReview();
    told.answer('commercial', 'employee:carmen', 'approve');
    expect(signalOf(told.governed(), told.row('commercial'))).toEqual({ output: {} });
  });
  test('the same answer again changes nothing', () => {
    const told = underReview();
    told.answer('commercial', 'employee:carmen', 'approve');
    expect(told.answer('commercial', 'employee:carmen', 'approve')).toBeUndefined();
  });
  test('the opposite answer afterwards is refused', () => {
    const told = underReview();
    told.answer('commercial', 'employee:carmen', 'approve');
    expect(refusalOf(() => told.answer('commercial', 'employee:carmen', 'reject', { reason: 'No' }))).toBe(
      'AlreadyAnswered',
    );
  });
  test('whoever was not asked cannot answer', () => {
    const told = underReview();
    expect(refusalOf(() => told.answer('commercial', 'employee:luis', 'approve'))).toBe('NotAsked');
  });
  test('a rejection needs a reason', () => {
    const told = underReview();
    expect(refusalOf(() => told.answer('commercial', 'employee:carmen', 'reject', { reason: '  ' }))).toBe(
      'ReasonMissing',
    );
  });
  test('an answer that the ask does not offer is refused', () => {
    const told = underReview();
    expect(refusalOf(() => told.answer('commercial', 'employee:carmen', 'constructor'))).toBe('UnknownChoice');
  });
  test('one rejection rejects, cuts the ask beside it and reaches the requester with its reason', () => {
    const told = underReview();
    told.answer('legal', 'employee:luis', 'reject', { reason: 'Falta el plazo de preaviso' });
    expect([told.head.status, told.row('commercial').status]).toEqual(['rejected', 'closed']);
    const toRequester = told.told.find((one) => one.kind === 'rejected' && one.to.id === 'requester');
    expect(toRequester?.reason).toBe('Falta el plazo de preaviso');
    expect(signalOf(told.governed(), told.row('commercial'))).toEqual({ error: 'Rejected' });
  });
  test('after the end the link says how it ended', () => {
    const told = underReview();
    told.answer('legal', 'employee:luis', 'reject', { reason: 'No procede' });
    expect(refusalOf(() => told.answer('commercial', 'employee:carmen', 'approve'))).toBe('RequestOver');
  });
  test('the others who were asked are told when someone has answered', () => {
    const two = {
      ...directory,
      employees: directory.employees.map((one) =>
        one.id === 'clara' ? { ...one, roles: ['commercial' as const] } : one,
      ),
    };
    const told = underReview(undefined, two);
    told.answer('commercial', 'employee:carmen', 'approve');
    expect(told.told.filter((one) => one.kind === 'someone answered').map((one) => one.to.id)).toContain(
      'employee:clara',
    );
  });
});

describe('interests', () => {
  const withInterest = (interests: string[]) => ({
    ...directory,
    employees: directory.employees.map((one) => (one.id === 'carmen' ? { ...one, interests } : one)),
  });
  test('someone with an interest in a party is not asked: the substitute is', () => {
    const told = underReview(undefined, withInterest(['A28000032']));
    expect(told.row('commercial').people.map((one) => one.id)).toEqual(['employee:clara']);
  });
  test('an interest that comes to light after asking is refused in the write', () => {
    const told = underReview();
    expect(refusalOf(() => approvedBy(told, withInterest(['A28000032'])))).toBe('HasInterest');
  });
  test('abstaining asks the substitute and is recorded', () => {
    const told = underReview();
    told.answer('commercial', 'employee:carmen', 'abstain');
    expect(told.row('commercial').excused).toEqual(['employee:carmen']);
    expect(told.told.at(-1)).toMatchObject({ kind: 'asked as substitute', to: { id: 'employee:clara' } });
  });
  test('one person gives one deciding answer in a request', () => {
    const both = {
      ...directory,
      employees: directory.employees.map((one) =>
        one.id === 'marta' ? { ...one, roles: ['commercial' as const, 'management' as const] } : one,
      ),
    };
    const told = underReview(undefined, both);
    told.answer('commercial', 'employee:marta', 'approve');
    told.answer('legal', 'employee:luis', 'approve');
    told.open('management');
    expect(told.row('management').people.map((one) => one.id)).toEqual(['employee:mario']);
  });
  test('an employee whose organisation submitted it is not asked', () => {
    const told = underReview({ ...publisher, requesterMailbox: 'otro@imtcloud.example' });
    expect(told.row('commercial').people).toEqual([]);
    expect(told.head.incident).toBe('nobody to ask');
  });
});

/** Carmen approves, after the directory has changed. */
const approvedBy = (told: Story, changed: Directory) =>
  answer(
    told.governed(),
    { ask: 'commercial', round: 1, person: 'employee:carmen', choice: 'approve', reason: '', at: now, salt: 's' },
    changed,
  );
