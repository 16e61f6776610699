import { create } from 'fontkit';

/** The code points that a font draws, as ranges in base 36: `w-3i 4g-6f`. Control and format characters are nothing to draw. */
export const coverageOf = (font: Buffer): string => {
  const points = create(font)
    .characterSet.filter((point) => !/[\p{Cc}\p{Cf}\p{Co}]/u.test(String.fromCodePoint(point)))
    .toSorted((a, b) => a - b);
  return rangesOf(points)
    .map(([from, to]) => (from === to ? from.toString(36) : `${from.toString(36)}-${to.toString(36)}`))
    .join(' ');
};

const rangesOf = (points: readonly number[]): [number, number][] => {
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
};
