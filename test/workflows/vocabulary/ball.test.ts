import { expect, test } from 'vitest';
import { workflows } from '../../../workflows/register.ts';
import { approval, information, together } from '../../../workflows/vocabulary/asks.ts';
import { stagesBesideRequester } from '../../../workflows/vocabulary/ball.ts';

const words = { es: '—', en: '—' };
const terms = { state: words, please: words, within: '5 business days' } as const;
const ofRequester = information('more', { ...terms, of: { party: 'requester' } });
const ofImtCloud = approval('commercial', { ...terms, of: { role: 'commercial' } });

test('a stage that asks IMTCloud beside the requester is found, and one after the other is fine', () => {
  expect(stagesBesideRequester({ stages: [together('both', words, ofRequester, ofImtCloud)] })).toEqual(['both']);
  expect(stagesBesideRequester({ stages: [ofRequester, ofImtCloud] })).toEqual([]);
});

test.each(workflows.map((workflow) => [workflow.name, workflow] as const))(
  '%s: the time of IMTCloud does not run while the requester holds the ball',
  (_, workflow) => expect(stagesBesideRequester(workflow)).toEqual([]),
);
