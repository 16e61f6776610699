import { describe, expect, test } from 'vitest';
import { healed, statusOf, stories } from './stories.ts';
import { kinds, type Trouble } from './trouble.ts';
import { openWorld, type World } from './world.ts';
import { wrongIn } from './wrong.ts';

const strikes = 6;

/** Every operation is struck in every way: at its first call, its last, and between. */
const troublesOf = (counts: Iterable<[operation: string, calls: number]>): Trouble[] =>
  [...counts].flatMap(([operation, calls]) => {
    const all = Array.from({ length: strikes }, (_, place): Trouble => {
      const call = 1 + Math.round((place * (calls - 1)) / (strikes - 1));
      return { operation, call, kind: kinds[place % kinds.length] ?? 'dies before' };
    });
    return [...new Map(all.map((one) => [`${one.call} ${one.kind}`, one])).values()];
  });

const played = async (tell: (world: World) => Promise<void>, trouble?: Trouble): Promise<World> => {
  const world = await openWorld();
  world.trouble.plan(trouble);
  await tell(world);
  await healed(world);
  return world;
};

describe.each(Object.entries(stories))('%s', (_, { ends, tell }) => {
  test('without trouble every mail leaves once', async () => {
    const world = await played(tell);
    expect(await statusOf(world)).toBe(ends);
    expect(await wrongIn(world)).toEqual([]);
  });

  test('a function that dies, or an answer that is lost, at any call: within two minutes all is well', async () => {
    const { counts } = (await played(tell)).trouble;
    const wrong: string[] = [];
    for (const trouble of troublesOf(counts)) {
      const found = await played(tell, trouble).then(
        async (world) => [`ends ${await statusOf(world)}`, ...(await wrongIn(world))],
        (error: Error) => [error.message],
      );
      if (found.join() !== `ends ${ends}`) wrong.push(`${Object.values(trouble).join(' ')}: ${found.join('; ')}`);
    }
    expect(wrong).toEqual([]);
  });
});
