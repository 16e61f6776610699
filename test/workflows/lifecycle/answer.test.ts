import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../workflows/directory.ts';
import type { Given } from '../../../workflows/lifecycle/admitted.ts';
import { answer } from '../../../workflows/lifecycle/answer.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { directory, now } from '../examples.ts';
import { refusalOf, type Story, story, underReview, withEmployee } from './story.ts';

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
  test('what was decided is committed to in the record, its words stay in the row', () => {
    const told = underReview();
    const change = told.answer('legal', 'employee:luis', 'reject', { reason: ' Falta el preaviso ' });
    expect(change?.event.commits).toEqual({ salt: 's', content: { choice: 'reject', reason: 'Falta el preaviso' } });
    expect(told.row('legal').answers[0]?.reason).toBe('Falta el preaviso');
  });
  test('one who abstained and now decides reads their own first answer', () => {
    const told = underReview();
    told.answer('commercial', 'employee:carmen', 'abstain');
    expect(refusalOf(() => told.answer('commercial', 'employee:carmen', 'approve'))).toBe('AlreadyAnswered');
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
    const told = underReview(undefined, withEmployee('clara', { roles: ['commercial'] }));
    told.answer('commercial', 'employee:carmen', 'approve');
    expect(told.told.filter((one) => one.kind === 'someone answered').map((one) => one.to.id)).toContain(
      'employee:clara',
    );
  });
});

describe('it holds in the write', () => {
  test('an interest that comes to light after asking is refused', () => {
    const changed = withEmployee('carmen', { interests: ['A28000032'] });
    expect(refusalOf(() => approvedBy(underReview(), changed))).toBe('HasInterest');
  });
  test('whoever has left since is refused', () => {
    expect(refusalOf(() => approvedBy(underReview(), withEmployee('carmen', { active: false })))).toBe('NotAsked');
  });
  test('whoever may still decide must still work here when it is written', () => {
    expect(approvedBy(underReview(), directory)?.stillActive).toEqual(['carmen']);
  });
  test('C1: nobody says yes once the certification has ended; no, and changes, can still be said', () => {
    const ended = {
      ...directory,
      implementers: directory.implementers.map((one) => ({ ...one, certified: false })),
    };
    const given = (choice: string) => refusalOf(() => approvedBy(underReview(), ended, { choice, reason: 'Ya no' }));
    expect([given('approve'), given('reject'), given('changes')]).toEqual([
      'HoldsNoLonger',
      'nothing refused',
      'nothing refused',
    ]);
  });
  test('C7: nobody approves an agreement whose last day has passed; a first day that has passed is no reason', () => {
    const on = (day: string) => refusalOf(() => approvedBy(underReview(), directory, { at: new Date(day) }));
    expect([on('2028-02-01T09:00:00Z'), on('2027-03-01T09:00:00Z')]).toEqual(['LastDayPassed', 'nothing refused']);
  });
});

describe('a quorum of two', () => {
  const legalToo = withEmployee('mario', { roles: ['commercial'] });
  const two = {
    ...workflow,
    stages: workflow.stages.map((stage) =>
      'asks' in stage ? { ...stage, asks: stage.asks.map((ask) => ({ ...ask, quorum: 2 })) } : stage,
    ),
  };
  const given = { ask: 'commercial', round: 1, choice: 'approve', reason: '', at: now, salt: 's' };
  test('one yes is not enough; the second goes on', () => {
    const told = underReview(undefined, legalToo);
    const say = (person: string) =>
      told.apply(answer({ ...told.governed(), workflow: two }, { ...given, person }, legalToo));
    say('employee:carmen');
    expect(told.row('commercial').status).toBe('waiting');
    say('employee:mario');
    expect(told.row('commercial').status).toBe('done');
  });
  test('an abstention that leaves too few brings the substitute in', () => {
    const told = underReview(undefined, legalToo);
    const choice = { ...given, person: 'employee:carmen', choice: 'abstain' };
    told.apply(answer({ ...told.governed(), workflow: two }, choice, legalToo));
    expect(told.row('commercial').people.map((one) => one.id)).toContain('employee:clara');
  });
});

/** Carmen answers, after the directory has changed. */
const approvedBy = (told: Story, changed: Directory, more: Partial<Given> = {}) =>
  answer(
    told.governed(),
    {
      ask: 'commercial',
      round: 1,
      person: 'employee:carmen',
      choice: 'approve',
      reason: '',
      at: now,
      salt: 's',
      ...more,
    },
    changed,
  );
