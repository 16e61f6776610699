import { expect, test } from 'vitest';
import { brokenBars } from './bars.ts';
import type { Results } from './results.ts';

const web = {
  function: 'web',
  clients: ['dynamodb'],
  bytes: 600_000,
  twinBytes: 350_000,
  milliseconds: 140,
  twinMilliseconds: 100,
  ratio: 1.4,
};
const start = { page: '/', bytes: 30_000, withAssets: 40 * 1024 };
const straightPath = {
  workflow: 'agreement',
  asks: ['mailbox', 'terms'],
  transitions: 5,
  invocations: {},
  units: { reads: 0, writes: 0, refused: 0, each: {} },
  mails: 0,
};
const times = { p50: 1, p95: 2 };
const load = { requests: 1, atOnce: 1, submitMilliseconds: times, decideMilliseconds: times, completedPerSecond: 1 };
const good: Results = { functions: [web], straightPaths: [straightPath], load, pages: [start] };

test('what is exactly at its bar holds', () => {
  expect(brokenBars(good)).toEqual([]);
});

test('a function that starts too slowly is named with its ratio', () => {
  expect(brokenBars({ ...good, functions: [web, { ...web, function: 'clock', ratio: 1.41 }] })).toEqual([
    'The function clock takes 1.41 times as long to start as a bare one; 1.4 is the most.',
  ]);
});

test('a page that is too heavy with its assets is named with its bytes', () => {
  expect(brokenBars({ ...good, pages: [{ ...start, withAssets: 40_961 }] })).toEqual([
    'The page "/" has 40961 bytes with its assets; 40960 are the most.',
  ]);
});

test('a straight path of more states than asks and three is too long', () => {
  expect(
    brokenBars({ ...good, straightPaths: [straightPath, { ...straightPath, workflow: 'change', transitions: 6 }] }),
  ).toEqual(['The straight path of change enters 6 states; 2 asks and 3 are the most.']);
});
