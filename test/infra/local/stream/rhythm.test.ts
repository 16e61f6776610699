import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newRhythm } from '../../../../infra/local/stream/rhythm.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How long a rest takes after so much quiet, in milliseconds. */
const restAfter = async (quiet: number, beatAfter?: number): Promise<number> => {
  const rhythm = newRhythm();
  await vi.advanceTimersByTimeAsync(quiet);
  const start = Date.now();
  const rested = rhythm.rest().then(() => Date.now() - start);
  if (beatAfter !== undefined) setTimeout(rhythm.beat, beatAfter);
  await vi.advanceTimersByTimeAsync(10_000);
  return rested;
};

test('while something stirs it looks at once, and ever less often when nothing does', async () => {
  const rests = [await restAfter(0), await restAfter(5_000), await restAfter(60_000)];
  expect(rests).toEqual([...rests].sort((a, b) => a - b));
  expect(new Set(rests).size).toBe(3);
  expect(rests[2]).toBeLessThan(1_000);
});

test('a beat ends a rest early', async () => {
  expect(await restAfter(60_000, 20)).toBeLessThan(await restAfter(60_000));
});
