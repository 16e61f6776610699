import fc from 'fast-check';
import { expect, test } from 'vitest';
import { healed, statusOf, stories } from './stories.ts';
import { faithful, openWorld, type Postman, type World } from './world.ts';
import { wrongIn } from './wrong.ts';

/** Takes the choices of fast-check one after another, over and over. */
const dice = (choices: number[]) => {
  let place = 0;
  return () => choices[place++ % choices.length] ?? 0;
};
/** So many rolls, then nothing more: what is killed for ever never comes to rest. */
const spent = (roll: () => number, most: number) => {
  let left = most;
  return () => (left-- > 0 ? roll() : 0);
};
const mostChoices = 40;
const choices = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 7, maxLength: mostChoices });

/** Each record once to three times, in any order. */
const clumsy =
  (roll: () => number): Postman =>
  (records) =>
    records
      .flatMap((record) => Array.from({ length: 1 + (roll() % 3) }, () => ({ record, place: roll() })))
      .sort((a, b) => a.place - b.place)
      .map(({ record }) => record);
/** The first record of some rows never arrives. */
const forgetful = (roll: () => number): Postman => {
  const forgotten = new Set<string>();
  return (records) =>
    records.filter(({ dynamodb }) => {
      const row = JSON.stringify(dynamodb?.Keys);
      if (forgotten.has(row) || roll() % 2 > 0) return true;
      forgotten.add(row);
      return false;
    });
};

/** Whatever the choices, each story ends as it should, every mail leaves once and nothing is wrong. */
const holds = (open: (roll: () => number) => Promise<World>) =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.values(stories)), choices, async ({ tell, ends }, numbers) => {
      const world = await open(dice(numbers));
      await tell(world);
      world.delivering.postman = faithful;
      await healed(world);
      expect(await statusOf(world)).toBe(ends);
      expect(await wrongIn(world)).toEqual([]);
    }),
    { numRuns: 15 },
  );

test('records that come twice and in any order change nothing', () =>
  holds((roll) => openWorld({ postman: clumsy(roll) })));

test('whatever the stream forgets, the clock mends', () =>
  holds((roll) => openWorld({ postman: forgetful(roll), patience: 4 })));

test('Step Functions may be killed and started again at any time', () =>
  holds(async (roll) => {
    const world = await openWorld();
    const kills = spent(roll, mostChoices);
    world.delivering.postman = (records) => {
      if (kills() % 2 > 0) world.machines.killed();
      return records;
    };
    return world;
  }));
