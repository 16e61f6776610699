import { thirdPartyAgreement as workflow } from '../../workflows/third-party-agreement.ts';
import { publisher } from '../workflows/examples.ts';
import { request, type World } from './world.ts';

/**
 * Waits until this ask can be answered: two minutes at most, for that is how long one crash may take to heal. A stream
 * that forgets may cost as much again at every step on the way there, of which there may be more than one.
 */
const whenAsked = async (world: World, ask: string, steps = 1): Promise<void> => {
  const most = 2 + steps * (world.patience - 2);
  await world.settle();
  for (let minutes = 0; !(await isAsked(world, ask)); minutes++) {
    if (minutes === most) throw new Error(`${ask} is not asked after ${minutes} minutes`);
    await world.passMinutes(1);
  }
};

const isAsked = async ({ waiting, current }: World, ask: string): Promise<boolean> => {
  const { head } = await current();
  return (await waiting()).some((row) => row.name === ask && row.round === head.round);
};

export const answers = async (world: World, ask: string, person: string, choice: string): Promise<void> => {
  await whenAsked(world, ask);
  await world.answer(ask, person, choice);
};

const refused = (deed: Promise<unknown>): Promise<void> =>
  deed.then(
    () => {
      throw new Error('Recorded what should have been refused');
    },
    () => undefined,
  );

export const submitted = async (world: World): Promise<void> => {
  await world.submit();
  await answers(world, 'mailbox', 'requester', 'mine');
};

const reviewed = async (world: World): Promise<void> => {
  await answers(world, 'terms', 'otherParty', 'accept');
  await answers(world, 'commercial', 'employee:carmen', 'approve');
  await answers(world, 'legal', 'employee:luis', 'approve');
};

const approved = async (world: World): Promise<void> => {
  await reviewed(world);
  await answers(world, 'management', 'employee:marta', 'approve');
};

/** Everyone has said yes but management, which is asked. */
export const untilManagement = async (world: World): Promise<void> => {
  await submitted(world);
  await reviewed(world);
  await whenAsked(world, 'management');
};

/** What people do, and how it ends. */
export const stories: Record<string, { ends: string; tell: (world: World) => Promise<void> }> = {
  'everyone says yes': {
    ends: 'approved',
    tell: async (world) => {
      await submitted(world);
      await approved(world);
    },
  },
  'legal wants changes beside commercial, and then everyone says yes': {
    ends: 'approved',
    tell: async (world) => {
      await submitted(world);
      await answers(world, 'terms', 'otherParty', 'accept');
      await answers(world, 'legal', 'employee:luis', 'changes');
      await whenAsked(world, 'changes');
      await world.edit({ ...publisher, territory: 'Asturias' });
      await approved(world);
    },
  },
  'a deployment asks management too, of a request that is under review': {
    ends: 'approved',
    tell: async (world) => {
      world.machines.deployed({ ...workflow, stages: workflow.stages.slice(0, -1) });
      await submitted(world);
      world.machines.deployed(workflow);
      await reviewed(world);
      await whenAsked(world, 'management', 6);
      await world.answer('management', 'employee:marta', 'approve');
    },
  },
  'commercial has an interest, so that a manager decides for it, and cannot decide as management too': {
    ends: 'approved',
    tell: async (world) => {
      await submitted(world);
      await answers(world, 'terms', 'otherParty', 'accept');
      await answers(world, 'commercial', 'employee:carmen', 'abstain');
      await answers(world, 'commercial', 'employee:clara', 'abstain');
      await answers(world, 'commercial', 'employee:marta', 'approve');
      await answers(world, 'legal', 'employee:luis', 'approve');
      await whenAsked(world, 'management');
      await refused(world.answer('management', 'employee:marta', 'approve'));
      await answers(world, 'management', 'employee:mario', 'approve');
    },
  },
  'commercial says no beside legal': {
    ends: 'rejected',
    tell: async (world) => {
      await submitted(world);
      await answers(world, 'terms', 'otherParty', 'accept');
      await answers(world, 'commercial', 'employee:carmen', 'reject');
    },
  },
  'the requester withdraws before anybody has looked': {
    ends: 'withdrawn',
    tell: async (world) => {
      await world.submit();
      await world.withdraw();
    },
  },
  'the requester withdraws under review': {
    ends: 'withdrawn',
    tell: async (world) => {
      await submitted(world);
      await answers(world, 'terms', 'otherParty', 'accept');
      await whenAsked(world, 'legal');
      await world.withdraw();
    },
  },
  'the other party never answers': {
    ends: 'lapsed',
    tell: async (world) => {
      await submitted(world);
      await whenAsked(world, 'terms');
      await world.passMinutes(2);
      while ((await world.waiting()).length > 0) await world.passToNext();
    },
  },
};

/** Two minutes later everything has come to where it belongs. */
export const healed = async (world: World): Promise<void> => {
  await world.settle();
  await world.passMinutes(2);
};

export const statusOf = async ({ ledger }: World): Promise<string | undefined> =>
  (await ledger.find(request))?.head.status;
