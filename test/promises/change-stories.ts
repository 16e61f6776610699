import { changeOfImplementer } from '../../workflows/change-of-implementer.ts';
import { directory, ofSchool, undecided } from '../workflows/change-of-implementer.examples.ts';
import { answers, submitted } from './stories.ts';
import type { About, World } from './world.ts';

export const change = (values = ofSchool): About => ({ workflow: changeOfImplementer, directory, values });

/** Until this ask is there, whatever is due on the way passes: silence of whoever was asked before. */
const untilAsked = async (world: World, ask: string): Promise<void> => {
  for (let steps = 0; !(await world.waiting()).some((row) => row.name === ask); steps++) {
    if (steps > 40) throw new Error(`${ask} is never asked`);
    await world.passToNext();
  }
};

const judged = async (world: World, choice: string): Promise<void> => {
  await submitted(world);
  await answers(world, 'hearing', 'currentImplementer', 'dispute');
  await answers(world, 'judgement', 'employee:carmen', choice);
};

const handedOver = async (world: World): Promise<void> => {
  await answers(world, 'handover', 'currentImplementer', 'done');
  await answers(world, 'handedOver', 'requester', 'complete');
};

/** What people do with a change of implementer, and how it ends. */
export const changeStories: Record<
  string,
  { about: About; ends: string; serves: string; tell: (world: World) => Promise<void> }
> = {
  'the first choice declines and the second accepts': {
    about: change(),
    ends: 'approved',
    serves: 'sierra',
    tell: async (world) => {
      await judged(world, 'enoughService');
      await answers(world, 'offer', 'implementer:costa', 'decline');
      await answers(world, 'offer', 'implementer:sierra', 'accept');
      await handedOver(world);
    },
  },
  'the choices are exhausted, the school chooses again, in another round': {
    about: change({ ...ofSchool, secondChoice: undefined }),
    ends: 'approved',
    serves: 'sierra',
    tell: async (world) => {
      await judged(world, 'enoughOther');
      await answers(world, 'offer', 'implementer:costa', 'decline');
      await answers(world, 'chooseAgain', 'requester', 'sierra');
      await answers(world, 'offer', 'implementer:sierra', 'accept');
      await handedOver(world);
    },
  },
  'not enough, reviewed by management, and whoever is chosen accepts': {
    about: change(undecided),
    ends: 'approved',
    serves: 'costa',
    tell: async (world) => {
      await judged(world, 'notEnough');
      await answers(world, 'reviewWanted', 'requester', 'ask');
      await answers(world, 'reviewHearing', 'currentImplementer', 'answer');
      await answers(world, 'review', 'employee:marta', 'enoughOther');
      await answers(world, 'choose', 'requester', 'costa');
      await answers(world, 'offer', 'implementer:costa', 'accept');
      await handedOver(world);
    },
  },
  'the remedy is taken': {
    about: change(),
    ends: 'withdrawn',
    serves: 'norte',
    tell: async (world) => {
      await submitted(world);
      await answers(world, 'hearing', 'currentImplementer', 'remedy');
      await answers(world, 'remedy', 'requester', 'take');
    },
  },
  'nobody of the parties says anything until staff call about the handover': {
    about: change(),
    ends: 'approved',
    serves: 'sierra',
    tell: async (world) => {
      await submitted(world);
      await untilAsked(world, 'judgement');
      await answers(world, 'judgement', 'employee:carmen', 'enoughService');
      for (let days = 0; days < 40 && !(await asked(world, 'implementer:sierra')); days++) await world.passToNext();
      await answers(world, 'offer', 'implementer:sierra', 'accept');
      await untilAsked(world, 'handoverCall');
      await answers(world, 'handoverCall', 'employee:carmen', 'complete');
    },
  },
};

const asked = async (world: World, person: string): Promise<boolean> =>
  (await world.waiting()).some((row) => row.people.some(({ id }) => id === person));
