import { expect, test } from 'vitest';
import { conclude } from '../../../../workflows/lifecycle/conclude.ts';
import { followUp } from '../../../../workflows/lifecycle/staff/follow-up.ts';
import { disputed } from '../../change-of-implementer.story.ts';
import { now } from '../../examples.ts';
import { refusalOf, silent } from '../story.ts';
import { deedOn } from './deeds.ts';

test('what was left unconfirmed is closed once staff have talked to the parties, on record, and what was decided stands', () => {
  const told = disputed();
  silent(told, 'handoverDispute');
  expect(refusalOf(() => followUp(told.governed(), deedOn(told)))).toBe('NothingToDo');
  told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at: now }, told.directory));
  const change = told.apply(followUp(told.governed(), deedOn(told)));
  expect(change?.event).toMatchObject({ type: 'UnsettledFollowedUp', by: 'staff:marta' });
  expect(change?.event.because?.content).toEqual({ reason: 'Lo pidieron por teléfono' });
  expect(told.head).toMatchObject({ status: 'approved', unsettled: true, incident: '' });
  expect(refusalOf(() => followUp(told.governed(), deedOn(told)))).toBe('NothingToDo');
});
