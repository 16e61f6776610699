import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../workflows/directory.ts';
import { firstAsked, nextAsked } from '../../../workflows/lifecycle/deciders.ts';
import { askNamed } from '../../../workflows/vocabulary/workflow.ts';
import { directory, publisher } from '../examples.ts';
import { story, underReview, withEmployee } from './story.ts';

const commercial = askNamed(story().governed().workflow, 'commercial');
const first = (values = publisher, who: Directory = directory): string[] =>
  firstAsked(story(values, who).governed(), commercial, who).people.map((one) => one.id);

describe('who is asked', () => {
  test('everyone who holds the role and works here', () => {
    expect(first(publisher, withEmployee('mario', { roles: ['commercial'] }))).toEqual([
      'employee:carmen',
      'employee:mario',
    ]);
  });
  test('whoever left is not: with nobody in the role, management', () => {
    expect(first(publisher, withEmployee('carmen', { active: false }))).toEqual(['employee:marta', 'employee:mario']);
  });
  test('someone with an interest is not: the substitute, else the superior', () => {
    const interested = withEmployee('carmen', { interests: ['A28000032'] });
    expect(first(publisher, interested)).toEqual(['employee:clara']);
    const employees = interested.employees.map((one) => (one.id === 'clara' ? { ...one, active: false } : one));
    expect(first(publisher, { ...interested, employees })).toEqual(['employee:marta']);
  });
  test('nobody of IMTCloud, when the requester is of IMTCloud: staff must look', () => {
    const values = { ...publisher, requesterMailbox: 'otro@imtcloud.example' };
    expect(first(values)).toEqual([]);
    expect(underReview(values).head.incident).toBe('nobody to ask');
  });
  test('C7: the other party at its directory address, whatever was typed', () => {
    const { workflow, current } = story().governed();
    const [person] = firstAsked({ workflow, current }, askNamed(workflow, 'terms'), directory).people;
    expect(person).toMatchObject({ id: 'otherParty', mailbox: 'nuria@aulasdelnorte.example' });
  });
});

describe('who is asked next', () => {
  const next = (step: 'substitute' | 'superior' | 'management', who: Directory = directory) => {
    const told = underReview(publisher, who);
    const asked = nextAsked(told.governed(), { ask: commercial, row: told.row('commercial'), step }, who);
    return asked.people.map((one) => one.id);
  };
  test('each rung its own people', () => {
    expect([next('substitute'), next('superior'), next('management')]).toEqual([
      ['employee:clara'],
      ['employee:marta'],
      ['employee:marta', 'employee:mario'],
    ]);
  });
  test('nobody twice, nobody with an interest, nobody who left', () => {
    expect(next('substitute', withEmployee('clara', { interests: ['B12345674'] }))).toEqual(['employee:marta']);
    expect(next('management', withEmployee('marta', { active: false }))).toEqual(['employee:mario']);
  });
});
