import { plainName } from './name.ts';
import { asDrawn } from './text.ts';

/** Whether a reader may take one name for another: drawn alike, or one letter apart (two in long names). */
export const resembles = (a: string, b: string): boolean => {
  const [one, other] = [drawn(a), drawn(b)];
  const shortest = Math.min(one.length, other.length);
  const apart = shortest < 6 ? 0 : shortest < 14 ? 1 : 2;
  return one !== '' && Math.abs(one.length - other.length) <= apart && distance(one, other) <= apart;
};

/** The letters and digits of a name as the eye tells them apart. */
const drawn = (name: string): string =>
  plainName(asDrawn(name.normalize('NFKC')))
    .replaceAll(' ', '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replace(/[1i]/g, 'l');

/** How many letters must be put in, left out, changed, or swapped with the next. */
const distance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
};
