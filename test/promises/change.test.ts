import { describe, expect, test } from 'vitest';
import { changeStories } from './change-stories.ts';
import { healed, statusOf } from './stories.ts';
import { kinds, type Trouble } from './trouble.ts';
import { openWorld, type World } from './world.ts';
import { wrongIn } from './wrong.ts';

type Story = (typeof changeStories)[string];

const played = async ({ about, tell }: Story, trouble?: Trouble): Promise<World> => {
  const world = await openWorld({ about });
  world.trouble.plan(trouble);
  await tell(world);
  await healed(world);
  return world;
};

/** Who serves the school, by the directory. */
const serving = async ({ directory }: World): Promise<string | undefined> =>
  (await directory.read(['33104384'])).schools[0]?.implementer;

/** Each operation is struck once in each way, at calls spread over all of its calls. */
const troublesOf = (counts: Iterable<[operation: string, calls: number]>): Trouble[] =>
  [...counts].flatMap(([operation, calls]) =>
    kinds.map((kind, place) => ({ operation, kind, call: 1 + Math.floor((place * (calls - 1)) / kinds.length) })),
  );

describe.each(Object.entries(changeStories))('%s', (_, story) => {
  test('without trouble every mail leaves once, and the directory says who serves the school', async () => {
    const world = await played(story);
    expect([await statusOf(world), await serving(world)]).toEqual([story.ends, story.serves]);
    expect(await wrongIn(world)).toEqual([]);
  });

  test('a function that dies, or an answer that is lost, at any call: within two minutes all is well', async () => {
    const { counts } = (await played(story)).trouble;
    const wrong: string[] = [];
    for (const trouble of troublesOf(counts)) {
      const found = await played(story, trouble).then(
        async (world) => [`ends ${await statusOf(world)}`, `${await serving(world)} serves`, ...(await wrongIn(world))],
        (error: Error) => [error.message],
      );
      if (found.join() !== `ends ${story.ends},${story.serves} serves`)
        wrong.push(`${Object.values(trouble).join(' ')}: ${found.join('; ')}`);
    }
    expect(wrong).toEqual([]);
  });
});
