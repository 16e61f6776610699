import { expect, test } from 'vitest';
import { againstWall, dayAhead } from '../../../../infra/local/time/in-words.ts';

const wall = new Date('2027-01-31T12:00:00Z');
const after = (minutes: number) => new Date(wall.getTime() + minutes * 60_000);

test.each([
  [-1, 'as on the wall'],
  [0.5, 'as on the wall'],
  [1, '1 minute ahead of the wall'],
  [119, '119 minutes ahead of the wall'],
  [150, '2 hours ahead of the wall'],
  [3 * 24 * 60, '3 days ahead of the wall'],
])('%d minutes from the wall is %s', (minutes, words) => {
  expect(againstWall(after(minutes), wall)).toBe(words);
});

test('the day ahead is one to come, whatever the time of day', () => {
  expect(dayAhead(new Date('2027-01-31T00:00:00Z'))).toBe('2027-03-02');
  expect(dayAhead(new Date('2027-01-31T23:59:59Z'))).toBe('2027-03-02');
});
