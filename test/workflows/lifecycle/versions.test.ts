import { describe, expect, test } from 'vitest';
import { edit } from '../../../workflows/lifecycle/edit.ts';
import { valuesOf } from '../../../workflows/lifecycle/people.ts';
import { changedFields, valuesAskedAbout, valuesBefore } from '../../../workflows/lifecycle/versions.ts';
import { directory, now, publisher } from '../examples.ts';
import { type Story, wantingChanges } from './story.ts';

const shorter = { ...publisher, lastDay: '2027-12-31' };
const editing = { round: 1, person: 'requester', at: now, salt: 's2', values: shorter };
const sent = (told: Story, more: Partial<typeof editing> = {}) =>
  told.apply(edit(told.governed(), { ...editing, ...more }, directory));

describe('what changed', () => {
  test('is known by field', () => {
    const told = wantingChanges();
    sent(told);
    const { current } = told.governed();
    expect(changedFields(Object.keys(publisher), valuesBefore(current) ?? {}, valuesOf(current))).toEqual(['lastDay']);
  });
  test('is told against what this person was last asked about, not only the round before', () => {
    const told = wantingChanges();
    sent(told);
    told.open('terms');
    told.answer('terms', 'otherParty', 'changes', { reason: 'El territorio' });
    told.open('changes');
    sent(told, { round: 2, values: { ...shorter, territory: 'León' } });
    const { current } = told.governed();
    const since = (ask: string) =>
      changedFields(Object.keys(publisher), valuesBefore(current, ask) ?? {}, valuesOf(current));
    expect([since('commercial'), since('terms')]).toEqual([['territory', 'lastDay'], ['territory']]);
  });
  test('is told to whoever was asked about an earlier version, and to nobody else', () => {
    const told = wantingChanges();
    sent(told);
    told.open('terms');
    const { current } = told.governed();
    const [nuria] = told.row('terms').people;
    const marta = { id: 'employee:marta', name: 'Marta', mailbox: 'marta@imtcloud.example', language: 'es' } as const;
    if (!nuria) throw new Error('Nobody was asked');
    expect(valuesAskedAbout(current, nuria)?.lastDay).toBe(publisher.lastDay);
    expect(valuesAskedAbout(current, { ...marta, organisation: 'IMTCloud' })).toBeUndefined();
    expect(valuesAskedAbout(current, { ...nuria, mailbox: 'otra@aulasdelnorte.example' })).toBeUndefined();
  });
});
