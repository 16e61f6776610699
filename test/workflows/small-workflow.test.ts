import { describe, expect, test } from 'vitest';
import { compose } from '../../functions/mail/compose.ts';
import { textOf } from '../../functions/mail/text.ts';
import { edit } from '../../workflows/lifecycle/edit.ts';
import { onDay } from '../../workflows/lifecycle/on-day.ts';
import { decidedBy, upcoming } from '../../workflows/lifecycle/upcoming.ts';
import { languages } from '../../workflows/vocabulary/words.ts';
import { allAsks } from '../../workflows/vocabulary/workflow.ts';
import { directory, now } from './examples.ts';
import { refusalOf, silent, story } from './lifecycle/story.ts';
import { aClassroom, loan } from './small-workflow.ts';
import { approvedLoan, askedForLoan } from './small-workflow-story.ts';

describe('a workflow of one party, without changes and without days in force', () => {
  test('asks nobody for changes', () => {
    expect(allAsks(loan).map((ask) => ask.name)).toEqual(['mailbox', 'commercial']);
  });
  test('is approved, binds from no day to no day, and is erased six years later', () => {
    const told = approvedLoan();
    expect(told.head).toMatchObject({
      status: 'approved',
      title: 'Colegio Santa Clara',
      addresses: ['olga@centro.example'],
      firstDay: '',
      lastDay: '',
      schedule: [{ step: 'erase', at: '2032-11-24T22:59:59.999Z' }],
    });
    told.apply(onDay(told.governed(), new Date('2032-11-25T00:00:00Z'), directory));
    expect([told.head.status, told.head.erased]).toEqual(['approved', true]);
  });
  test('tells the requester and those who were asked, and nobody else', () => {
    const told = approvedLoan().told.filter((one) => one.kind === 'approved');
    expect(told.map((one) => one.to.id)).toEqual(['requester', 'employee:carmen']);
  });
  test('offers no changes: whoever decides says yes or no, and nothing can be edited', () => {
    const told = askedForLoan();
    expect(refusalOf(() => told.answer('commercial', 'employee:carmen', 'changes', { reason: 'Otra fecha' }))).toBe(
      'UnknownChoice',
    );
    const given = { round: 1, person: 'requester', values: aClassroom, at: now, salt: 's' };
    expect(refusalOf(() => edit(told.governed(), given, directory))).toBe('AskReplaced');
  });
  test('says whose turn it is and when all is decided at the latest', () => {
    const told = askedForLoan();
    expect(upcoming(told.governed(), now, directory).map(({ ask }) => ask)).toEqual(['commercial']);
    expect(decidedBy(told.governed(), directory).slice(0, 10)).toBe('2026-12-01');
  });
  test('can be rejected, and can end without a decision', () => {
    const [no, nothing] = [askedForLoan(), askedForLoan()];
    no.answer('commercial', 'employee:carmen', 'reject', { reason: 'No queda ninguna' });
    silent(nothing, 'commercial');
    expect([no.head.status, nothing.head.status]).toEqual(['rejected', 'undecided']);
  });
  test('interests are judged by its one party', () => {
    const told = story({ ...aClassroom, mailbox: 'carmen@imtcloud.example' }, directory, loan);
    told.open('commercial');
    expect(told.row('commercial').leftOut?.map(({ why }) => why)).toContain('party');
  });
});

test.each(languages)('every mail of it has all its words, in %s', (language) => {
  const told = approvedLoan();
  const late = askedForLoan();
  silent(late, 'commercial');
  for (const { told: notices, governed } of [told, late])
    for (const notice of notices) {
      const to = { ...notice.to, language };
      const content = compose({ ...notice, to }, { ...governed(), directory });
      expect(`${content.subject}\n${textOf(content)}`).not.toMatch(/[{}]|undefined|null|NaN|Invalid|acuerdo|agreement/);
    }
});
