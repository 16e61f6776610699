import { expect, test } from 'vitest';
import { newLooks } from '../../../../infra/local/stream/looks.ts';

test('whoever waits hears how many records the next look found', async () => {
  const looks = newLooks();
  const both = Promise.all([looks.ask(), looks.ask()]);
  expect(looks.wanted()).toBe(true);
  await looks.serve(async () => 3);
  expect([await both, looks.wanted()]).toEqual([[3, 3], false]);
});

test('whoever comes during a look waits for the one after', async () => {
  const looks = newLooks();
  const late = Promise.withResolvers<Promise<number>>();
  await looks.serve(async () => {
    late.resolve(looks.ask());
    return 3;
  });
  expect(looks.wanted()).toBe(true);
  await looks.serve(async () => 0);
  expect(await late.promise).toBe(0);
});

test('a look that fails is nobody’s: all wait for another', async () => {
  const looks = newLooks();
  const asked = looks.ask();
  await expect(looks.serve(() => Promise.reject(new Error('starting again')))).rejects.toThrow('starting again');
  expect(looks.wanted()).toBe(true);
  await looks.serve(async () => 2);
  expect(await asked).toBe(2);
});

test('at the end nobody waits for ever', async () => {
  const looks = newLooks();
  const asked = looks.ask();
  looks.end();
  expect(await asked).toBe(0);
});
