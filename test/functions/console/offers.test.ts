import { expect, test } from 'vitest';
import { offersOf } from '../../../functions/console/deeds.ts';
import { handingOver, offeredTo } from '../../workflows/change-of-implementer.story.ts';
import { now } from '../../workflows/examples.ts';
import type { Story } from '../../workflows/lifecycle/story.ts';

const deeds = (told: Story) =>
  offersOf({ ...told.governed(), execution: 'unreachable', at: now }).map(({ deed }) => deed);

test('staff withdraw for the requester until it binds: from then on the console does not offer it', () => {
  expect(deeds(offeredTo())).toContain('withdraw');
  expect(deeds(handingOver())).not.toContain('withdraw');
});
