import { expect, test } from 'vitest';
import { median, quantile } from './numbers.ts';

test('the median is the middle of the numbers, whatever their order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('of twenty times, one is above the 95th percentile or at it', () => {
  const times = Array.from({ length: 20 }, (_, place) => place + 1);
  expect(quantile(times, 0.95)).toBe(20);
  expect(quantile(times, 0.5)).toBe(11);
});

test('numbers are put in order as numbers', () => {
  expect(median([100, 20, 3])).toBe(20);
});

test('of no numbers there is no median', () => {
  expect(median([])).toBeNaN();
});
