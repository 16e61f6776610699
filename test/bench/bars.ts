import type { Results } from './results.ts';

const mostRatio = 1.4;
const mostBytes = 40 * 1024;
const mostBesideAsks = 3;

/** The sentences of the bars that these results break; none when all hold. */
export const brokenBars = ({ functions, straightPaths, pages }: Results): string[] => [
  ...functions
    .filter(({ ratio }) => ratio > mostRatio)
    .map(
      (one) =>
        `The function ${one.function} takes ${one.ratio.toFixed(2)} times as long to start as a bare one; ${mostRatio} is the most.`,
    ),
  ...pages
    .filter(({ withAssets }) => withAssets > mostBytes)
    .map(
      ({ page, withAssets }) =>
        `The page "${page}" has ${withAssets} bytes with its assets; ${mostBytes} are the most.`,
    ),
  ...straightPaths
    .filter(({ transitions, asks }) => transitions > asks.length + mostBesideAsks)
    .map(
      ({ workflow, transitions, asks }) =>
        `The straight path of ${workflow} enters ${transitions} states; ${asks.length} asks and ${mostBesideAsks} are the most.`,
    ),
];
