import { describe, expect, test } from 'vitest';
import { underReview, withEmployee } from './story.ts';

describe('I cannot decide this: I have an interest', () => {
  test('asks the substitute and is recorded, with nobody deciding', () => {
    const told = underReview();
    const change = told.answer('commercial', 'employee:carmen', 'abstain');
    expect(told.row('commercial')).toMatchObject({ excused: ['employee:carmen'], status: 'waiting' });
    expect(told.told.at(-1)).toMatchObject({ kind: 'asked as substitute', to: { id: 'employee:clara' } });
    expect(change?.event).toMatchObject({ type: 'AskAnswered', choice: 'abstain', by: 'employee:carmen' });
  });
  test('with others asked who can decide, the substitute is left in peace and they hear that it is up to them', () => {
    const told = underReview(undefined, withEmployee('mario', { roles: ['commercial'] }));
    told.answer('commercial', 'employee:carmen', 'abstain');
    expect(told.told.at(-1)).toMatchObject({ kind: 'someone answered', to: { id: 'employee:mario' }, link: 'ask' });
    expect(told.row('commercial').people.map((one) => one.id)).toEqual(['employee:carmen', 'employee:mario']);
  });
  test('the substitute abstains too: the superior is asked, then management', () => {
    const told = underReview();
    for (const one of ['carmen', 'clara', 'marta']) told.answer('commercial', `employee:${one}`, 'abstain');
    expect(told.told.at(-1)).toMatchObject({ kind: 'asked as substitute', to: { id: 'employee:mario' } });
    expect(told.head.incident).toBe('');
  });
  test('when everybody has abstained staff must look, and silence still ends it undecided', () => {
    const told = underReview();
    for (const one of ['carmen', 'clara', 'marta', 'mario']) told.answer('commercial', `employee:${one}`, 'abstain');
    expect([told.head.status, told.head.incident]).toEqual(['open', 'nobody to ask']);
    const end = told.row('commercial').schedule.at(-1);
    for (const due of [...told.row('commercial').schedule]) told.silence('commercial', new Date(due.at));
    expect([end?.step, told.head.status]).toEqual(['expire', 'undecided']);
  });
  test('an answer to the ask beside it does not hide that nobody is left', () => {
    const told = underReview();
    for (const one of ['carmen', 'clara', 'marta', 'mario']) told.answer('commercial', `employee:${one}`, 'abstain');
    told.answer('legal', 'employee:luis', 'approve');
    expect(told.head.incident).toBe('nobody to ask');
  });
});
