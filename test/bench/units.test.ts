import { expect, test } from 'vitest';
import { consumedIn, noUnits, withRefusal, withRequest } from './units.ts';

const plain = (table: number, indexes = 0) => ({ table, indexes });

test('what a transaction does to the table costs twice what DynamoDB Local says, its indexes once', () => {
  const units = withRequest(withRequest(noUnits, 'PutItem', plain(3, 1)), 'TransactWriteItems', plain(5, 2));
  expect(units.writes).toBe(16);
  expect(units.each.TransactWriteItems).toEqual({ requests: 1, units: 12 });
});

test('what reads is told from what writes', () => {
  const units = ['GetItem', 'Query', 'UpdateItem'].reduce((sum, one) => withRequest(sum, one, plain(1)), noUnits);
  expect([units.reads, units.writes]).toEqual([2, 1]);
});

test('a condition that failed costs a unit', () => {
  expect(withRefusal(noUnits, 'UpdateItem')).toMatchObject({ writes: 1, refused: 1 });
});

test('a transaction tells its capacity table by table, each with its indexes', () => {
  const one = { CapacityUnits: 3, Table: { CapacityUnits: 2 } };
  expect(consumedIn({ ConsumedCapacity: [one, { CapacityUnits: 0.5, Table: { CapacityUnits: 0.5 } }] })).toEqual(
    plain(2.5, 1),
  );
  expect(consumedIn({ ConsumedCapacity: { CapacityUnits: 1 } })).toEqual(plain(1));
  expect(consumedIn({})).toEqual(plain(0));
});
