import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../workflows/directory.ts';
import { firstAsked, nextAsked } from '../../../workflows/lifecycle/deciders.ts';
import { askNamed } from '../../../workflows/vocabulary/workflow.ts';
import { now as at, directory, publisher } from '../examples.ts';
import { story, underReview, withEmployee } from './story.ts';

const commercial = askNamed(story().governed().workflow, 'commercial');
const first = (values = publisher, who: Directory = directory): string[] =>
  firstAsked(story(values, who).governed(), { ask: commercial, at }, who).people.map((one) => one.id);

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
  test('someone who is away is not: the substitute, who is told why', () => {
    const away = withEmployee('carmen', { absences: [{ from: '2026-11-01', until: '2027-12-31' }] });
    expect(first(publisher, away)).toEqual(['employee:clara']);
    const found = firstAsked(story(publisher, away).governed(), { ask: commercial, at }, away);
    expect(found.leftOut).toEqual([{ ask: 'commercial', person: 'employee:carmen', why: 'away' }]);
  });
  test('whoever is back is', () => {
    expect(
      first(publisher, withEmployee('carmen', { absences: [{ from: '2020-01-01', until: '2020-02-01' }] })),
    ).toEqual(['employee:carmen']);
  });
  test('with everybody away it waits for those with the role, unless they have an interest', () => {
    const absences = [{ from: '2026-11-01', until: '2027-12-31' }];
    const employees = directory.employees.map((one) => ({ ...one, absences }));
    expect(first(publisher, { ...directory, employees })).toEqual(['employee:carmen']);
    const interested = employees.map((one) => (one.id === 'carmen' ? { ...one, interests: ['A28000032'] } : one));
    expect(first(publisher, { ...directory, employees: interested })).toEqual([]);
  });
  test('nobody of IMTCloud, when the requester is of IMTCloud: staff must look', () => {
    const values = { ...publisher, requesterMailbox: 'otro@imtcloud.example' };
    expect(first(values)).toEqual([]);
    expect(underReview(values).head.incident).toBe('nobody to ask');
  });
  test('C7: the other party at its directory address, whatever was typed', () => {
    const { workflow, current } = story().governed();
    const [person] = firstAsked({ workflow, current }, { ask: askNamed(workflow, 'terms'), at }, directory).people;
    expect(person).toMatchObject({ id: 'otherParty', mailbox: 'nuria@aulasdelnorte.example' });
  });
});

describe('who is asked next', () => {
  const next = (step: 'substitute' | 'superior' | 'management', who: Directory = directory) => {
    const told = underReview(publisher, who);
    const row = told.row('commercial');
    const asked = nextAsked(told.governed(), { ask: commercial, row, step, at, having: [] }, who);
    return asked.people.map((one) => one.id);
  };
  test('each rung its own people', () => {
    expect([next('substitute'), next('superior'), next('management')]).toEqual([
      ['employee:clara'],
      ['employee:marta'],
      ['employee:marta', 'employee:mario'],
    ]);
  });
  test('nobody who is away', () => {
    expect(
      next('substitute', withEmployee('clara', { absences: [{ from: '2026-11-01', until: '2027-12-31' }] })),
    ).toEqual(['employee:marta']);
  });
  test('nobody twice, nobody with an interest, nobody who left', () => {
    expect(next('substitute', withEmployee('clara', { interests: ['B12345674'] }))).toEqual(['employee:marta']);
    expect(next('management', withEmployee('marta', { active: false }))).toEqual(['employee:mario']);
  });
});
