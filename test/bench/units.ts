/** What DynamoDB was asked for, by operation, and what AWS charges for it. */
export type Units = { reads: number; writes: number; refused: number; each: Record<string, Share> };
type Share = { requests: number; units: number };

export const noUnits: Units = { reads: 0, writes: 0, refused: 0, each: {} };

type Consumed = { CapacityUnits?: number; Table?: { CapacityUnits?: number } };
export type Charge = { table: number; indexes: number };

/** The capacity of one answer, asked for with `ReturnConsumedCapacity: INDEXES` (of a transaction, `TOTAL` leaves the indexes out). */
export const consumedIn = (answer: { ConsumedCapacity?: Consumed | Consumed[] }): Charge => {
  const consumed = [answer.ConsumedCapacity ?? []].flat();
  const sum = (units: (one: Consumed) => number): number => consumed.reduce((total, one) => total + units(one), 0);
  const table = sum(({ Table, CapacityUnits = 0 }) => Table?.CapacityUnits ?? CapacityUnits);
  return { table, indexes: sum(({ CapacityUnits = 0 }) => CapacityUnits) - table };
};

/**
 * One more request. AWS charges what a transaction does to the table twice, DynamoDB Local once; indexes follow outside
 * of the transaction.
 */
export const withRequest = (units: Units, operation: string, { table, indexes }: Charge): Units => {
  const charged = indexes + (operation.startsWith('Transact') ? 2 * table : table);
  const kind = /^(Get|Query|Scan|BatchGet|TransactGet)/.test(operation) ? 'reads' : 'writes';
  const before = units.each[operation] ?? { requests: 0, units: 0 };
  const share = { requests: before.requests + 1, units: before.units + charged };
  return { ...units, [kind]: units[kind] + charged, each: { ...units.each, [operation]: share } };
};

/** A condition that failed: AWS charges a unit, DynamoDB Local says nothing. */
export const withRefusal = (units: Units, operation: string): Units => ({
  ...withRequest(units, operation, { table: 1, indexes: 0 }),
  refused: units.refused + 1,
});
