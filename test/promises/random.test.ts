import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands, type Remembered } from './commands.ts';
import { healed } from './stories.ts';
import { faithful, openWorld } from './world.ts';
import { wrongIn } from './wrong.ts';

const seed = Number(process.env.PROMISES_SEED ?? Math.floor(Math.random() * 2 ** 31));

test(`whatever people, time and machines do, two minutes later every promise holds (PROMISES_SEED=${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (given) => {
      const world = await openWorld();
      const remembered: Remembered = { answers: [] };
      await world.submit();
      await fc.asyncModelRun(() => ({ model: remembered, real: world }), given);
      world.trouble.plan(undefined);
      world.delivering.postman = faithful;
      await healed(world);
      await healed(world);
      expect(await wrongIn(world)).toEqual([]);
      const { asks } = await world.current();
      for (const told of remembered.answers) {
        const [ask, round, by, choice] = told.split(' ');
        const row = asks.find((one) => one.name === ask && String(one.round) === round);
        expect(
          row?.answers.some((one) => one.by === by && one.choice === choice),
          told,
        ).toBe(true);
      }
    }),
    { seed, numRuns: Number(process.env.PROMISES_RUNS ?? 100) },
  );
});
