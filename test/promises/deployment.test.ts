import { describe, expect, test } from 'vitest';
import { thirdPartyAgreement as today } from '../../workflows/third-party-agreement.ts';
import { type Ask, asksIn } from '../../workflows/vocabulary/asks.ts';
import { askNamed, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { publisher } from '../workflows/examples.ts';
import { answers, healed, statusOf } from './stories.ts';
import { openWorld, request, type World } from './world.ts';
import { wrongIn } from './wrong.ts';

const [mailbox, terms, review, management] = today.stages;
if (!mailbox || !terms || !review || !management) throw new Error('The example has lost its stages');

/** The workflow as an older release may have had it. The functions are today's: there is only one release of them. */
const older: Record<string, Workflow> = {
  'asked side by side what was asked one after another': {
    ...today,
    stages: [mailbox, terms, ...asksIn(review), management],
  },
  'asked management first': { ...today, stages: [mailbox, terms, management, review] },
  'asked for the terms after the review': { ...today, stages: [mailbox, review, terms, management] },
  'gave everyone other times': {
    ...today,
    stages: [mailbox, { ...(terms as Ask), within: '1 business day' }, review, management],
  },
  'did not ask legal': { ...today, stages: [mailbox, terms, askNamed(today, 'commercial'), management] },
  'did not ask management': { ...today, stages: [mailbox, terms, review] },
};

const whoAnswers: Record<string, [person: string, choice: string]> = {
  mailbox: ['requester', 'mine'],
  terms: ['otherParty', 'accept'],
  commercial: ['employee:carmen', 'approve'],
  legal: ['employee:luis', 'approve'],
  management: ['employee:marta', 'approve'],
};

/** Whoever is asked says yes, until nobody is; after so many answers the release of today is deployed. */
const told = async (world: World, deployment: number): Promise<string[]> => {
  const asked: string[] = [];
  for (;;) {
    if (asked.length === deployment) world.machines.deployed(today);
    await healed(world);
    const [next] = await world.waiting();
    if (!next) return asked;
    asked.push(next.name);
    await answers(world, next.name, ...(whoAnswers[next.name] ?? ['', '']));
  }
};

describe.each(Object.entries(older))('a release that %s is replaced', (_, machine) => {
  test.each([0, 1, 2, 3, 4])(
    'after %i answers: everyone whom today asks has said yes, and it is approved',
    async (deployment) => {
      const world = await openWorld({ machine });
      await world.submit();
      await world.settle();
      const asked = await told(world, deployment);
      expect(await wrongIn(world)).toEqual([]);
      expect(await statusOf(world)).toBe('approved');
      expect(asked.toSorted()).toEqual(['commercial', 'legal', 'mailbox', 'management', 'terms']);
    },
  );
});

test('a request is sent back for changes by the release that it was sent to, and asked about again by it', async () => {
  const world = await openWorld({ machine: older['did not ask management'] ?? today });
  await world.submit();
  await answers(world, 'mailbox', 'requester', 'mine');
  await answers(world, 'terms', 'otherParty', 'accept');
  world.machines.deployed(today);
  await answers(world, 'commercial', 'employee:carmen', 'changes');
  await healed(world);
  await world.edit({ ...publisher, territory: 'Lugo' });
  expect(await told(world, -1)).toEqual(['terms', 'commercial', 'legal', 'management']);
  expect([await statusOf(world), await wrongIn(world)]).toEqual(['approved', []]);
});

test('whoever said yes to the older release is not asked again, and the requester reads whose turn it is', async () => {
  const world = await openWorld({ machine: older['did not ask management'] ?? today });
  await world.submit();
  const asked = await told(world, 4);
  expect(asked).toEqual(['mailbox', 'terms', 'commercial', 'legal', 'management']);
  const trail = await world.ledger.trail(request);
  expect(trail.filter(({ type, by }) => type === 'RequestResumed' && by === 'run')).toHaveLength(1);
  const mails = (await world.ledger.messages(request)).filter(({ kind }) => kind === 'progress');
  expect(mails.map(({ to }) => to.id)).toContain('requester');
});

test('a machine that always leaves somebody out is stopped: it goes on once, and then staff must look', async () => {
  const world = await openWorld({ machine: older['did not ask management'] ?? today });
  await world.submit();
  await told(world, -1);
  const { head } = await world.current();
  expect([head.status, head.incident, head.run]).toEqual(['open', 'execution stuck', 2]);
});
