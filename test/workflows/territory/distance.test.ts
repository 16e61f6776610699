import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kilometresBetween } from '../../../workflows/territory/distance.ts';
import { provinceOf } from '../../../workflows/territory/provinces.ts';

const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** As the crow flies, from published tables of distances. */
test.each([
  ['28', '41', 391],
  ['28', '08', 505],
  ['15', '08', 892],
  ['28', '38', 1_750],
])('from %s to %s it is some %i km', (from, to, kilometres) => {
  const [one, other] = [provinceOf(from), provinceOf(to)];
  if (!one || !other) throw new Error('No such province');
  expect(Math.abs(kilometresBetween(one, other) - kilometres) / kilometres).toBeLessThan(0.02);
});

test('a distance is the same both ways, nothing to oneself, and never more than half the round of the earth', () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      const there = kilometresBetween(one, other);
      expect(there).toBeCloseTo(kilometresBetween(other, one), 6);
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThanOrEqual(20_016);
      expect(kilometresBetween(one, one)).toBeCloseTo(0, 6);
    }),
  );
});
