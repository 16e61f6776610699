import { expect, test } from 'vitest';
import { consumedIn, noUnits, withRefusal, withRequest } from './units.ts';

test('a transaction costs twice what DynamoDB Local says', () => {
  const units = withRequest(withRequest(noUnits, 'PutItem', 3), 'TransactWriteItems', 5);
  expect(units.writes).toBe(13);
  expect(units.each.TransactWriteItems).toEqual({ requests: 1, units: 10 });
});

test('what reads is told from what writes', () => {
  const units = ['GetItem', 'Query', 'UpdateItem'].reduce((sum, one) => withRequest(sum, one, 1), noUnits);
  expect([units.reads, units.writes]).toEqual([2, 1]);
});

test('a condition that failed costs a unit', () => {
  expect(withRefusal(noUnits, 'UpdateItem')).toMatchObject({ writes: 1, refused: 1 });
});

test('a transaction tells its capacity table by table', () => {
  expect(consumedIn({ ConsumedCapacity: [{ CapacityUnits: 2 }, { CapacityUnits: 0.5 }] })).toBe(2.5);
  expect(consumedIn({ ConsumedCapacity: { CapacityUnits: 1 } })).toBe(1);
  expect(consumedIn({})).toBe(0);
});
