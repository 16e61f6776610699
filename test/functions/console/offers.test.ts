import { expect, test } from 'vitest';
import { offersOf } from '../../../functions/console/deeds.ts';
import { conclude } from '../../../workflows/lifecycle/conclude.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { directoryOf, disputed, handingOver, offeredTo } from '../../workflows/change-of-implementer.story.ts';
import { now } from '../../workflows/examples.ts';
import { type Story, silent } from '../../workflows/lifecycle/story.ts';

const deeds = (told: Story, directory = told.directory) =>
  offersOf({ ...told.governed(), directory, execution: 'unreachable', at: now }).map(({ deed }) => deed);

test('staff withdraw for the requester until it binds: from then on the console does not offer it', () => {
  expect(deeds(offeredTo())).toContain('withdraw');
  expect(deeds(handingOver())).not.toContain('withdraw');
});

test('the review of a finding is offered once there is one, also when the request is over, and not again', () => {
  const finding = { school: '33104384', request: 'ABCDEFGH', on: '2026-11-24' };
  const found = directoryOf([finding]);
  const review = { outcome: 'stands', on: '2026-11-25', by: 'staff:marta' } as const;
  const told = offeredTo();
  expect(deeds(offeredTo())).not.toContain('strike');
  expect(deeds(told, found)).toEqual(expect.arrayContaining(['strike', 'uphold']));
  told.apply(withdraw(told.governed(), now, told.directory));
  expect(deeds(told, found)).toEqual(['strike', 'uphold']);
  expect(deeds(told, directoryOf([{ ...finding, review }]))).toEqual([]);
});

test('what a request left unconfirmed is closed from its page once it is over', () => {
  const told = disputed();
  silent(told, 'handoverDispute');
  expect(deeds(told)).not.toContain('follow');
  told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at: now }, told.directory));
  expect(deeds(told)).toEqual(['follow']);
});
