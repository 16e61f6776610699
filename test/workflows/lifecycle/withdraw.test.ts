import { expect, test } from 'vitest';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { directory, now } from '../examples.ts';
import { agreed, refusalOf, type Story, underReview, wantingChanges } from './story.ts';

const withdrawn = (told: Story) => told.apply(withdraw(told.governed(), now, directory));

test('withdrawing closes every ask, tells everyone asked, and is signalled', () => {
  const told = underReview();
  withdrawn(told);
  expect([told.head.status, told.head.waitingFor]).toEqual(['withdrawn', []]);
  expect(signalOf(told.governed(), told.row('legal'))).toEqual({ error: 'Withdrawn' });
  const people = told.told.filter((one) => one.kind === 'withdrawn').map((one) => one.to.id);
  expect(people.sort()).toEqual(['employee:carmen', 'employee:luis', 'otherParty', 'requester']);
});
test('a token that arrives afterwards, at an ask never opened, hears it too', () => {
  const told = underReview();
  withdrawn(told);
  expect(signalOf(told.governed(), undefined)).toEqual({ error: 'Withdrawn' });
});
test('it can be withdrawn while its changes are awaited: they cannot be sent any more', () => {
  const told = wantingChanges();
  withdrawn(told);
  expect([told.row('changes').status, told.head.status]).toEqual(['closed', 'withdrawn']);
});
test('it is erased twelve months later', () => {
  const told = underReview();
  withdrawn(told);
  expect(told.head.schedule).toEqual([{ at: '2027-11-24T22:59:59.999Z', step: 'erase' }]);
});
test('again changes nothing; after a decision, or once approved by everyone and concluded, it is refused', () => {
  const told = underReview();
  withdrawn(told);
  expect(withdrawn(told)).toBeUndefined();
  const decided = underReview();
  decided.answer('legal', 'employee:luis', 'reject', { reason: 'No' });
  expect(refusalOf(() => withdrawn(decided))).toBe('RequestOver');
});
test('until the run has ended it can still be withdrawn', () => {
  const told = agreed();
  withdrawn(told);
  expect(told.head.status).toBe('withdrawn');
});
