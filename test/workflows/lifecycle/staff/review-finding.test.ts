import { describe, expect, test } from 'vitest';
import { reviewFinding } from '../../../../workflows/lifecycle/staff/review-finding.ts';
import { directoryOf, offeredTo } from '../../change-of-implementer.story.ts';
import { refusalOf, type Story } from '../story.ts';
import { deedOn } from './deeds.ts';

const other = { school: '28000001', request: 'OTHER', on: '2026-09-01' };
const finding = { school: '33104384', request: 'ABCDEFGH', on: '2026-11-24' };
const found = directoryOf([other, finding]);

const reviewed = (told: Story, outcome: 'stands' | 'struck', by = 'staff:marta', directory = found) =>
  told.apply(reviewFinding(told.governed(), { ...deedOn(told, { by, reason: ' Se atendió. ' }), outcome }, directory));

describe('the one review of a finding', () => {
  test('struck, the record and the directory say so, and the implementer reads why; the change goes on', () => {
    const told = offeredTo();
    const { head } = told;
    const change = reviewed(told, 'struck');
    const review = { outcome: 'struck', on: '2026-11-24', by: 'staff:marta' };
    const write = { kind: 'review', implementer: 'norte', seen: 2, request: 'ABCDEFGH', review };
    expect([change?.directory, change?.event.wrote]).toEqual([write, write]);
    expect(change?.event).toMatchObject({ type: 'FindingReviewed', by: 'staff:marta', choice: 'struck' });
    expect(change?.event.because?.content).toEqual({ reason: 'Se atendió.' });
    expect(told.told.at(-1)).toMatchObject({
      kind: 'alert',
      to: { id: 'currentImplementer' },
      said: { more: { es: expect.stringContaining('Motivo: Se atendió. ') } },
    });
    expect([told.head.status, told.head.waitingFor]).toEqual([head.status, head.waitingFor]);
  });
  test('upheld, that is on record too: there is no other', () => {
    const told = offeredTo();
    const review = reviewed(told, 'stands')?.directory;
    expect(review).toMatchObject({ kind: 'review', review: { outcome: 'stands' } });
    const known = directoryOf([
      { ...finding, review: { outcome: 'stands', on: '2026-11-24', by: 'staff:marta' } },
      other,
    ]);
    expect(refusalOf(() => reviewed(told, 'struck', 'staff:marta', known))).toBe('NothingToDo');
  });
  test('is by somebody who took no part and has no interest, with a reason, and only where something was found', () => {
    const told = offeredTo();
    expect(refusalOf(() => reviewed(told, 'struck', 'staff:carmen'))).toBe('TookPart');
    const employees = found.employees.map((one) => (one.id === 'marta' ? { ...one, interests: ['B12345674'] } : one));
    expect(refusalOf(() => reviewed(told, 'struck', 'staff:marta', { ...found, employees }))).toBe('TookPart');
    expect(refusalOf(() => reviewed(told, 'struck', 'staff:marta', directoryOf([other])))).toBe('NothingToDo');
    const deed = { ...deedOn(told, { reason: ' ' }), outcome: 'struck' as const };
    expect(refusalOf(() => reviewFinding(told.governed(), deed, found))).toBe('ReasonMissing');
  });
});
