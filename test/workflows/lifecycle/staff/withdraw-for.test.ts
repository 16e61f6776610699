import { expect, test } from 'vitest';
import { withdrawFor } from '../../../../workflows/lifecycle/staff/withdraw-for.ts';
import { directory } from '../../examples.ts';
import { refusalOf, type Story, underReview } from '../story.ts';
import { deedOn } from './deeds.ts';

const withdrawn = (told: Story) => told.apply(withdrawFor(told.governed(), deedOn(told), directory));

test('withdrawn by staff, everybody who took part is told by whom, and the record says why', () => {
  const told = underReview();
  const change = withdrawn(told);
  expect([told.head.status, told.row('legal').status]).toEqual(['withdrawn', 'closed']);
  expect(change?.notices.map(({ kind, to, by }) => `${kind} ${to.id} ${by}`)).toEqual([
    'withdrawn requester staff:marta',
    'withdrawn otherParty staff:marta',
    'withdrawn employee:carmen staff:marta',
    'withdrawn employee:luis staff:marta',
  ]);
  expect(change?.event).toMatchObject({ type: 'RequestWithdrawn', by: 'staff:marta', status: 'withdrawn' });
});

test('what is over is not withdrawn', () => {
  const told = underReview();
  told.answer('legal', 'employee:luis', 'reject', { reason: 'No' });
  expect(refusalOf(() => withdrawn(told))).toBe('RequestOver');
  const again = underReview();
  withdrawn(again);
  expect(refusalOf(() => withdrawn(again))).toBe('NothingToDo');
});
